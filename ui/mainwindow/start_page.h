// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;

namespace unocclude {

/// What the window shows before a photograph is open: one sentence and three buttons.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(QAction* open, QAction* openFolder, QAction* openSample, QWidget* parent = nullptr);
};

} // namespace unocclude
