// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;

namespace unocclude {

/// What the window shows before a photograph is open: one sentence and two buttons.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(QAction* open, QAction* openSample, QWidget* parent = nullptr);
};

} // namespace unocclude
