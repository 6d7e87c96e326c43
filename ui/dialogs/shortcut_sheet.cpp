// SPDX-License-Identifier: Apache-2.0
#include "dialogs/shortcut_sheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace unocclude {
namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("  "));
}

void addActions(QTreeWidgetItem& section, const QList<QAction*>& actions)
{
    for (const QAction* action : actions) {
        if (const QMenu* menu = action->menu())
            addActions(section, menu->actions());
        else if (!action->shortcuts().isEmpty())
            new QTreeWidgetItem(&section, {action->iconText(), keysOf(*action)});
    }
}

void addRows(QTreeWidget& tree, const QString& title, const QList<QStringList>& rows)
{
    auto* section = new QTreeWidgetItem(&tree, {title});
    for (const QStringList& row : rows)
        new QTreeWidgetItem(section, row);
}

void addMouse(QTreeWidget& tree)
{
    addRows(tree, ShortcutSheet::tr("On the photograph"), {
        {ShortcutSheet::tr("Belongs to the object"), ShortcutSheet::tr("click")},
        {ShortcutSheet::tr("Does not belong to it"), ShortcutSheet::tr("right click, Alt+click")},
        {ShortcutSheet::tr("Move a point"), ShortcutSheet::tr("drag it")},
        {ShortcutSheet::tr("Zoom at the mouse"), ShortcutSheet::tr("wheel")},
        {ShortcutSheet::tr("Pan"), ShortcutSheet::tr("middle drag, Space and drag")},
        {ShortcutSheet::tr("The photograph alone"), ShortcutSheet::tr("hold S or `")},
        {ShortcutSheet::tr("Point with the keyboard"), ShortcutSheet::tr("arrow keys, with Shift ten pixels")},
        {ShortcutSheet::tr("Include or exclude there"), ShortcutSheet::tr("full stop, comma")},
    });
    addRows(tree, ShortcutSheet::tr("On the whole objects"), {
        {ShortcutSheet::tr("Choose"), ShortcutSheet::tr("click, Space")},
        {ShortcutSheet::tr("Keep as another hypothesis"), ShortcutSheet::tr("click the pin")},
        {ShortcutSheet::tr("Zoom all of them and the photograph"), ShortcutSheet::tr("wheel")},
        {ShortcutSheet::tr("Pan all of them and the photograph"), ShortcutSheet::tr("drag")},
        {ShortcutSheet::tr("Scroll"), ShortcutSheet::tr("Shift and wheel")},
        {ShortcutSheet::tr("Blink with the photograph"), ShortcutSheet::tr("hold S or `")},
    });
}

QTreeWidget* makeTree(const QMenuBar& menus)
{
    auto* tree = new QTreeWidget;
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->setAccessibleName(ShortcutSheet::tr("Keyboard shortcuts"));
    for (const QAction* action : menus.actions())
        if (const QMenu* menu = action->menu())
            addActions(*new QTreeWidgetItem(tree, {plain(menu->title())}), menu->actions());
    addMouse(*tree);
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QFont font = tree->font();
        font.setBold(true);
        tree->topLevelItem(i)->setFont(0, font);
    }
    tree->expandAll();
    tree->resizeColumnToContents(0);
    return tree;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTree(menus));
    layout->addWidget(buttons);
    resize(520, 680);
}

} // namespace unocclude
