// SPDX-License-Identifier: Apache-2.0
#include "inference/torch_segmenter.h"

#include "engine/sam/sam_segmenter.h"
#include "engine/sam/small_sam.h"
#include "support/runtime_error.h"

#include <opencv2/imgproc.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude;
using namespace unocclude::test;

/// A model like the embedded one, small and untrained, behind the interface that the program clicks through.
class TstClickSegmenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badPrompts_data();
    void badPrompts();
    void pointsOutsideAreLeftOut();
    void aHundredPoints();
    void contradictionsSideBySide();
    void sizes_data();
    void sizes();
    void theSameClicksGiveTheSameMask();
    void edgesFollowThePhoto();

private:
    std::unique_ptr<TorchSegmenter> open() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// A bright disc on a dark ground.
Photo disc(int width, int height)
{
    cv::Mat rgb(height, width, CV_8UC3, cv::Scalar(30, 40, 60));
    cv::circle(rgb, {width / 2, height / 2}, std::max(1, std::min(width, height) / 4), cv::Scalar(220, 180, 90),
               cv::FILLED);
    return {rgb, {}};
}

Prompt click(double x, double y)
{
    return {{{QPointF(x, y), true}}, {}};
}

/// With nothing left as it is initialised, so that its answers depend on all of its input.
engine::Sam restlessSam()
{
    torch::manual_seed(3);
    engine::Sam model(smallMobile(96));
    const torch::NoGradGuard guard;
    for (auto& parameter : model->parameters())
        parameter.add_(torch::randn_like(parameter) * 0.2);
    model->eval();
    return model;
}

/// Answers every prompt with a square of the network's square, coarser than the photo.
class SquareAnswer : public engine::PromptableSegmenter
{
public:
    explicit SquareAnswer(bool coarse)
        : m_coarse(coarse)
    {
    }
    std::string name() const override { return "square"; }
    const engine::PhotoSquare& square() const override { return m_square; }
    bool edgesAreCoarse() const override { return m_coarse; }
    engine::ImageFeatures encode(const at::Tensor&, const engine::EncodingControl&) override
    {
        return {{torch::zeros({1})}};
    }
    bool fits(const engine::ImageFeatures&) const override { return true; }
    engine::PromptedMasks decode(const engine::ImageFeatures&, const engine::SquarePrompt&, engine::Answers) override
    {
        auto logits = torch::full({1, 64, 64}, -1.0F);
        logits.slice(1, 20, 44).slice(2, 20, 44).fill_(1);
        return {logits, torch::ones({1})};
    }

private:
    bool m_coarse;
    engine::PhotoSquare m_square{128, 64};
};

} // namespace

void TstClickSegmenter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile weights(m_folder->filePath(QStringLiteral("weights"))); // only its hash is asked for
    QVERIFY(weights.open(QIODevice::WriteOnly) && weights.write("weights") == 7);
}

std::unique_ptr<TorchSegmenter> TstClickSegmenter::open() const
{
    return std::make_unique<TorchSegmenter>(std::make_unique<engine::SamSegmenter>(restlessSam(), at::kCPU),
                                            m_folder->filePath(QStringLiteral("weights")),
                                            FeatureStore(m_folder->filePath(QStringLiteral("features"))));
}

void TstClickSegmenter::badPrompts_data()
{
    QTest::addColumn<Prompt>("prompt");
    QTest::newRow("outside") << click(300, 50);
    QTest::newRow("contradiction") << Prompt{{{QPointF(50, 50), true}, {QPointF(50, 50), false}}, {}};
    QTest::newRow("box without area") << Prompt{{}, QRectF(50, 50, 0, 20)};
    QTest::newRow("box outside") << Prompt{{}, QRectF(400, 400, 20, 20)};
}

void TstClickSegmenter::badPrompts()
{
    QFETCH(Prompt, prompt);
    try {
        open()->segment(disc(256, 200), prompt, {});
        QFAIL("it was answered");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY(error.message().endsWith(u'.'));
    }
}

