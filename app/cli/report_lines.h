// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

namespace unocclude::cli {

/// Where the report of a long work goes: every line to stdout; with --json only the last one, the rest to stderr.
class ReportLines
{
public:
    explicit ReportLines(const Session& session)
        : m_session(session)
    {
    }

    void add(const QString& json);

    /// Call once the work is done.
    void finish();

private:
    const Session& m_session;
    QString m_last;
};

} // namespace unocclude::cli
