// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/click/click_segmenter.h"
#include "engine/click/click_weights.h"
#include "engine/click/small_click.h"
#include "engine/nn/folded_convolution.h"
#include "engine/promptable/encoding_stopped.h"
#include "engine/promptable/open_promptable.h"
#include "support/tensor_compare.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// The embedded click model: its layers against their formulas, its shapes, its prompts, its files.
class TstClickNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldingChangesNothing();
    void strideTwoPadsAtTheRightAndBelow();
    void stagesHaveTheirStrides();
    void frozenStagesGetNoGradients();
    void publishedSize();
    void answersHaveTheSquaresShape_data();
    void answersHaveTheSquaresShape();
    void answersDependOnEveryPartOfThePrompt();
    void oneAnswerOrSeveral();
    void stopsBetweenBlocks();
    void fitsOnlyItsOwnFeatures();
    void weightsComeBack();
    void foreignOptionsAreRefused_data();
    void foreignOptionsAreRefused();

private:
    SquarePrompt click(float x, float y) const;

    QTemporaryDir m_folder;
};

void TstClickNetwork::init()
{
    torch::manual_seed(7);
}

SquarePrompt TstClickNetwork::click(float x, float y) const
{
    return {torch::tensor({{x, y}}), torch::ones({1}, torch::kLong), {}, {}};
}

void TstClickNetwork::foldingChangesNothing()
{
    torch::nn::Conv2d convolution(torch::nn::Conv2dOptions(4, 6, 3).stride(2).padding(1).groups(2).bias(false));
    torch::nn::BatchNorm2d normalisation(6);
    const torch::NoGradGuard guard;
    normalisation->running_mean.normal_();
    normalisation->running_var.uniform_(0.2, 3);
    normalisation->weight.normal_();
    normalisation->bias.normal_();
    normalisation->eval();
    const auto x = torch::randn({2, 4, 9, 8});
    const auto expected = normalisation->forward(convolution->forward(x));
    const auto folded = FoldedConvolution::of(convolution, normalisation)(x, convolution);
    QVERIFY(relativeL2(folded, expected) < 1e-6);
}

// TensorFlow's "same": an even side and stride 2 leave nothing to be padded at the left.
void TstClickNetwork::strideTwoPadsAtTheRightAndBelow()
{
    MobileBlock block(1, 1, 3, 2, 1);
    const torch::NoGradGuard guard;
    block->eval();
    for (auto& item : block->named_parameters())
        if (item.key().find("conv") != std::string::npos)
            item.value().fill_(1);
    const auto x = torch::rand({1, 1, 4, 4}) * 0.1;
    const auto padded = torch::constant_pad_nd(x, {0, 1, 0, 1});
    auto expected = torch::empty({2, 2});
    for (int64_t i = 0; i < 2; ++i)
        for (int64_t j = 0; j < 2; ++j)
            expected[i][j] = padded[0][0].slice(0, 2 * i, 2 * i + 3).slice(1, 2 * j, 2 * j + 3).sum() / 1.001;
    QVERIFY(relativeL2(block->forward(x)[0][0], expected) < 1e-5); // both normalisations divide by the root of 1.001
}

void TstClickNetwork::stagesHaveTheirStrides()
{
    EfficientNetLite encoder((EfficientNetOptions()));
    const torch::NoGradGuard guard;
    const EncodingControl control;
    EncodingSteps steps(control, encoder->blocks());
    const auto levels = encoder->forward(torch::randn({1, 3, 64, 96}), steps);
    QCOMPARE(levels.size(), std::size_t{4});
    const std::array<int64_t, 4> strides{4, 8, 16, 32}, widths{24, 40, 112, 320};
    for (std::size_t i = 0; i < levels.size(); ++i)
        QCOMPARE(levels[i].sizes(), at::IntArrayRef({1, widths[i], 64 / strides[i], 96 / strides[i]}));
}

