// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QMenuBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace unocclude {

class Shortcuts;

/// Every key, read off the menus, so that it cannot be out of date; below them what the mouse does. Any action's key
/// can be changed here: choose it and press the new one. Who had the key before is told before it is taken away.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QMenuBar& menus, Shortcuts& shortcuts, QWidget* parent = nullptr);

private:
    /// @param above names the submenu; empty: none
    void addMenu(QTreeWidgetItem& section, const QString& above, const QList<QAction*>& actions);
    void showKeys();
    void showSelected();
    void showConflict();
    void filter(const QString& words);
    void assign();
    void reset();
    QAction* selected() const;

    Shortcuts& m_shortcuts;
    QTreeWidget* m_tree;
    QLineEdit* m_search;
    QKeySequenceEdit* m_key;
    QPushButton* m_assign;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QLabel* m_conflict;
};

} // namespace unocclude
