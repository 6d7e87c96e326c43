// SPDX-License-Identifier: Apache-2.0
#include "session/project_controller.h"

#include "document/commands/add_instance.h"
#include "document/commands/rename_instance.h"
#include "jobs/inline_job_queue.h"
#include "session/photo_controller.h"
#include "session/project_targets.h"
#include "support/document_examples.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

namespace {

/// What a window has, without the window.
struct Desk
{
    explicit Desk(const QString& folder)
        : photos(document, queue)
        , projects({document, photos, queue, folder + QStringLiteral("/personal")})
        , failed(&projects, &ProjectController::failed)
        , noticed(&projects, &ProjectController::noticed)
    {
    }

    void open(const QString& path)
    {
        projects.open(path);
        queue.runPending();
    }
    void goTo(int index)
    {
        projects.goTo(index);
        queue.runPending();
    }
    void save()
    {
        projects.saveNow();
        queue.runPending();
    }

    InlineJobQueue queue;
    Document document;
    PhotoController photos;
    ProjectController projects;
    QSignalSpy failed;
    QSignalSpy noticed;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProjectController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openingAFolderShowsItsFirstImage();
    void objectsAreThereAgain();
    void aChangeIsSavedToItsOwnImage();
    void idsAreNeverUsedAgain();
    void onlyTheNewestOfManyIsOpened();
    void goingBackToWhatIsShownCancels();
    void aMissingImageLeavesTheOneBefore();
    void damagedAnnotationsAreNeitherShownNorTouched_data();
    void damagedAnnotationsAreNeitherShownNorTouched();
    void aSecondWindowCanOnlyLook();
    void anotherProjectWaitsForTheFirstToBeSaved();
    void unsavedWorkIsShownAgain();
    void reviewIsOfAllObjectsOrOfTheImage();
    void nothingToOpenLeavesWhatIsOpen();
    void undoGoesOnAfterAnotherImage();
    void leftImagesAreBoundedByMemory();
    void samplesLandInAnImageThatIsNotOpen_data();
    void samplesLandInAnImageThatIsNotOpen();
    void lateSamplesAreAStepOfUndoWhereTheImageWasLeft();
    void pendingObjectsOfTheWholeProject();

private:
    QString photos() const { return m_disk->filePath(QStringLiteral("photos")); }
    QString annotations(const char* image) const
    {
        return photos() + QStringLiteral("/unocclude-project/annotations/%1.json").arg(QLatin1String(image));
    }
    std::unique_ptr<Desk> desk() const { return std::make_unique<Desk>(m_disk->path()); }

    std::unique_ptr<QTemporaryDir> m_disk;
};

void TestProjectController::init()
{
    m_disk = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(photos()));
    for (const char* name : {"a.png", "b.png", "c.png"}) {
        QImage picture(64, 48, QImage::Format_RGB888);
        picture.fill(Qt::gray);
        QVERIFY(picture.save(photos() + u'/' + QLatin1String(name)));
    }
}

void TestProjectController::openingAFolderShowsItsFirstImage()
{
    const auto d = desk();
    QSignalSpy opened(&d->projects, &ProjectController::opened);
    d->open(photos());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(d->projects.project()->count(), 3);
    QCOMPARE(d->projects.shown(), 0);
    QCOMPARE(d->document.path(), photos() + QStringLiteral("/a.png"));
    QVERIFY(d->projects.isClean());
    QVERIFY(!QFile::exists(photos() + QStringLiteral("/unocclude-project")));
    QVERIFY(d->failed.isEmpty() && d->noticed.isEmpty());
}

