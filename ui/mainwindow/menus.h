// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QAction;
class QMainWindow;
class QMenu;

namespace unocclude {

class Actions;

/// Puts every action into the menu bar.
/// @param recent the submenu that RecentMenu fills    @param segmenters that of SegmenterMenu
/// @param docks show and hide the docks
void buildMenus(QMainWindow& window, const Actions& actions, QMenu* recent, QMenu* segmenters,
                const QList<QAction*>& docks);

/// What one needs most into one tool bar.
void buildToolBar(QMainWindow& window, const Actions& actions);

} // namespace unocclude
