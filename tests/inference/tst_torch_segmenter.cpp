// SPDX-License-Identifier: Apache-2.0
#include "inference/torch_segmenter.h"

#include "support/fake_promptable.h"
#include "support/runtime_error.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude;
using namespace unocclude::test;

/// A promptable network as a Segmenter: masks in the photo's pixels, features kept, bad prompts answered sensibly.
class TstTorchSegmenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickGivesAMaskOfThePhotosSize();
    void featuresAreKept();
    void featuresOutliveTheProgram();
    void preparationTellsAndStops();
    void candidatesGoFromPartToGroup();
    void promiseOfSegmenter();
    void badPrompts_data();
    void badPrompts();
    void hundredClicks();
    void sizes_data();
    void sizes();
    void anEmptyMaskIsSaid();

private:
    std::unique_ptr<TorchSegmenter> open();

    std::unique_ptr<QTemporaryDir> m_folder;
    FakePromptable* m_network = nullptr; ///< of the segmenter opened last
};

namespace {

Photo photoOf(int width, int height, int grey = 90)
{
    return {cv::Mat(height, width, CV_8UC3, cv::Scalar::all(grey)), {}};
}

Prompt click(double x, double y)
{
    return {{{QPointF(x, y), true}}, {}};
}

} // namespace

void TstTorchSegmenter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile weights(m_folder->filePath(QStringLiteral("weights")));
    QVERIFY(weights.open(QIODevice::WriteOnly));
    weights.write("weights");
}

std::unique_ptr<TorchSegmenter> TstTorchSegmenter::open()
{
    auto network = std::make_unique<FakePromptable>();
    m_network = network.get();
    const QString weights = m_folder->filePath(QStringLiteral("weights"));
    auto segmenter = std::make_unique<TorchSegmenter>(std::move(network), weights,
                                                      FeatureStore(m_folder->filePath(QStringLiteral("features"))));
    return segmenter;
}

void TstTorchSegmenter::clickGivesAMaskOfThePhotosSize()
{
    const auto segmenter = open();
    const Mask mask = segmenter->segment(photoOf(512, 384), click(200, 200), {});
    QCOMPARE(mask.size(), cv::Size(512, 384));
    // 8 of 64 logits over 512 pixels are 64 pixels
    const cv::Rect expected(200 - 32, 200 - 32, 64, 64);
    QVERIFY((mask.boundingBox() & expected).area() > 0.85 * expected.area());
    QVERIFY(mask.boundingBox().area() < 1.15 * expected.area());
}

void TstTorchSegmenter::featuresAreKept()
{
    const auto segmenter = open();
    const Photo a = photoOf(300, 200, 10), b = photoOf(300, 200, 20);
    segmenter->prepare(a, {}, {});
    QVERIFY(segmenter->isPrepared(a));
    QVERIFY(segmenter->isPrepared(photoOf(300, 200, 10))); // equal pixels elsewhere
    QVERIFY(!segmenter->isPrepared(b));
    const Mask first = segmenter->segment(a, click(50, 50), {});
    segmenter->segment(b, click(50, 50), {});
    QCOMPARE(m_network->encodings, 2);
    QVERIFY(segmenter->segment(a, click(50, 50), {}) == first);
    QCOMPARE(m_network->encodings, 2);
}

void TstTorchSegmenter::featuresOutliveTheProgram()
{
    const Photo photo = photoOf(300, 200);
    const auto first = open();
    const QDir stored(m_folder->filePath(QStringLiteral("features")));
    // they are written when the weights' hash, which is computed aside, is there
    QTRY_VERIFY((first->segment(photo, click(50, 50), {}), !stored.isEmpty()));
    QCOMPARE(m_network->encodings, 1);
    const Mask expected = first->segment(photo, click(50, 50), {});
    const auto second = open();
    QVERIFY(second->segment(photo, click(50, 50), {}) == expected);
    QCOMPARE(m_network->encodings, 0);
}