void TestProjectController::objectsAreThereAgain()
{
    {
        const auto d = desk();
        d->open(photos());
        const InstanceId id = addExample(d->document, {4, 5, 10, 12});
        d->document.push(std::make_unique<RenameInstance>(d->document, id, QStringLiteral("cup")));
        QVERIFY(!d->projects.isClean());
        d->goTo(1);
        QVERIFY(d->document.instances().empty());
        addExample(d->document, {20, 5, 10, 12});
        d->goTo(0);
        QCOMPARE(d->document.instances().size(), 1U);
        QCOMPARE(d->document.instances()[0].label, QStringLiteral("cup"));
        d->save();
        QVERIFY(d->projects.isClean());
    }
    const auto d = desk();
    d->open(photos());
    QCOMPARE(d->document.instances().at(0).visible, rectangleMask({4, 5, 10, 12}));
    QCOMPARE(d->document.instances().at(0).prompt, clickAt(9, 11));
    QCOMPARE(d->projects.project()->labels(), QStringList{QStringLiteral("cup")});
    QCOMPARE(d->projects.project()->summary(1).objects, 1); // it was scanned
    d->open(photos() + QStringLiteral("/b.png")); // of the same project: no other is opened
    QCOMPARE(d->projects.shown(), 1);
    QCOMPARE(d->document.instances().at(0).visible, rectangleMask({20, 5, 10, 12}));
}

void TestProjectController::aChangeIsSavedToItsOwnImage()
{
    const auto d = desk();
    d->open(photos());
    addExample(d->document, {4, 5, 10, 12});
    d->projects.goTo(2); // on its way; a.png is still in the document
    addExample(d->document, {30, 5, 10, 12});
    d->queue.runPending();
    QCOMPARE(d->projects.shown(), 2);
    d->save();
    QCOMPARE(d->projects.project()->summary(0).objects, 2);
    QVERIFY(!QFile::exists(annotations("c.png")));
    d->goTo(0);
    QCOMPARE(d->document.instances().size(), 2U);
}

void TestProjectController::idsAreNeverUsedAgain()
{
    const auto d = desk();
    d->open(photos());
    const InstanceId first = addExample(d->document, {4, 5, 10, 12});
    const InstanceId second = addExample(d->document, {24, 5, 10, 12});
    d->document.undoStack().undo();
    d->goTo(1);
    const InstanceId other = addExample(d->document, {4, 5, 10, 12});
    d->goTo(0);
    const InstanceId third = addExample(d->document, {24, 5, 10, 12});
    QVERIFY(third != second && third != first && third != other);
    QCOMPARE(imageOf(first), imageOf(third));
    QVERIFY(imageOf(other) != imageOf(first));
    QVERIFY(d->document.find(first)); // the same id after coming back
}

void TestProjectController::onlyTheNewestOfManyIsOpened()
{
    const auto d = desk();
    d->open(photos());
    QSignalSpy shown(&d->photos, &PhotoController::opened);
    d->projects.goTo(1);
    d->projects.goTo(2);
    QCOMPARE(d->projects.current(), 2);
    d->queue.runPending();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(d->projects.shown(), 2);
}

void TestProjectController::goingBackToWhatIsShownCancels()
{
    const auto d = desk();
    d->open(photos());
    addExample(d->document, {4, 5, 10, 12});
    d->projects.goTo(1);
    d->projects.goTo(0);
    d->queue.runPending();
    QCOMPARE(d->projects.shown(), 0);
    QCOMPARE(d->projects.current(), 0);
    QVERIFY(d->document.undoStack().canUndo());
    d->goTo(1);
    QCOMPARE(d->projects.shown(), 1);
}

void TestProjectController::aMissingImageLeavesTheOneBefore()
{
    const auto d = desk();
    d->open(photos());
    QSignalSpy photoFailed(&d->photos, &PhotoController::failed);
    QFile::remove(photos() + QStringLiteral("/b.png"));
    d->goTo(1);
    QCOMPARE(photoFailed.size(), 1);
    QCOMPARE(d->projects.current(), 0);
    QCOMPARE(d->document.path(), photos() + QStringLiteral("/a.png"));
    d->goTo(2);
    QCOMPARE(d->projects.shown(), 2);
}

void TestProjectController::damagedAnnotationsAreNeitherShownNorTouched_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("cut short") << QByteArray("}\n") << QByteArray();
    QTest::newRow("a wrong type") << QByteArray("\"label\": \"\"") << QByteArray("\"label\": 7");
    QTest::newRow("a newer version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
    QTest::newRow("another image's size") << QByteArray("\"width\": 64") << QByteArray("\"width\": 65");
}