void TstClickNetwork::frozenStagesGetNoGradients()
{
    auto network = restlessClickNetwork();
    const auto levels = network->encode(torch::rand({1, 3, 64, 64}) * 255, {}, 2);
    (levels[0].sum() + levels[1].sum() + levels[2].sum()).backward();
    for (const auto& item : network->encoder->named_parameters()) {
        const bool isFrozen = item.key().starts_with("_conv_stem") || item.key().starts_with("_bn0") ||
                              item.key().starts_with("_blocks.0.") || item.key().starts_with("_blocks.1.");
        QVERIFY2(item.value().grad().defined() != isFrozen, item.key().c_str());
    }
    QVERIFY(at::GradMode::is_enabled());
}

void TstClickNetwork::publishedSize()
{
    const ClickNetwork network((ClickOptions()));
    int64_t numbers = 0;
    for (const auto& tensor : network->parameters())
        numbers += tensor.numel();
    QVERIFY2(2 * numbers < 12'000'000, qPrintable(QString::number(numbers))); // 12 MB in float16
}

void TstClickNetwork::answersHaveTheSquaresShape_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::newRow("square") << QSize(64, 64);
    QTest::newRow("wide") << QSize(64, 40);
    QTest::newRow("tall") << QSize(17, 64);
    QTest::newRow("one pixel wide") << QSize(1, 64);
}

void TstClickNetwork::answersHaveTheSquaresShape()
{
    QFETCH(QSize, photo);
    ClickSegmenter segmenter(restlessClickNetwork(), at::kCPU);
    QCOMPARE(segmenter.square().maskSide, int64_t{32});
    const auto features = segmenter.encode(torch::randint(256, {3, photo.height(), photo.width()}, torch::kByte), {});
    QVERIFY(segmenter.fits(features));
    auto prompt = click(0, 5);
    const auto first = segmenter.decode(features, prompt, Answers::One);
    QCOMPARE(first.logits.sizes(), at::IntArrayRef({1, 32, 32}));
    QVERIFY(first.logits.isfinite().all().item<bool>());
    prompt.previous = first.logits[0];
    const auto second = segmenter.decode(features, prompt, Answers::One);
    QCOMPARE(second.logits.sizes(), at::IntArrayRef({1, 32, 32}));
    QVERIFY(!torch::equal(first.logits, second.logits));
}

void TstClickNetwork::answersDependOnEveryPartOfThePrompt()
{
    ClickSegmenter segmenter(restlessClickNetwork(), at::kCPU);
    const auto features = segmenter.encode(torch::randint(256, {3, 64, 64}, torch::kByte), {});
    const auto answer = [&](const SquarePrompt& prompt) {
        return segmenter.decode(features, prompt, Answers::One).logits;
    };
    const auto plain = click(20, 30);
    auto elsewhere = click(40, 30), negative = plain, boxed = plain, corrected = plain;
    negative.points = torch::tensor({{20.0F, 30.0F}, {50.0F, 50.0F}});
    negative.labels = torch::tensor({1, 0}, torch::kLong);
    boxed.box = torch::tensor({10.0F, 10.0F, 40.0F, 50.0F});
    corrected.previous = torch::randn({32, 32});
    const auto expected = answer(plain);
    QVERIFY(torch::equal(answer(plain), expected)); // and on nothing else
    for (const auto* other : {&elsewhere, &negative, &boxed, &corrected})
        QVERIFY(!torch::allclose(answer(*other), expected));
}

void TstClickNetwork::oneAnswerOrSeveral()
{
    ClickSegmenter segmenter(restlessClickNetwork(), at::kCPU);
    const auto features = segmenter.encode(torch::randint(256, {3, 64, 64}, torch::kByte), {});
    const auto one = segmenter.decode(features, click(20, 30), Answers::One);
    const auto several = segmenter.decode(features, click(20, 30), Answers::Several);
    QCOMPARE(one.logits.size(0), int64_t{1});
    QCOMPARE(several.logits.size(0), int64_t{4});
    QVERIFY(torch::equal(several.logits.slice(0, 0, 1), one.logits));
    QCOMPARE(several.predictedIou.numel(), int64_t{4});
    QCOMPARE(several.predictedIou.argmax().item<int64_t>(), int64_t{0}); // the sure one
    QVERIFY(several.predictedIou.min().item<float>() >= 0 && several.predictedIou.max().item<float>() <= 1);
}

