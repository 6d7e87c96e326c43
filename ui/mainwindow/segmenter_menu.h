// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/click_models.h"

#include <QMenu>

class QActionGroup;

namespace unocclude {

class SegmenterController;

/// The click models by name, the one in use marked. One whose weights are not there can be chosen, too: then the user
/// is told how to get them.
class SegmenterMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @param about what tells more about the models, below them
    SegmenterMenu(SegmenterController& segmenters, QAction* about, QWidget* parent = nullptr);

Q_SIGNALS:
    void absentChosen(const QString& name);

private:
    void fill();
    void add(const ClickModel& model);

    SegmenterController& m_segmenters;
    QAction* m_about;
    QActionGroup* m_choices; ///< one at a time
};

} // namespace unocclude