void TestProjectController::damagedAnnotationsAreNeitherShownNorTouched()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    {
        const auto d = desk();
        d->open(photos());
        addExample(d->document, {4, 5, 10, 12});
        d->save();
    }
    QByteArray damaged = contentOf(annotations("a.png"));
    QVERIFY(damaged.contains(from));
    damaged = damaged.left(damaged.lastIndexOf(from)) + to + damaged.mid(damaged.lastIndexOf(from) + from.size());
    QFile file(annotations("a.png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(damaged);
    file.close();

    const auto d = desk();
    QSignalSpy refused(&d->document, &Document::refused);
    d->open(photos());
    QCOMPARE(d->failed.size(), 1);
    QVERIFY2(d->failed[0][0].toString().contains(annotations("a.png")), qPrintable(d->failed[0][0].toString()));
    QVERIFY(d->document.instances().empty());
    d->document.push(std::make_unique<AddInstance>(d->document, exampleInstance(d->document, {1, 1, 5, 5})));
    QCOMPARE(refused.size(), 1);
    d->projects.desk().setReview(ReviewState::Done);
    d->save();
    QCOMPARE(contentOf(annotations("a.png")), damaged);
    d->goTo(1); // the others are as good as ever
    addExample(d->document, {4, 5, 10, 12});
    d->save();
    QVERIFY(QFile::exists(annotations("b.png")));
}

void TestProjectController::aSecondWindowCanOnlyLook()
{
    const auto first = desk();
    first->open(photos());
    addExample(first->document, {4, 5, 10, 12});
    first->save();
    const QByteArray before = contentOf(annotations("a.png"));
    const auto second = desk();
    second->open(photos());
    QCOMPARE(second->noticed.size(), 1);
    QCOMPARE(second->document.instances().size(), 1U);
    QVERIFY(!second->document.readOnlyBecause().isEmpty());
    second->document.push(std::make_unique<RenameInstance>(
        second->document, second->document.instances()[0].id, QStringLiteral("mine")));
    second->save();
    QCOMPARE(contentOf(annotations("a.png")), before);
}

void TestProjectController::anotherProjectWaitsForTheFirstToBeSaved()
{
    const auto d = desk();
    d->open(photos());
    addExample(d->document, {4, 5, 10, 12});
    const QString single = m_disk->filePath(QStringLiteral("single.png"));
    QVERIFY(QFile::copy(photos() + QStringLiteral("/a.png"), single));
    d->open(single);
    QCOMPARE(d->document.path(), single);
    QVERIFY(d->projects.isPersonal());
    QVERIFY(QFile::exists(annotations("a.png")));
    QVERIFY(!QFile::exists(m_disk->filePath(QStringLiteral("unocclude-project"))));
    addExample(d->document, {4, 5, 10, 12});
    d->open(photos());
    QTRY_VERIFY(d->projects.isClean());
    QCOMPARE(d->document.instances().size(), 1U);
    d->open(single);
    QCOMPARE(d->document.instances().size(), 1U);
}

void TestProjectController::unsavedWorkIsShownAgain()
{
    const auto d = desk();
    d->open(photos());
    addExample(d->document, {4, 5, 10, 12});
    QFile blocker(photos() + QStringLiteral("/unocclude-project"));
    QVERIFY(blocker.open(QIODevice::WriteOnly)); // where the project's folder should be made
    d->save();
    QCOMPARE(d->failed.size(), 1);
    QVERIFY(!d->projects.isClean());
    d->goTo(1);
    d->goTo(0);
    QCOMPARE(d->document.instances().size(), 1U);
    blocker.remove();
    d->save();
    QVERIFY(d->projects.isClean());
    QVERIFY(QFile::exists(annotations("a.png")));
}

void TestProjectController::reviewIsOfAllObjectsOrOfTheImage()
{
    const auto d = desk();
    d->open(photos());
    QCOMPARE(d->projects.desk().review(), ReviewState::Open);
    d->projects.desk().setReview(ReviewState::Done); // there is nothing to annotate here
    QCOMPARE(d->projects.desk().review(), ReviewState::Done);
    d->goTo(1);
    addExample(d->document, {4, 5, 10, 12});
    addExample(d->document, {24, 5, 10, 12});
    d->projects.desk().setReview(ReviewState::Approved);
    QCOMPARE(d->projects.project()->summary(1).approved, 2);
    d->document.undoStack().undo(); // one step
    QCOMPARE(d->projects.desk().review(), ReviewState::Open);
    d->document.undoStack().redo();
    d->goTo(0);
    QCOMPARE(d->projects.desk().review(), ReviewState::Done);
    QCOMPARE(d->projects.project()->summary(0).review, ReviewState::Done);
    QCOMPARE(d->projects.project()->summary(1).review, ReviewState::Approved);
}

void TestProjectController::nothingToOpenLeavesWhatIsOpen()
{
    const auto d = desk();
    d->open(photos());
    d->open(m_disk->filePath(QStringLiteral("nowhere")));
    QCOMPARE(d->failed.size(), 1);
    QCOMPARE(d->projects.project()->count(), 3);
    QCOMPARE(d->projects.shown(), 0);
}

void TestProjectController::undoGoesOnAfterAnotherImage()
{
    const auto d = desk();
    d->open(photos());
    const InstanceId first = addExample(d->document, {4, 5, 10, 12});
    addExample(d->document, {24, 5, 10, 12});
    d->document.push(std::make_unique<RenameInstance>(d->document, first, QStringLiteral("cup")));
    d->document.undoStack().undo();
    d->document.setCurrent(first);
    d->goTo(1);
    QVERIFY(!d->document.undoStack().canUndo() && !d->document.undoStack().canRedo());
    addExample(d->document, {1, 1, 5, 5});
    d->goTo(0);
    QUndoStack& history = d->document.undoStack();
    QCOMPARE(history.count(), 3);
    QCOMPARE(history.index(), 2);
    QCOMPARE(d->document.currentId(), first);
    QCOMPARE(d->document.find(first)->label, QString()); // coming back does nothing again, nor undoes it
    history.redo();
    QCOMPARE(d->document.find(first)->label, QStringLiteral("cup"));
    history.setIndex(0);
    QVERIFY(d->document.instances().empty());
    d->save();
    QCOMPARE(d->projects.project()->summary(0).objects, 0);
    history.setIndex(3);
    QCOMPARE(d->document.instances().size(), 2U);
    d->goTo(1);
    d->document.undoStack().undo();
    QVERIFY(d->document.instances().empty());
}

void TestProjectController::leftImagesAreBoundedByMemory()
{
    ParkedImages parked;
    const auto image = [](quint32 number, const Document& document) {
        return ParkedImage{number, document.contents(), {}, {}};
    };
    Document document;
    document.replacePhoto(QStringLiteral("a.png"), examplePhoto());
    parked.park(image(1, document));
    QVERIFY(!parked.find(1)); // there is nothing to undo
    addExample(document, {4, 5, 10, 12});
    const std::size_t bytes = bytesOf(document.contents());
    QVERIFY(bytes >= 64 * 48);
    parked.setBudget(2 * bytes);
    for (quint32 number = 1; number <= 3; ++number)
        parked.park(image(number, document));
    QVERIFY(!parked.find(1) && parked.find(2) && parked.find(3));
    parked.park(image(2, document)); // left again: the newest
    parked.park(image(4, document));
    QVERIFY(parked.find(2) && !parked.find(3) && parked.find(4));
    QVERIFY(parked.take(2) && !parked.find(2));
}

void TestProjectController::samplesLandInAnImageThatIsNotOpen_data()
{
    QTest::addColumn<bool>("left");
    QTest::newRow("left a moment ago") << true;
    QTest::newRow("never open") << false;
}

void TestProjectController::samplesLandInAnImageThatIsNotOpen()
{
    QFETCH(bool, left);
    const Mask visible = rectangleMask({4, 5, 10, 12});
    {
        const auto d = desk();
        d->open(photos());
        addExample(d->document, {4, 5, 10, 12});
        d->save();
    }
    const auto d = desk();
    d->open(photos());
    if (!left)
        d->open(photos() + QStringLiteral("/b.png"));
    else
        d->document.push(std::make_unique<RenameInstance>(d->document, d->document.instances()[0].id,
                                                          QStringLiteral("cup")));
    ProjectTargets targets(d->document, d->projects);
    const InstanceId target = inImage(InstanceId{1}, d->projects.project()->number(0));
    d->goTo(2);
    const auto found = targets.find(target);
    QVERIFY(found);
    QCOMPARE(found->image, photos() + QStringLiteral("/a.png"));
    QCOMPARE(found->read().visible, visible);
    QCOMPARE(found->read().rgb.size(), cv::Size(64, 48));

    const DrawnSamples drawn{target, visible, exampleCompletion(visible), Earlier::Replace};
    for (const DrawnSamples& stale : {DrawnSamples{target, rectangleMask({1, 1, 2, 2}), drawn.completion, {}},
                                      DrawnSamples{inImage(InstanceId{9}, imageOf(target)), visible, drawn.completion, {}}})
        QCOMPARE(targets.apply(stale), left ? Arrival::Stale : Arrival::Placed); // a file is asked on the worker
    d->save();
    QVERIFY(!d->projects.project()->folder().loadAnnotations(d->projects.project()->image(0)).instances[0].completion);
    QCOMPARE(targets.apply(drawn), Arrival::Placed);
    QVERIFY(d->projects.project()->summary(0).pending.empty());
    QVERIFY(d->document.instances().empty()); // of the open image
    d->save();
    const Project& project = *d->projects.project();
    const ImageAnnotations stored = project.folder().loadAnnotations(project.image(0));
    QCOMPARE(stored.instances.at(0).completion->samples.size(), drawn.completion->samples.size());
    QCOMPARE(stored.instances.at(0).choice, AmodalChoice::vote());
    d->goTo(0);
    QCOMPARE(d->document.instances().at(0).completion->vote, drawn.completion->vote);
    QCOMPARE(d->document.instances().at(0).label, left ? QStringLiteral("cup") : QString());
}

void TestProjectController::lateSamplesAreAStepOfUndoWhereTheImageWasLeft()
{
    const auto d = desk();
    d->open(photos());
    const InstanceId target = addExample(d->document, {4, 5, 10, 12});
    const Mask visible = d->document.find(target)->visible;
    d->goTo(1);
    ProjectTargets targets(d->document, d->projects);
    QCOMPARE(targets.apply({target, visible, exampleCompletion(visible), Earlier::Keep}), Arrival::Placed);
    QCOMPARE(targets.apply({target, visible, exampleCompletion(visible, 5), Earlier::Keep}), Arrival::Placed);
    d->save();
    d->goTo(0);
    QCOMPARE(d->document.undoStack().count(), 3);
    QVERIFY(d->document.find(target)->completion);
    d->document.undoStack().undo();
    d->document.undoStack().undo();
    QVERIFY(!d->document.find(target)->completion);
    d->save(); // the file follows the document
    QVERIFY(!d->projects.project()->folder().loadAnnotations(d->projects.project()->image(0)).instances[0].completion);
}

void TestProjectController::pendingObjectsOfTheWholeProject()
{
    const auto d = desk();
    d->open(photos());
    const InstanceId a = addExample(d->document, {4, 5, 10, 12});
    d->goTo(1);
    const InstanceId b = addExample(d->document, {4, 5, 10, 12});
    d->goTo(2);
    const InstanceId c = addExample(d->document, {4, 5, 10, 12});
    const ProjectTargets targets(d->document, d->projects);
    QCOMPARE(targets.pending(CompletionTargets::Scope::Image), std::vector{c});
    QCOMPARE(targets.pending(CompletionTargets::Scope::Project), std::vector({c, a, b})); // the open image first
    for (const InstanceId id : {a, b, c})
        QCOMPARE(targets.find(id)->read().visible, rectangleMask({4, 5, 10, 12})); // b is not saved yet
}

QTEST_MAIN(TestProjectController)
#include "tst_project_controller.moc"