void TstClickNetwork::stopsBetweenBlocks()
{
    ClickSegmenter segmenter(restlessClickNetwork(), at::kCPU);
    std::stop_source source;
    std::vector<int> steps;
    EncodingControl control{source.get_token(), [&](int step, int of) {
                                steps.push_back(step);
                                QCOMPARE(of, 8);
                                if (step == 3)
                                    source.request_stop();
                            }};
    const auto photo = torch::zeros({3, 64, 64}, torch::kByte);
    QVERIFY_EXCEPTION_THROWN(segmenter.encode(photo, control), EncodingStopped);
    QCOMPARE(steps, (std::vector<int>{1, 2, 3}));
}

void TstClickNetwork::fitsOnlyItsOwnFeatures()
{
    ClickSegmenter segmenter(restlessClickNetwork(), at::kCPU);
    const auto features = segmenter.encode(torch::zeros({3, 40, 64}, torch::kByte), {});
    QVERIFY(segmenter.fits(features));
    QVERIFY(!segmenter.fits({}));
    QVERIFY(!segmenter.fits({{features.levels[0], features.levels[1]}}));
    QVERIFY(!segmenter.fits({{features.levels[0], features.levels[2], features.levels[1]}}));
    QVERIFY(!segmenter.fits({{features.levels[0].to(at::kHalf), features.levels[1], features.levels[2]}}));
    QVERIFY(!segmenter.fits({{features.levels[0][0], features.levels[1], features.levels[2]}}));
    const auto small = torch::zeros({1, 8, 8, 8});
    QVERIFY(!segmenter.fits({{small, small.slice(2, 0, 4).slice(3, 0, 4), small.slice(2, 0, 2).slice(3, 0, 2)}}));
}

void TstClickNetwork::weightsComeBack()
{
    const auto network = restlessClickNetwork();
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("click.safetensors")).toStdString();
    writeClickWeights(file, network, {{"training.steps", "12"}});
    const auto opened = openPromptableSegmenter(file, at::kCPU);
    QCOMPARE(opened->square().side, int64_t{64});
    ClickSegmenter original(network, at::kCPU);
    const auto photo = torch::randint(256, {3, 64, 48}, torch::kByte);
    const auto expected = original.decode(original.encode(photo, {}), click(9, 9), Answers::Several);
    const auto found = opened->decode(opened->encode(photo, {}), click(9, 9), Answers::Several);
    QVERIFY(relativeL2(found.logits, expected.logits) < 5e-3); // float16
    QCOMPARE(openCheckpoint(file)->metadata().at("training.steps"), std::string("12"));
}

void TstClickNetwork::foreignOptionsAreRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("no side") << "\"side\":64,"
                             << "";
    QTest::newRow("a side that does not divide") << "\"side\":64"
                                                 << "\"side\":70";
    QTest::newRow("a side beyond memory") << "\"side\":64"
                                          << "\"side\":65536";
    QTest::newRow("a list too short") << "\"widths\":[8,8,8]"
                                      << "\"widths\":[8,8]";
    QTest::newRow("a width of nothing") << "\"widths\":[8,8,8]"
                                        << "\"widths\":[8,0,8]";
    QTest::newRow("depth beyond reason") << "\"depths\":[1,1,1]"
                                         << "\"depths\":[1,1,9999]";
    QTest::newRow("no JSON") << "{"
                             << "";
}

void TstClickNetwork::foreignOptionsAreRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QString options = QString::fromStdString(smallClickOptions().toJson());
    QVERIFY(options.contains(from));
    QVERIFY_EXCEPTION_THROWN(
        ClickOptions::fromJson(QString(options).replace(options.indexOf(from), from.size(), to).toStdString()),
        std::invalid_argument);
    QCOMPARE(ClickOptions::fromJson(options.toStdString()).toJson(), options.toStdString());
}

QTEST_APPLESS_MAIN(TstClickNetwork)
#include "tst_click_network.moc"
