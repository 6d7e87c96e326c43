// SPDX-License-Identifier: Apache-2.0
#include "dialogs/shortcut_sheet.h"

#include "mainwindow/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace unocclude {
namespace {

constexpr int actionRole = Qt::UserRole;

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

QAction* actionOf(const QTreeWidgetItem* item)
{
    return item ? item->data(0, actionRole).value<QAction*>() : nullptr;
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
        {ShortcutSheet::tr("Paint, or rub out"), ShortcutSheet::tr("drag; right drag or Shift does the opposite")},
        {ShortcutSheet::tr("Size of the brush"), ShortcutSheet::tr("Shift and wheel")},
        {ShortcutSheet::tr("Close a polygon"), ShortcutSheet::tr("Enter, double click, its first corner")},
        {ShortcutSheet::tr("Take the last corner back"), ShortcutSheet::tr("Backspace")},
        {ShortcutSheet::tr("Zoom at the mouse"), ShortcutSheet::tr("wheel")},
        {ShortcutSheet::tr("Pan"), ShortcutSheet::tr("middle drag, Space and drag")},
        {ShortcutSheet::tr("The photograph alone"), ShortcutSheet::tr("hold C or `")},
        {ShortcutSheet::tr("Point with the keyboard"), ShortcutSheet::tr("arrow keys, with Shift ten pixels")},
        {ShortcutSheet::tr("Include or exclude there"), ShortcutSheet::tr("full stop, comma")},
    });
    addRows(tree, ShortcutSheet::tr("On the whole objects"), {
        {ShortcutSheet::tr("Choose"), ShortcutSheet::tr("click, Space")},
        {ShortcutSheet::tr("Keep as another hypothesis"), ShortcutSheet::tr("click the pin")},
        {ShortcutSheet::tr("Zoom all of them and the photograph"), ShortcutSheet::tr("wheel")},
        {ShortcutSheet::tr("Pan all of them and the photograph"), ShortcutSheet::tr("drag")},
        {ShortcutSheet::tr("Take one into another program"), ShortcutSheet::tr("Ctrl and drag")},
        {ShortcutSheet::tr("Scroll"), ShortcutSheet::tr("Shift and wheel")},
        {ShortcutSheet::tr("Blink with the photograph"), ShortcutSheet::tr("hold C or `")},
    });
}

QTreeWidget* makeTree()
{
    auto* tree = new QTreeWidget;
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(ShortcutSheet::tr("Keyboard shortcuts"));
    return tree;
}

void finish(QTreeWidget& tree)
{
    QFont bold = tree.font();
    bold.setBold(true);
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        tree.topLevelItem(i)->setFont(0, bold);
        tree.topLevelItem(i)->setFlags(Qt::ItemIsEnabled);
    }
    tree.expandAll();
    tree.resizeColumnToContents(0);
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar& menus, Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_tree(makeTree())
    , m_search(new QLineEdit)
    , m_key(new QKeySequenceEdit)
    , m_assign(new QPushButton(tr("&Assign")))
    , m_reset(new QPushButton(tr("&Restore")))
    , m_resetAll(new QPushButton(tr("Restore A&ll")))
    , m_conflict(new QLabel)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setPlaceholderText(tr("Find an action or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_key->setAccessibleName(tr("New key"));
    m_conflict->setWordWrap(true);
    for (const QAction* action : menus.actions())
        if (const QMenu* menu = action->menu())
            addMenu(*new QTreeWidgetItem(m_tree, {plain(menu->title())}), {}, menu->actions());
    addMouse(*m_tree);
    finish(*m_tree);

    auto* change = new QHBoxLayout;
    change->addWidget(new QLabel(tr("New key:")));
    change->addWidget(m_key, 1);
    for (QPushButton* button : {m_assign, m_reset, m_resetAll}) {
        button->setAutoDefault(false);
        change->addWidget(button);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addLayout(change);
    layout->addWidget(m_conflict);
    layout->addWidget(buttons);
    resize(680, 720);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutSheet::showSelected);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_key->setFocus(); });
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutSheet::showConflict);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutSheet::assign);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutSheet::reset);
    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutSheet::showKeys);
    showSelected();
}

void ShortcutSheet::addMenu(QTreeWidgetItem& section, const QString& above, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (const QMenu* menu = action->menu()) {
            addMenu(section, plain(menu->title()) + QStringLiteral(": "), menu->actions());
        } else if (m_shortcuts.canChange(*action) || !action->shortcuts().isEmpty()) {
            auto* item = new QTreeWidgetItem(&section, {above + plain(action->iconText()), keysOf(*action)});
            item->setData(0, actionRole, QVariant::fromValue(action));
        }
    }
}

void ShortcutSheet::showKeys()
{
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item)
        if (const QAction* action = actionOf(*item))
            (*item)->setText(1, keysOf(*action));
    showSelected();
}

void ShortcutSheet::showSelected()
{
    const QAction* action = selected();
    const bool changeable = action && m_shortcuts.canChange(*action);
    m_key->setEnabled(changeable);
    m_key->setKeySequence(changeable ? action->shortcut() : QKeySequence());
    m_reset->setEnabled(changeable && m_shortcuts.isChanged(*action));
    showConflict();
}

void ShortcutSheet::showConflict()
{
    const QAction* action = selected();
    const bool isNew = action && m_shortcuts.canChange(*action) && m_key->keySequence() != action->shortcut();
    const QAction* holder = isNew ? m_shortcuts.holderOf(m_key->keySequence(), *action) : nullptr;
    m_assign->setEnabled(isNew);
    m_assign->setText(holder ? tr("&Assign Anyway") : tr("&Assign"));
    m_conflict->setText(
        holder ? tr("%1 belongs to “%2”, which would lose it.")
                     .arg(m_key->keySequence().toString(QKeySequence::NativeText), plain(holder->iconText()))
        : selected() ? QString()
                     : tr("Choose an action to give it another key."));
}

void ShortcutSheet::filter(const QString& words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* section = m_tree->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < section->childCount(); ++k) {
            QTreeWidgetItem* row = section->child(k);
            const bool fits =
                row->text(0).contains(words, Qt::CaseInsensitive) || row->text(1).contains(words, Qt::CaseInsensitive);
            row->setHidden(!fits);
            any = any || fits;
        }
        section->setHidden(!any);
    }
}

void ShortcutSheet::assign()
{
    QAction* action = selected();
    if (!action || !m_shortcuts.canChange(*action))
        return;
    const QKeySequence key = m_key->keySequence();
    m_shortcuts.setKeys(*action, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    m_tree->setFocus();
}

void ShortcutSheet::reset()
{
    if (QAction* action = selected())
        m_shortcuts.reset(*action);
}

QAction* ShortcutSheet::selected() const
{
    return actionOf(m_tree->currentItem());
}

} // namespace unocclude
