// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console.h"

#include <QElapsedTimer>
#include <QString>

namespace unocclude::cli {

/// Tells on stderr how far a work in steps has come, with the time left after three steps: one line that is rewritten
/// at most ten times a second on a terminal, else a plain line at once and then every five seconds. Silent if quiet.
class StepProgress
{
public:
    StepProgress(const Console& console, const QString& work);
    ~StepProgress(); ///< clears the terminal's line

    StepProgress(const StepProgress&) = delete;
    StepProgress& operator=(const StepProgress&) = delete;

    void update(int step, int steps);

private:
    QString text(int step, int steps) const;

    const Console& m_console;
    QString m_work;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceShown; ///< invalid until the first line
};

} // namespace unocclude::cli
