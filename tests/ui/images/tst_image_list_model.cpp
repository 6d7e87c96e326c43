// SPDX-License-Identifier: Apache-2.0
#include "images/image_list_model.h"

#include "images/image_filter.h"
#include "images/thumbnail_store.h"
#include "jobs/inline_job_queue.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QImage>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace unocclude;

namespace {

/// A project of images that need not be there.
OpenedProject projectOf(int images, const QString& folder)
{
    OpenedProject project{ProjectFolder(folder + QStringLiteral("/project")), {}, {}, {}, -1, 0};
    project.file.imageFolder = folder;
    QStringList paths;
    for (int i = 0; i < images; ++i)
        paths << QStringLiteral("%1/set%2/image %3.jpg").arg(folder).arg(i % 3).arg(i);
    appendImages(project.file, paths);
    project.lock = std::make_shared<ProjectLock>(project.folder.path());
    return project;
}

ImageSummary summary(const QString& label, ReviewState review)
{
    ImageSummary result;
    result.objects = 1;
    result.done = review != ReviewState::Open;
    result.review = review;
    result.labels = {label};
    return result;
}

} // namespace

class TestImageListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheProject();
    void statesAreSaid();
    void filterByWordsAndState();
    void thumbnailsComeOnDemandAndNewestFirst();
    void picturesThatCannotBeDecodedAreAskedForOnce();
    void aHundredThousandImages();

private:
    QTemporaryDir m_folder;
    InlineJobQueue m_queue;
};

