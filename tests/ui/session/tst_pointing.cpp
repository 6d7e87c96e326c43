// SPDX-License-Identifier: Apache-2.0
#include "jobs/thread_job_queue.h"
#include "models/open_segmenter.h"
#include "session/session.h"
#include "support/fake_completer.h"
#include "support/job_queue_twins.h"

#include <QTemporaryDir>

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace unocclude;
using namespace unocclude::test;

namespace {

const QString samWeights = QStringLiteral(UNOCCLUDE_TEST_DATA "/golden/sam_vit.safetensors");
const QString completionWeights =
    QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/models/unocclude-compact.safetensors");

/// A dark rectangle on a bright ground, in the middle.
Photo photoOf(cv::Size size)
{
    Photo photo{cv::Mat(size, CV_8UC3, cv::Scalar(200, 210, 190)), {}};
    if (size.area() > 1)
        photo.rgb(cv::Rect(size.width / 4, size.height / 4, size.width / 2, size.height / 2)) = cv::Scalar(30, 60, 90);
    return photo;
}

bool isSentence(const QString& text)
{
    return !text.isEmpty() && text.endsWith(u'.') && !text.contains(u'\n');
}

} // namespace

/// Pointing through the window's controllers with the segmenters that people have: whatever is pointed at gives a
/// sensible mask or one clear sentence, and the same again.
class TestPointing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();

    void refusals_data();
    void refusals();
    void pointsOutsideAreLeftOut();
    void neighboursMayDisagree();
    void aHundredPoints();
    void sizes_data();
    void sizes();
    void undoAndRedoGiveTheSameMasks();
    void theSameClicksGiveTheSameMasks();
    void extentsAreTheSameAgain();
    void foreignWeights_data();
    void foreignWeights();

private:
    struct Parts
    {
        ThreadJobQueue quick, clicks, completing;
        Session session{{quick, clicks, completing, [](const QString& name) { return openSegmenter(name, {}); },
                         [] { return std::make_shared<FakeCompleter>(); }, {}}};
        QStringList told;
    };
    void open(cv::Size size);
    bool settle() { return runUntilIdle(m->clicks); }
    bool click(double x, double y, bool positive = true)
    {
        prompts().addPoint({{x, y}, positive});
        return settle();
    }
    bool hover(double x, double y)
    {
        m->session.hovers.hover(PromptPoint{{x, y}, true});
        const bool settled = settle();
        m->session.hovers.hover({});
        return settled;
    }
    PromptController& prompts() { return m->session.prompts; }
    Document& document() { return m->session.document; }
    Mask mask() { return document().current() ? document().current()->visible : Mask(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Parts> m;
};

void TestPointing::initTestCase_data()
{
    QTest::addColumn<QString>("segmenter");
    QTest::newRow("GrabCut") << QStringLiteral("grabcut");
    QTest::newRow("Segment Anything") << samWeights;
}

void TestPointing::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8()); // features are kept there
}

void TestPointing::init()
{
    QFETCH_GLOBAL(QString, segmenter);
    m = std::make_unique<Parts>();
    const auto tell = [this](const QString& message) { m->told << message; };
    connect(&prompts(), &PromptController::failed, this, tell);
    connect(&m->session.segmenters, &SegmenterController::refused, this, tell);
    connect(&m->session.preparations, &PreparationController::failed, this, tell);
    m->session.segmenters.begin(segmenter);
    QVERIFY(settle());
    if (m->told.join(u' ').contains(QStringLiteral("was not found")))
        QSKIP("the inference module was not built");
    QCOMPARE(m->session.segmenters.inUse()->choice, segmenter);
    open({256, 192});
}

void TestPointing::open(cv::Size size)
{
    document().replacePhoto(QStringLiteral("photo.png"), photoOf(size));
    QVERIFY(settle());
    QVERIFY(m->session.preparations.isReady());
}

void TestPointing::refusals_data()
{
    QTest::addColumn<Prompt>("prompt");
    QTest::newRow("outside") << Prompt{{{{900, 20}, true}}, {}};
    QTest::newRow("before the origin") << Prompt{{{{-1, -1}, true}}, {}};
    QTest::newRow("not a number") << Prompt{{{{std::nan(""), 20}, true}}, {}};
    QTest::newRow("only what it is not") << Prompt{{{{128, 96}, false}}, {}};
    QTest::newRow("contradiction") << Prompt{{{{128.2, 96.2}, true}, {{128.7, 96.7}, false}}, {}};
    QTest::newRow("box of no area") << Prompt{{}, QRectF(50, 50, 0, 20)};
    QTest::newRow("box of no size") << Prompt{{}, QRectF(50, 50, 0, 0)};
    QTest::newRow("box outside") << Prompt{{}, QRectF(400, 400, 20, 20)};
}