void TstClickSegmenter::pointsOutsideAreLeftOut()
{
    const auto segmenter = open();
    Prompt prompt = click(128, 100);
    const Mask expected = segmenter->segment(disc(256, 200), prompt, {});
    prompt.points.push_back({QPointF(-5, 900), true});
    QVERIFY(segmenter->segment(disc(256, 200), prompt, {}) == expected);
}

void TstClickSegmenter::aHundredPoints()
{
    Prompt prompt = click(128, 128);
    for (int i = 0; i < 99; ++i)
        prompt.points.push_back({QPointF(2 * i + 0.5, 255.5 - 2 * i), i % 2 == 0});
    const Mask mask = open()->segment(disc(256, 256), prompt, {});
    for (const PromptPoint& point : prompt.points)
        QCOMPARE(mask.contains({int(point.position.x()), int(point.position.y())}), point.positive);
}

void TstClickSegmenter::contradictionsSideBySide()
{
    Prompt prompt = click(100, 100);
    prompt.points.push_back({QPointF(101, 100), false}); // the same place of the network's square
    const Mask mask = open()->segment(disc(4000, 3000), prompt, {});
    QVERIFY(mask.contains({100, 100}) && !mask.contains({101, 100}));
}

void TstClickSegmenter::sizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("two pixels") << QSize(2, 1);
    QTest::newRow("a line") << QSize(1, 3000);
    QTest::newRow("12 megapixels") << QSize(4000, 3000);
    QTest::newRow("200 megapixels") << QSize(20'000, 10'000);
}

void TstClickSegmenter::sizes()
{
    QFETCH(QSize, size);
    const Photo photo = disc(size.width(), size.height());
    const Mask mask = open()->segment(photo, click(size.width() / 2, size.height() / 2), {});
    QCOMPARE(mask.size(), photo.size());
    QVERIFY(mask.contains({size.width() / 2, size.height() / 2}));
}

void TstClickSegmenter::theSameClicksGiveTheSameMask()
{
    const Photo photo = disc(300, 200);
    Prompt prompt = click(150, 100);
    const auto segmenter = open();
    const Mask one = segmenter->segment(photo, prompt, {});
    prompt.points.push_back({QPointF(20, 20), false});
    const Mask two = segmenter->segment(photo, prompt, {});
    QVERIFY(open()->segment(photo, prompt, {}) == two);
    prompt.points.pop_back();
    QVERIFY(segmenter->segment(photo, prompt, {}) == one);
}

// A photo of twelve megapixels whose edge the mask, 31 pixels to a logit, misses by less than one of its own.
void TstClickSegmenter::edgesFollowThePhoto()
{
    const cv::Rect object(1262, 1245, 1490, 1505); // the answer: 20 to 44 of 64 logits, 1250 to 2750
    cv::Mat rgb(4000, 4000, CV_8UC3, cv::Scalar(40, 60, 50));
    rgb(object) = cv::Scalar(210, 170, 60);
    cv::Mat truth = cv::Mat::zeros(rgb.size(), CV_8UC1);
    truth(object) = 255;
    const auto found = [&](bool coarse) {
        TorchSegmenter segmenter(std::make_unique<SquareAnswer>(coarse), m_folder->filePath(QStringLiteral("weights")),
                                 FeatureStore(m_folder->filePath(QStringLiteral("none"))));
        return iou(segmenter.segment({rgb, {}}, click(2000, 2000), {}), Mask::fromPixels(truth));
    };
    const double plain = found(false), refined = found(true);
    QVERIFY2(refined > 0.995 && refined > plain, qPrintable(QStringLiteral("%1, %2").arg(plain).arg(refined)));
}

QTEST_GUILESS_MAIN(TstClickSegmenter)
#include "tst_click_segmenter.moc"