void TestImageListModel::rowsFollowTheProject()
{
    ThumbnailStore thumbnails(m_queue);
    ImageListModel model(thumbnails);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    auto project = std::make_unique<Project>(m_queue, projectOf(5, m_folder.path()), 1);
    model.setProject(project.get());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(3).data().toString(), QStringLiteral("image 3.jpg"));
    QCOMPARE(model.index(3).data(ImageListModel::NameRole).toString(), QStringLiteral("set0/image 3.jpg"));
    project->addImages({QStringLiteral("/elsewhere/x.png")});
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(5).data(ImageListModel::NameRole).toString(), QStringLiteral("x.png"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    project->setSummary(2, summary(QStringLiteral("cup"), ReviewState::Done));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    const Project other(m_queue, projectOf(2, m_folder.path()), 100);
    model.setProject(const_cast<Project*>(&other));
    QCOMPARE(model.rowCount(), 2);
    project.reset(); // nobody looks at it any more
    QCOMPARE(model.rowCount(), 2);
    model.setProject(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestImageListModel::statesAreSaid()
{
    ThumbnailStore thumbnails(m_queue);
    ImageListModel model(thumbnails);
    Project project(m_queue, projectOf(6, m_folder.path()), 1);
    model.setProject(&project);
    const auto state = [&model](int row) { return model.index(row).data(ImageListModel::StateRole).toString(); };
    project.setSummary(1, summary(QStringLiteral("cup"), ReviewState::Done));
    project.setSummary(2, summary(QStringLiteral("cup"), ReviewState::Approved));
    ImageSummary half = summary(QStringLiteral("cup"), ReviewState::Open);
    half.objects = 2;
    half.done = 1;
    project.setSummary(3, half);
    ImageSummary damaged;
    damaged.problem = QStringLiteral("bad");
    project.setSummary(4, damaged);
    QCOMPARE(state(0), QStringLiteral("no objects"));
    QVERIFY(state(1).startsWith(QStringLiteral("done, 1 object")));
    QVERIFY(state(2).startsWith(QStringLiteral("approved, 1 object")));
    QVERIFY(state(3).startsWith(QStringLiteral("1 of 2 object")));
    QCOMPARE(state(4), QStringLiteral("damaged annotations"));
    project.scan();
    m_queue.runPending();
    QCOMPARE(state(5), QStringLiteral("missing"));
}

void TestImageListModel::filterByWordsAndState()
{
    ThumbnailStore thumbnails(m_queue);
    ImageListModel model(thumbnails);
    ImageFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Project project(m_queue, projectOf(12, m_folder.path()), 1);
    model.setProject(&project);
    project.setSummary(4, summary(QStringLiteral("Cup"), ReviewState::Done));
    project.setSummary(5, summary(QStringLiteral("image of a cup"), ReviewState::Open));
    const auto rows = [&filter](const char* words, ImageState state) {
        filter.setWords(QString::fromLatin1(words));
        filter.setState(state);
        QList<int> found;
        for (int row = 0; row < filter.rowCount(); ++row)
            found << filter.mapToSource(filter.index(row, 0)).row();
        return found;
    };
    QCOMPARE(rows("", ImageState::Any).size(), 12);
    QCOMPARE(rows("IMAGE 1", ImageState::Any), QList<int>({1, 4, 7, 10, 11}));
    QCOMPARE(rows("set2", ImageState::Any), QList<int>({2, 5, 8, 11}));
    QCOMPARE(rows("cup", ImageState::Any), QList<int>({4, 5}));
    QCOMPARE(rows("cup set1", ImageState::Any), QList<int>({4}));
    QCOMPARE(rows("label:image", ImageState::Any), QList<int>({5}));
    QCOMPARE(rows("cup", ImageState::Done), QList<int>({4}));
    QCOMPARE(rows("", ImageState::Approved), QList<int>());
    QCOMPARE(rows("", ImageState::WithObjects), QList<int>({4, 5}));
    QCOMPARE(rows("", ImageState::WithoutObjects).size(), 10);
    QCOMPARE(rows("", ImageState::Open).size(), 11);
    QCOMPARE(rows("", ImageState::NeedsAttention), QList<int>());
    project.scan();
    m_queue.runPending();
    QCOMPARE(rows("", ImageState::NeedsAttention).size(), 12);
    QCOMPARE(rows("nothing", ImageState::Any), QList<int>());
}

void TestImageListModel::thumbnailsComeOnDemandAndNewestFirst()
{
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        QImage picture(400, 200, QImage::Format_RGB888);
        picture.fill(QColor(250, 80 * i, 0));
        paths << m_folder.filePath(QStringLiteral("%1.png").arg(i));
        QVERIFY(picture.save(paths.last()));
    }
    ThumbnailStore thumbnails(m_queue);
    QSignalSpy made(&thumbnails, &ThumbnailStore::made);
    for (const QString& path : paths)
        QVERIFY(thumbnails.thumbnail(path).isNull());
    QCOMPARE(made.size(), 0);
    m_queue.runPending();
    QCOMPARE(made.size(), 3);
    QCOMPARE(made[0][0].toString(), paths[0]); // was under way when the others were asked for
    QCOMPARE(made[1][0].toString(), paths[2]);
    const QPixmap pixmap = thumbnails.thumbnail(paths[1]);
    QCOMPARE(pixmap.size(), QSize(ThumbnailStore::side, ThumbnailStore::side / 2));
    QCOMPARE(pixmap.toImage().pixelColor(40, 20), QColor(250, 80, 0));
    thumbnails.forget(paths[1]);
    QVERIFY(thumbnails.thumbnail(paths[1]).isNull());
}

void TestImageListModel::picturesThatCannotBeDecodedAreAskedForOnce()
{
    ThumbnailStore thumbnails(m_queue);
    QSignalSpy made(&thumbnails, &ThumbnailStore::made);
    const QString path = m_folder.filePath(QStringLiteral("nothing.jpg"));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(thumbnails.thumbnail(path).isNull());
        m_queue.runPending();
    }
    QCOMPARE(made.size(), 1);
}

/// A list on the screen asks for what it shows, and for nothing else.
void TestImageListModel::aHundredThousandImages()
{
    constexpr int images = 100'000;
    const OpenedProject opened = projectOf(images, m_folder.path());
    QElapsedTimer timer;
    timer.start();
    Project project(m_queue, opened, 1);
    ThumbnailStore thumbnails(m_queue);
    ImageListModel model(thumbnails);
    ImageFilter filter;
    filter.setSourceModel(&model);
    QListView list;
    list.setUniformItemSizes(true);
    list.setModel(&filter);
    list.resize(240, 600);
    list.show();
    model.setProject(&project);
    QCOMPARE(filter.rowCount(), images);
    QApplication::processEvents();
    const qint64 shown = timer.restart();
    list.scrollToBottom();
    QApplication::processEvents();
    const qint64 scrolled = timer.restart();
    filter.setWords(QStringLiteral("99"));
    QApplication::processEvents();
    qInfo("%d images: shown after %lld ms, scrolled to the end in %lld ms, filtered in %lld ms", images, shown, scrolled,
          timer.elapsed());
    QVERIFY(filter.rowCount() > 0 && filter.rowCount() < images);
}

QTEST_MAIN(TestImageListModel)
#include "tst_image_list_model.moc"
