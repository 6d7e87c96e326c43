// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

#include <initializer_list>

class QDockWidget;
class QMainWindow;
class QString;
class QWidget;

namespace unocclude {

/// @param name by which the window's remembered state knows it
QDockWidget* addDock(QMainWindow& window, const QString& name, const QString& title, QWidget* content,
                     Qt::DockWidgetArea area);

/// What docks need to lie behind each other with their titles in full, in device-independent pixels.
int tabsWidth(std::initializer_list<const QDockWidget*> docks);

/// Controls that a low window shows a part of, rather than being kept from being low.
QWidget* scrollable(QWidget* panel);

} // namespace unocclude
