// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QAction;
class QMainWindow;
class QMenu;

namespace unocclude {

class Actions;
class MaskActions;
class ObjectActions;

/// What the menu bar is made of.
struct MenuParts
{
    const Actions& actions;
    const MaskActions& masks;
    const ObjectActions& objects;
    QMenu* recent;         ///< the submenu that RecentMenu fills
    QMenu* clickModels;
    QMenu* completionModels;
    QList<QAction*> docks; ///< show and hide the docks
};

/// Puts every action into the menu bar.
void buildMenus(QMainWindow& window, const MenuParts& parts);

/// What one needs most into one tool bar.
void buildToolBar(QMainWindow& window, const Actions& actions);

} // namespace unocclude
