// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas.h"
#include "images/image_list_model.h"
#include "images/images_panel.h"
#include "jobs/message_bar.h"
#include "mainwindow/shortcuts.h"
#include "project/project_folder.h"
#include "samples/sample_wall.h"
#include "samples/samples_panel.h"
#include "support/fake_segmenter.h"
#include "ui/story/story_models.h"
#include "ui/story/story_window.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QListView>
#include <QMenu>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <algorithm>

#include <cstdlib>

using namespace unocclude;
using namespace unocclude::test;

namespace {

/// What can be focused below an interface and tells nobody what it is.
QStringList unnamedBelow(QAccessibleInterface* parent)
{
    QStringList unnamed;
    for (int i = 0; parent && i < parent->childCount(); ++i) {
        QAccessibleInterface* child = parent->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        const QString type =
            child->object() ? QString::fromLatin1(child->object()->metaObject()->className()) : QStringLiteral("item");
        const bool ofQt = child->object() && child->object()->objectName().startsWith(QStringLiteral("qt_"));
        if (child->state().focusable && !ofQt && child->text(QAccessible::Name).isEmpty())
            unnamed << type;
        unnamed << unnamedBelow(child);
    }
    return unnamed;
}

} // namespace

/// How the window behaves whatever the work is: menus, keys, names, sizes.
class TestManners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsInAMenuWithATip();
    void everyActionHasALastingName();
    void keysCanBeChanged();
    void everythingFocusableHasAName();
    void theAccessibleTreeIsNamed();
    void theWindowKeepsItsSize_data();
    void theWindowKeepsItsSize();
    void theWallLeavesTheListOfImagesAlone();
    void aMessageMovesNothing();
    void aMissingImageIsTold();
    void lettersInAFieldOfNumbersAreShortcuts();
    void fromAFieldOfNumbersBackToThePhotograph_data();
    void fromAFieldOfNumbersBackToThePhotograph();
};

void TestManners::everyActionIsInAMenuWithATip()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    QSet<QKeySequence> keys;
    for (const QAction* action : story.window().actions().findChildren<QAction*>()) {
        const bool inMenu = std::ranges::any_of(action->associatedObjects(),
                                                [](QObject* object) { return qobject_cast<QMenu*>(object); });
        QVERIFY2(inMenu, qPrintable(action->text()));
        QVERIFY2(!action->toolTip().isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->text()));
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
}

void TestManners::everyActionHasALastingName()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    QSet<QString> names;
    for (const QAction* action : story.window().actions().findChildren<QAction*>()) {
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text())); // its keys could not be changed
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
    }
}

void TestManners::keysCanBeChanged()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    QVERIFY(story.open(samplePhoto));
    auto* shortcuts = story.window().findChild<Shortcuts*>();
    QAction* polygon = story.window().actions().toolAction(ToolKind::PolygonBrush);
    shortcuts->setKeys(*polygon, {Qt::Key_B}); // the brush's
    story.press(Qt::Key_B);
    QVERIFY(polygon->isChecked());
    QVERIFY(polygon->toolTip().endsWith(QStringLiteral("(B)")));
    QVERIFY(story.window().actions().toolAction(ToolKind::Brush)->shortcuts().isEmpty());
}

void TestManners::everythingFocusableHasAName()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    for (const QWidget* widget : story.window().findChildren<QWidget*>()) {
        const bool isPopup = widget->window() != &story.window();
        const auto* tabs = qobject_cast<const QTabBar*>(widget);
        const bool isSpare =
            tabs && tabs->count() == 0; // QMainWindow keeps it for the next docks that it lays together
        if (isPopup || isSpare || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestManners::theAccessibleTreeIsNamed()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    QVERIFY(story.complete());
    QAccessibleInterface* window = QAccessible::queryAccessibleInterface(&story.window());
    QCOMPARE(unnamedBelow(window), QStringList());
    QAccessibleInterface* photo = QAccessible::queryAccessibleInterface(&story.window().canvas());
    QCOMPARE(photo->childCount(), 1);
    QVERIFY(photo->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Object 1, open, ")));
}

void TestManners::theWindowKeepsItsSize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1280, 820);
    QTest::newRow("small") << QSize(800, 600);
}

