// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/menus.h"

#include "mainwindow/actions.h"
#include "mainwindow/mask_actions.h"
#include "mainwindow/object_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// A null stands for a separator.
void add(QWidget& menu, std::initializer_list<QAction*> actions)
{
    for (QAction* action : actions) {
        if (!action) {
            action = new QAction(&menu);
            action->setSeparator(true);
        }
        menu.addAction(action);
    }
}

void buildFile(QMenu& menu, const Actions& actions, QMenu* recent)
{
    add(menu, {actions.open, actions.openFolder});
    recent->setTitle(Menus::tr("Open &Recent"));
    menu.addMenu(recent);
    add(menu, {actions.openSample, nullptr, actions.saveNow, nullptr, actions.exportAction(DatasetFormat::CocoA)});
    QMenu* others = menu.addMenu(Menus::tr("E&xport As"));
    for (const DatasetFormat format : {DatasetFormat::Coco, DatasetFormat::CocoaCls, DatasetFormat::D2sa,
                                       DatasetFormat::Kins, DatasetFormat::Kins2020})
        others->addAction(actions.exportAction(format));
    add(*others, {nullptr, actions.exportLayers});
    add(menu, {actions.savePicture, nullptr, actions.quit});
}

void buildImage(QMenu& menu, const Actions& actions)
{
    add(menu, {actions.nextImage, actions.previousImage, actions.nextUnfinished, actions.findImage, nullptr,
               actions.imageDone, actions.imageApproved, nullptr, actions.locateImage});
}

void buildObject(QMenu& menu, const MenuParts& parts)
{
    const Actions& actions = parts.actions;
    add(menu,
        {actions.newObject, nullptr, actions.toolAction(ToolKind::Positive), actions.toolAction(ToolKind::Negative),
         actions.toolAction(ToolKind::Box), actions.removeBox, nullptr, actions.largerExtent, actions.smallerExtent});
    menu.addMenu(parts.clickModels);
    menu.addMenu(parts.completionModels);
    add(menu, {actions.devices, nullptr, actions.complete, actions.more, actions.cancel, nullptr});
    QMenu* choose = menu.addMenu(Menus::tr("C&hoose"));
    for (int key = 1; key <= 9; ++key)
        choose->addAction(actions.chooseAction(key));
    add(*choose, {nullptr, actions.chooseVote, actions.chooseNone});
    add(menu, {actions.keepHypothesis, actions.discard, actions.drawAgain, actions.copySeed,
               actions.drawSeed, nullptr});
    QMenu* queue = menu.addMenu(Menus::tr("&Queue"));
    add(*queue, {actions.completeImage, actions.completeProject, nullptr, actions.pauseQueue, actions.cancelAll});
}

void buildView(QMenu& menu, const Actions& actions, const QList<QAction*>& docks)
{
    add(menu, {actions.zoomIn, actions.zoomOut, actions.zoomOriginal, actions.zoomFit, nullptr, actions.showMasks,
               actions.showHover, actions.fillWithWall, nullptr});
    menu.addActions(docks);
    menu.addSeparator();
    QMenu* themes = menu.addMenu(Menus::tr("&Theme"));
    for (ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        themes->addAction(actions.themeAction(choice));
    menu.addAction(actions.fullScreen);
}

} // namespace

void buildMenus(QMainWindow& window, const MenuParts& parts)
{
    const Actions& actions = parts.actions;
    QMenuBar& bar = *window.menuBar();
    buildFile(*bar.addMenu(Menus::tr("&File")), actions, parts.recent);
    add(*bar.addMenu(Menus::tr("&Edit")),
        {actions.undo, actions.redo, nullptr, actions.copyPicture, nullptr, actions.rename, actions.remove});
    buildImage(*bar.addMenu(Menus::tr("&Image")), actions);
    QMenu& object = *bar.addMenu(Menus::tr("&Object"));
    buildObject(object, parts);
    parts.objects.fill(object);
    parts.masks.fill(*bar.addMenu(Menus::tr("&Mask")));
    buildView(*bar.addMenu(Menus::tr("&View")), actions, parts.docks);
    add(*bar.addMenu(Menus::tr("&Help")), {actions.shortcuts, nullptr, actions.about});
}

void buildToolBar(QMainWindow& window, const Actions& actions)
{
    QToolBar* bar = window.addToolBar(Menus::tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setIconSize(QSize(20, 20));
    bar->setMovable(false);
    add(*bar, {actions.open,
               actions.openFolder,
               nullptr,
               actions.previousImage,
               actions.nextImage,
               nullptr,
               actions.undo,
               actions.redo,
               nullptr,
               actions.newObject,
               actions.toolAction(ToolKind::Positive),
               actions.toolAction(ToolKind::Negative),
               actions.toolAction(ToolKind::Box),
               nullptr,
               actions.complete,
               nullptr,
               actions.zoomOut,
               actions.zoomOriginal,
               actions.zoomIn,
               actions.zoomFit,
               actions.showMasks,
               nullptr,
               actions.exportAction(DatasetFormat::CocoA)});
    if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(actions.complete)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction* action : bar->actions())
        if (QWidget* button = bar->widgetForAction(action); button && !action->isSeparator())
            button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
}

} // namespace unocclude
