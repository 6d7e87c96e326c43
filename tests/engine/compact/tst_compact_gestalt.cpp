// SPDX-License-Identifier: Apache-2.0
#include "engine/compact/compact_gestalt.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_writer.h"
#include "engine/compact/compact_sampling.h"
#include "engine/compact/compact_weights.h"
#include "engine/compact/patches.h"
#include "engine/sampler/sampling_stopped.h"
#include "engine/train/small_model.h"
#include "support/tensor_compare.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

class TstCompactGestalt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patchesAreSquaresOfPixels();
    void optionsSurviveJson();
    void optionsOutOfRangeAreRefused_data();
    void optionsOutOfRangeAreRefused();
    void weightsSurviveTheirFile();
    void weightsOfAnotherArchitectureAreRefused();
    void samplesDependOnTheirSeedAlone();
    void guidanceOfOneIsTheConditionAlone();
    void rewrittenNetworkDrawsTheSame();
    void reportsPicturesAndStops();
};

void TstCompactGestalt::patchesAreSquaresOfPixels()
{
    const auto pixels = torch::arange(2 * 8 * 8, torch::kFloat32).view({1, 2, 8, 8});
    const auto patches = toPatches(pixels, 4);
    QCOMPARE(patches.sizes(), at::IntArrayRef({1, 32, 2, 2}));
    // channel 0 of the second patch of the first row is the pixel in that patch's corner
    QCOMPARE(patches[0][0][0][1].item<float>(), 4.0F);
    QVERIFY(torch::equal(fromPatches(patches, 4), pixels));
}

void TstCompactGestalt::optionsSurviveJson()
{
    const auto options = smallOptions();
    QCOMPARE(CompactOptions::fromJson(options.toJson()).toJson(), options.toJson());
    QCOMPARE(CompactOptions::fromJson(options.toJson()).unet.channelMult, options.unet.channelMult);
}

void TstCompactGestalt::optionsOutOfRangeAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no patch") << QByteArray("\"patch\":4") << QByteArray("\"patch\":0");
    QTest::newRow("huge side") << QByteArray("\"side\":32") << QByteArray("\"side\":1000000");
    QTest::newRow("side not of patches") << QByteArray("\"side\":32") << QByteArray("\"side\":33");
    QTest::newRow("no levels") << QByteArray("[1,2]") << QByteArray("[]");
    QTest::newRow("width") << QByteArray("\"model_channels\":32") << QByteArray("\"model_channels\":33");
    QTest::newRow("missing") << QByteArray("\"time_shift\"") << QByteArray("\"time_drift\"");
    QTest::newRow("kind") << QByteArray("\"num_heads\":4") << QByteArray("\"num_heads\":\"4\"");
}

void TstCompactGestalt::optionsOutOfRangeAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto json = QByteArray::fromStdString(smallOptions().toJson());
    QVERIFY2(json.contains(from), json.constData());
    const auto changed = QByteArray(json).replace(from, to).toStdString();
    QVERIFY_EXCEPTION_THROWN(CompactOptions::fromJson(changed), std::invalid_argument);
}

void TstCompactGestalt::weightsSurviveTheirFile()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("model.safetensors")).toStdString();
    auto model = restlessModel();
    writeCompactWeights(file, model, {{"note", "x"}});
    auto again = readCompactWeights(file);
    QCOMPARE(again->options().toJson(), model->options().toJson());
    const torch::NoGradGuard guard;
    const auto x = torch::ones({1, model->options().sampleChannels(), 8, 8});
    const auto error =
        relativeL2(again->forward(x, torch::full({1}, 400.0), x), model->forward(x, torch::full({1}, 400.0), x));
    QVERIFY2(error < 2e-3, qPrintable(QString::number(error))); // float16
    QVERIFY(error > 0);
}

void TstCompactGestalt::weightsOfAnotherArchitectureAreRefused()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("other.safetensors")).toStdString();
    writeSafetensors(file, {{"x", torch::ones({1})}}, {{"architecture", "something-else"}});
    try {
        readCompactWeights(file);
        QFAIL("read without an error");
    } catch (const CheckpointError& error) {
        const auto text = QString::fromStdString(error.what());
        QVERIFY2(text.contains(QLatin1String("something-else")) && text.contains(QLatin1String("other.safetensors")),
                 qPrintable(text));
    }
}

namespace {

torch::Tensor someCondition(CompactGestalt& model, int64_t rows)
{
    const auto side = model->options().side;
    auto image = torch::linspace(-1, 1, 3 * side * side).view({1, 3, side, side});
    auto visible = torch::full({1, 1, side, side}, -1.0);
    visible.slice(2, 4, 12).slice(3, 4, 12).fill_(1.0);
    return model->condition(image, visible).expand({rows, -1, -1, -1}).contiguous();
}

} // namespace

void TstCompactGestalt::samplesDependOnTheirSeedAlone()
{
    auto model = restlessModel();
    const CompactSampling sampling{.steps = 3, .guidance = {.scale = 1.5}, .eta = 0.5};
    const auto four = sampleCompact(model, someCondition(model, 4), {7, 8, 9, 10}, sampling);
    const auto one = sampleCompact(model, someCondition(model, 1), {9}, sampling);
    QCOMPARE(four.sizes(), at::IntArrayRef({4, 4, 32, 32}));
    QVERIFY(relativeL2(one[0], four[2]) < 1e-4);
    QVERIFY(relativeL2(four[0], four[1]) > 1e-2);
}

void TstCompactGestalt::guidanceOfOneIsTheConditionAlone()
{
    auto model = restlessModel();
    for (const auto sampler : {Sampler::Ddim, Sampler::DpmSolverPlusPlus}) {
        const auto plain = sampleCompact(model, someCondition(model, 1), {3},
                                         {.steps = 4, .guidance = {.scale = 1.0}, .sampler = sampler});
        const auto guided = sampleCompact(model, someCondition(model, 1), {3},
                                          {.steps = 4, .guidance = {.scale = 3.0}, .sampler = sampler});
        QVERIFY(relativeL2(guided, plain) > 1e-3);
    }
}

void TstCompactGestalt::rewrittenNetworkDrawsTheSame()
{
    auto model = restlessModel();
    const auto compiled = std::make_shared<CompiledUNet>(model->unet, bestProducts(torch::kCPU, torch::kFloat));
    const CompactSampling sampling{.steps = 5, .guidance = {.scale = 1.5}, .eta = 0.5};
    const auto plain = sampleCompact(model, someCondition(model, 2), {7, 8}, sampling);
    const auto rewritten = sampleCompact(model, someCondition(model, 2), {7, 8}, sampling, {}, compiled);
    QVERIFY(relativeL2(rewritten, plain) < 1e-4);
}

void TstCompactGestalt::reportsPicturesAndStops()
{
    auto model = restlessModel();
    std::stop_source stop;
    int reported = 0;
    const SamplerControl control{.stop = stop.get_token(),
                                 .onStep = [&](int step, int steps, const at::Tensor& pictures) {
                                     QCOMPARE(step, ++reported);
                                     QCOMPARE(steps, 5);
                                     QCOMPARE(pictures.sizes(), at::IntArrayRef({1, 4, 32, 32}));
                                     if (step == 2)
                                         stop.request_stop();
                                 }};
    QVERIFY_EXCEPTION_THROWN(sampleCompact(model, someCondition(model, 1), {1}, {.steps = 5}, control),
                             SamplingStopped);
    QCOMPARE(reported, 2);
}

QTEST_APPLESS_MAIN(TstCompactGestalt)
#include "tst_compact_gestalt.moc"
