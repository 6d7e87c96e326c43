// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/shortcuts.h"

#include "dialogs/shortcut_sheet.h"
#include "session/preferences.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace unocclude;

/// Keys that a person gives to actions: remembered, without two actions for one key, and changed through the sheet.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysAreRemembered();
    void aKeyHasOneAction();
    void aBeginningCollidesToo();
    void everythingCanBeTakenBack();
    void whatHasNoNameStays();
    void unknownAndDamagedEntriesAreSurvived();
    void theSheetTellsAConflictBeforeItAssigns();
    void theSheetFinds();

private:
    struct Window
    {
        explicit Window(const QString& file)
            : preferences(file)
        {
            QMenu* menu = menus.addMenu(QStringLiteral("&Object"));
            for (QAction* action : {&complete, &brush, &nameless})
                menu->addAction(action);
            complete.setObjectName(QStringLiteral("complete"));
            complete.setShortcuts({Qt::Key_Return, Qt::Key_Enter});
            brush.setObjectName(QStringLiteral("brush"));
            brush.setShortcut(Qt::Key_B);
            nameless.setShortcut(Qt::Key_F9);
            shortcuts = std::make_unique<Shortcuts>(QList<QAction*>{&complete, &brush, &nameless}, preferences);
        }

        Preferences preferences;
        QMenuBar menus;
        QAction complete{QStringLiteral("&Complete")};
        QAction brush{QStringLiteral("B&rush")};
        QAction nameless{QStringLiteral("Nameless")};
        std::unique_ptr<Shortcuts> shortcuts;
    };

    QTemporaryDir m_folder;
    QString m_file;
};

void TestShortcuts::init()
{
    static int number = 0;
    m_file = m_folder.filePath(QStringLiteral("%1.ini").arg(++number));
}

void TestShortcuts::keysAreRemembered()
{
    {
        Window window(m_file);
        window.shortcuts->setKeys(window.brush, {Qt::CTRL | Qt::Key_K, Qt::Key_F5});
        window.shortcuts->setKeys(window.complete, {});
    }
    const Window again(m_file);
    QCOMPARE(again.brush.shortcuts(), (QList<QKeySequence>{Qt::CTRL | Qt::Key_K, Qt::Key_F5}));
    QVERIFY(again.complete.shortcuts().isEmpty());
    QVERIFY(again.shortcuts->isChanged(again.brush) && again.shortcuts->isChanged(again.complete));
}

void TestShortcuts::aKeyHasOneAction()
{
    Window window(m_file);
    QCOMPARE(window.shortcuts->holderOf(Qt::Key_Enter, window.brush), &window.complete);
    QVERIFY(!window.shortcuts->holderOf(Qt::Key_Enter, window.complete));
    QVERIFY(!window.shortcuts->holderOf(Qt::Key_Q, window.brush));
    window.shortcuts->setKeys(window.brush, {Qt::Key_Enter});
    QCOMPARE(window.brush.shortcuts(), QList<QKeySequence>{Qt::Key_Enter});
    QCOMPARE(window.complete.shortcuts(), QList<QKeySequence>{Qt::Key_Return}); // the other one stays
}

void TestShortcuts::aBeginningCollidesToo()
{
    Window window(m_file);
    const QKeySequence longer(Qt::Key_B, Qt::Key_A);
    QCOMPARE(window.shortcuts->holderOf(longer, window.complete), &window.brush);
    window.shortcuts->setKeys(window.complete, {longer});
    QVERIFY(window.brush.shortcuts().isEmpty());
}

void TestShortcuts::everythingCanBeTakenBack()
{
    Window window(m_file);
    window.shortcuts->setKeys(window.brush, {Qt::Key_Return});
    window.shortcuts->reset(window.complete);
    QCOMPARE(window.complete.shortcuts(), (QList<QKeySequence>{Qt::Key_Return, Qt::Key_Enter}));
    QVERIFY(window.brush.shortcuts().isEmpty());
    window.shortcuts->resetAll();
    QCOMPARE(window.brush.shortcut(), QKeySequence(Qt::Key_B));
    QVERIFY(window.preferences.shortcuts().empty());
}

void TestShortcuts::whatHasNoNameStays()
{
    Window window(m_file);
    QVERIFY(!window.shortcuts->canChange(window.nameless));
    window.shortcuts->reset(window.nameless);
    QCOMPARE(window.nameless.shortcut(), QKeySequence(Qt::Key_F9));
}

void TestShortcuts::unknownAndDamagedEntriesAreSurvived()
{
    Preferences(m_file).setShortcuts({{QStringLiteral("of-another-version"), {Qt::Key_F7}}});
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\nbrush=\xff\xfe???\n");
    file.close();
    const Window window(m_file);
    QCOMPARE(window.complete.shortcuts().size(), qsizetype{2});
}

void TestShortcuts::theSheetTellsAConflictBeforeItAssigns()
{
    Window window(m_file);
    ShortcutSheet sheet(window.menus, *window.shortcuts);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    auto* tree = sheet.findChild<QTreeWidget*>();
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    auto* key = sheet.findChild<QKeySequenceEdit*>();
    QCOMPARE(key->keySequence(), QKeySequence(Qt::Key_B));
    key->setKeySequence(Qt::Key_Enter);
    QPushButton* assign = nullptr;
    for (QPushButton* button : sheet.findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("&Assign")))
            assign = button;
    QVERIFY(assign && assign->isEnabled());
    QCOMPARE(assign->text(), QStringLiteral("&Assign Anyway"));
    QVERIFY(std::ranges::any_of(sheet.findChildren<QLabel*>(), [](const QLabel* label) {
        return label->text() == QStringLiteral("Enter belongs to “Complete”, which would lose it.");
    }));
    QCOMPARE(window.brush.shortcut(), QKeySequence(Qt::Key_B)); // told, not done
    QTest::mouseClick(assign, Qt::LeftButton);
    QCOMPARE(window.brush.shortcut(), QKeySequence(Qt::Key_Enter));
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), QStringLiteral("Return"));
}

void TestShortcuts::theSheetFinds()
{
    Window window(m_file);
    ShortcutSheet sheet(window.menus, *window.shortcuts);
    auto* tree = sheet.findChild<QTreeWidget*>();
    sheet.findChild<QLineEdit*>()->setText(QStringLiteral("brush"));
    QVERIFY(tree->topLevelItem(0)->child(0)->isHidden() && !tree->topLevelItem(0)->child(1)->isHidden());
    sheet.findChild<QLineEdit*>()->setText(QStringLiteral("nothing of the kind"));
    QVERIFY(tree->topLevelItem(0)->isHidden());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