void TestPointing::refusals()
{
    QFETCH(Prompt, prompt);
    if (prompt.box)
        prompts().setBox(*prompt.box);
    for (const PromptPoint& point : prompt.points)
        prompts().addPoint(point);
    QVERIFY(settle());
    QCOMPARE(m->told.size(), 1);
    QVERIFY2(isSentence(m->told[0]), qPrintable(m->told[0]));
    QVERIFY(document().instances().empty() && prompts().prompt().isEmpty() && !prompts().isBusy());
    QVERIFY(click(128, 96)); // and life goes on
    QVERIFY(mask().contains({128, 96}));
}

void TestPointing::pointsOutsideAreLeftOut()
{
    QVERIFY(click(128, 96));
    const Mask before = mask();
    QVERIFY(click(900, 20));
    QVERIFY(mask() == before);
    QVERIFY(m->told.isEmpty());
}

void TestPointing::neighboursMayDisagree()
{
    QVERIFY(click(128, 96) && click(129, 96, false));
    QVERIFY(m->told.isEmpty());
    QVERIFY(mask().contains({128, 96}) && !mask().contains({129, 96}));
}

void TestPointing::aHundredPoints()
{
    for (int i = 0; i < 100; ++i)
        prompts().addPoint({QPointF(20 + 2 * i, 10 + 37 * i % 170), i % 3 == 0});
    QVERIFY(settle());
    QVERIFY(m->told.isEmpty());
    for (const PromptPoint& point : prompts().prompt().points)
        QCOMPARE(mask().contains({int(point.position.x()), int(point.position.y())}), point.positive);
    QCOMPARE(document().undoStack().count(), 1);
}

void TestPointing::sizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("a column") << QSize(1, 3000);
    QTest::newRow("a row") << QSize(3000, 1);
    QTest::newRow("200 megapixels") << QSize(20'000, 10'000);
}

void TestPointing::sizes()
{
    QFETCH(QSize, size);
    open({size.width(), size.height()});
    const QPointF middle(size.width() / 2.0, size.height() / 2.0);
    QVERIFY(hover(middle.x(), middle.y()));
    QVERIFY(click(middle.x(), middle.y()));
    QVERIFY2(m->told.isEmpty(), qPrintable(m->told.join(u' ')));
    QCOMPARE(mask().size(), cv::Size(size.width(), size.height()));
    QVERIFY(mask().contains({size.width() / 2, size.height() / 2}));
}

void TestPointing::undoAndRedoGiveTheSameMasks()
{
    std::vector<Mask> masks;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(click(90 + 25 * i, 70 + 15 * i, i != 2));
        masks.push_back(mask());
    }
    QUndoStack& history = document().undoStack();
    for (int i = 2; i >= 0; --i) {
        history.undo();
        QVERIFY(mask() == masks[std::size_t(i)]);
        QCOMPARE(prompts().prompt().points.size(), std::size_t(i + 1));
    }
    QVERIFY(hover(10, 10)); // does not disturb
    for (std::size_t i = 1; i < 4; ++i) {
        history.redo();
        QVERIFY(mask() == masks[i]);
    }
}

void TestPointing::theSameClicksGiveTheSameMasks()
{
    QVERIFY(click(100, 70) && click(200, 160) && click(60, 60, false));
    const Mask first = mask();
    document().undoStack().undo();
    document().undoStack().undo();
    QVERIFY(click(20, 150)); // another way, and back
    document().undoStack().undo();
    QVERIFY(hover(30, 30));
    QVERIFY(click(200, 160) && click(60, 60, false));
    QVERIFY(mask() == first);
}

void TestPointing::extentsAreTheSameAgain()
{
    QVERIFY(click(128, 96));
    m->session.extents.larger();
    QVERIFY(settle());
    if (!m->session.extents.place())
        return; // no choice: said elsewhere
    const Mask shown = mask();
    const Prompt prompt = document().current()->prompt;
    QVERIFY(prompt.extent != Extent::Likeliest);
    prompts().beginAnother();
    QVERIFY(click(40, 40)); // the network's mind is elsewhere
    const auto segmenter = m->session.segmenters.segmenter();
    QVERIFY(segmenter->segment(document().photo(), prompt, {}) == shown); // nothing else runs
}

void TestPointing::foreignWeights_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto read = [](const QString& path, double share) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(qint64(file.size() * share)) : QByteArray();
    };
    QTest::newRow("a model of another kind") << read(completionWeights, 1);
    QTest::newRow("half a file") << read(samWeights, 0.5);
    QTest::newRow("a text") << QByteArray("These are no weights.\n");
    QTest::newRow("nothing") << QByteArray();
}

void TestPointing::foreignWeights()
{
    QFETCH(QByteArray, content);
    QFETCH_GLOBAL(QString, segmenter);
    QFile file(m_folder.filePath(QStringLiteral("weights")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m->session.segmenters.choose(file.fileName());
    QVERIFY(settle());
    QCOMPARE(m->told.size(), 1);
    QVERIFY2(isSentence(m->told[0]), qPrintable(m->told[0]));
    QCOMPARE(m->session.segmenters.inUse()->choice, segmenter);
    QVERIFY(click(128, 96));
    QVERIFY(mask().contains({128, 96}));
}

QTEST_GUILESS_MAIN(TestPointing)
#include "tst_pointing.moc"