void TestManners::theWindowKeepsItsSize()
{
    QFETCH(QSize, size);
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    story.window().resize(size);
    QVERIFY(story.open(samplePhoto));
    QCOMPARE(story.window().size(), size);
    QVERIFY(story.click(330, 330));
    QVERIFY(story.complete()); // the samples' controls appear
    QTest::qWait(200);         // the layout's timers
    QCOMPARE(story.window().size(), size);
    story.press(Qt::Key_G);
    QTest::qWait(200);
    QCOMPARE(story.window().size(), size);
}

void TestManners::theWallLeavesTheListOfImagesAlone()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    const QString folder = story.file(QStringLiteral("photos"));
    QVERIFY(QDir().mkpath(folder));
    for (const char* name : {"a.jpg", "b.jpg"})
        QVERIFY(QFile::copy(samplePhoto, folder + u'/' + QLatin1String(name)));
    story.window().open(folder);
    QTRY_VERIFY(story.document().hasPhoto());
    QVERIFY(story.click(330, 330));
    QVERIFY(story.complete());
    const auto* images = story.window().findChild<QDockWidget*>(QStringLiteral("images"));
    const auto settledWidth = [images] { // docks slide to their places
        int width = 0;
        do {
            width = images->width();
            QTest::qWait(200);
        } while (width != images->width());
        return width;
    };
    const int width = settledWidth();
    story.press(Qt::Key_G);
    const int beside = settledWidth();
    QVERIFY2(std::abs(beside - width) <= 8, qPrintable(QStringLiteral("%1 to %2").arg(width).arg(beside))); // Qt's own
    QTest::keyClick(&story.window().samples().wall(), Qt::Key_G);
    QCOMPARE(settledWidth(), beside);
}

void TestManners::aMessageMovesNothing()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    const auto place = [&story](const QWidget& widget) {
        return QRect(widget.mapTo(&story.window(), QPoint()), widget.size());
    };
    const Canvas& canvas = story.window().canvas();
    const QRect before = place(canvas);
    MessageBar& messages = story.window().messages();
    messages.showNotice(QStringLiteral("A sentence that is longer than the photograph is wide. ").repeated(6));
    QTest::qWait(200);
    QCOMPARE(place(canvas), before);
    QVERIFY(messages.isVisible() && before.contains(place(messages)));
    QVERIFY(messages.height() < before.height() / 3);
    story.window().resize(story.window().size() - QSize(150, 100));
    QTRY_VERIFY(place(canvas) != before && place(canvas).contains(place(messages)));
}

void TestManners::aMissingImageIsTold()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    const QString here = story.file(QStringLiteral("a.jpg")), gone = story.file(QStringLiteral("b.jpg"));
    QVERIFY(QFile::copy(samplePhoto, here));
    ProjectFile project;
    appendImages(project, {here, gone});
    ProjectFolder(story.file(QStringLiteral("unocclude-project"))).save(project);
    QVERIFY(story.open(here));
    const auto* list = story.window().findChild<ImagesPanel*>()->findChild<QListView*>();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_VERIFY(list->model()->index(1, 0).data(ImageListModel::MissingRole).toBool());
    const auto highlight = [list](int row) {
        list->selectionModel()->setCurrentIndex(list->model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
    };
    highlight(1);
    QVERIFY(story.window().messages().text().contains(QStringLiteral("b.jpg")));
    highlight(0);
    QVERIFY(story.window().messages().text().isEmpty());
}

void TestManners::lettersInAFieldOfNumbersAreShortcuts()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    auto* steps = story.window().findChildren<QSpinBox*>().last();
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_B);
    QVERIFY(story.window().actions().toolAction(ToolKind::Brush)->isChecked());
    steps->selectAll();
    QTest::keyClick(steps, Qt::Key_3); // a digit is a digit and chooses no sample
    QTest::keyClick(steps, Qt::Key_4);
    QCOMPARE(steps->value(), 34);
}

void TestManners::fromAFieldOfNumbersBackToThePhotograph_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Escape") << Qt::Key_Escape;
}

void TestManners::fromAFieldOfNumbersBackToThePhotograph()
{
    QFETCH(Qt::Key, key);
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    auto* steps = story.window().findChildren<QSpinBox*>().last();
    steps->setFocus();
    steps->selectAll();
    QTest::keyClick(steps, Qt::Key_7);
    QTest::keyClick(steps, key);
    QVERIFY(story.window().canvas().hasFocus());
    QCOMPARE(story.session().completions.options().settings.steps, 7);
    QVERIFY(!story.session().completions.isBusy()); // Enter ended the number and completed nothing
}

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