void TstTorchSegmenter::preparationTellsAndStops()
{
    const auto segmenter = open();
    std::vector<int> steps;
    segmenter->prepare(photoOf(30, 20), [&](int step, int) { steps.push_back(step); }, {});
    QCOMPARE(steps, (std::vector<int>{1, 2}));
    std::stop_source source;
    const auto stopAfterOne = [&](int, int) { source.request_stop(); };
    QVERIFY_EXCEPTION_THROWN(segmenter->prepare(photoOf(31, 20), stopAfterOne, source.get_token()), Cancelled);
    QVERIFY(!segmenter->isPrepared(photoOf(31, 20)));
}

void TstTorchSegmenter::candidatesGoFromPartToGroup()
{
    const auto segmenter = open();
    const Photo photo = photoOf(256, 256);
    const auto found = segmenter->candidates(photo, click(128, 128), {});
    QCOMPARE(found.size(), std::size_t(3));
    QVERIFY(found[0].mask.area() < found[1].mask.area() && found[1].mask.area() < found[2].mask.area());
    QCOMPARE(found[1].score, 0.75);
    Prompt group = click(128, 128);
    group.extent = Extent::Group;
    QVERIFY(segmenter->segment(photo, group, {}) == found[2].mask);
    const Prompt box{{}, QRectF(20, 20, 60, 60)};
    QCOMPARE(segmenter->candidates(photo, box, {}).size(), std::size_t(1));
}

void TstTorchSegmenter::promiseOfSegmenter()
{
    const auto segmenter = open();
    Prompt prompt = click(100, 100);
    prompt.points.push_back({QPointF(101, 100), false}); // side by side: the network cannot tell them apart
    prompt.points.push_back({QPointF(99, 100), true});
    const Mask mask = segmenter->segment(photoOf(256, 256), prompt, {});
    QVERIFY(mask.contains({100, 100}) && mask.contains({99, 100}));
    QVERIFY(!mask.contains({101, 100}));
}

void TstTorchSegmenter::badPrompts_data()
{
    QTest::addColumn<Prompt>("prompt");
    QTest::newRow("empty") << Prompt();
    QTest::newRow("outside") << click(300, 50);
    QTest::newRow("not a number") << click(std::nan(""), 50);
    QTest::newRow("negative alone") << Prompt{{{QPointF(50, 50), false}}, {}};
    QTest::newRow("contradiction") << Prompt{{{QPointF(50, 50), true}, {QPointF(50, 50), false}}, {}};
    QTest::newRow("box without area") << Prompt{{}, QRectF(50, 50, 0, 20)};
    QTest::newRow("box outside") << Prompt{{}, QRectF(400, 400, 20, 20)};
}

void TstTorchSegmenter::badPrompts()
{
    QFETCH(Prompt, prompt);
    const auto segmenter = open();
    try {
        segmenter->segment(photoOf(256, 200), prompt, {});
        QFAIL("it was answered");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY(error.message().endsWith(u'.'));
    }
    QCOMPARE(m_network->encodings, 0); // refused before any work
}

void TstTorchSegmenter::hundredClicks()
{
    const auto segmenter = open();
    Prompt prompt = click(128, 128);
    for (int i = 0; i < 99; ++i)
        prompt.points.push_back({QPointF(2 * i, 255 - 2 * i), i % 2 == 0});
    const Mask mask = segmenter->segment(photoOf(256, 256), prompt, {});
    QVERIFY(!mask.isEmpty());
    QCOMPARE(m_network->decodings, 100);
}

void TstTorchSegmenter::sizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("a line") << QSize(1, 3000);
    QTest::newRow("200 megapixels") << QSize(20'000, 10'000);
}

void TstTorchSegmenter::sizes()
{
    QFETCH(QSize, size);
    const auto segmenter = open();
    const Photo photo = photoOf(size.width(), size.height());
    const Mask mask = segmenter->segment(photo, click(size.width() / 2, size.height() / 2), {});
    QCOMPARE(mask.size(), photo.size());
    QVERIFY(mask.contains({size.width() / 2, size.height() / 2}));
}

void TstTorchSegmenter::anEmptyMaskIsSaid()
{
    const auto segmenter = open();
    // the fake rounds a sliver away
    QVERIFY_EXCEPTION_THROWN(segmenter->segment(photoOf(256, 256), {{}, QRectF(40, 40, 0.5, 0.5)}, {}), RuntimeError);
}

QTEST_GUILESS_MAIN(TstTorchSegmenter)
#include "tst_torch_segmenter.moc"
