// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/checkpoint_conversion.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/checkpoint_test_support.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/checkpoint/row_quantisation.h"
#include "engine/checkpoint/safetensors_reader.h"
#include "engine/checkpoint/safetensors_writer.h"
#include "engine/sam/sam_weights.h"
#include "engine/sam/small_sam.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <ATen/ops/arange.h>
#include <ATen/ops/full.h>
#include <ATen/ops/zeros.h>

using namespace unocclude::engine;
using namespace unocclude::engine::test;

namespace {

const std::function<void(std::size_t, std::size_t)> silent = [](std::size_t, std::size_t) {};

at::Tensor filled(double value)
{
    return at::full({2, 3}, value, at::kFloat);
}

/// The names by which pix2gestalt is known, with the denoiser's average and what a training leaves behind.
NamedTensors trainingFile()
{
    return {{"model.diffusion_model.input_blocks.0.0.weight", filled(1)},
            {"model.diffusion_model.out.2.bias", filled(2)},
            {"model_ema.diffusion_modelinput_blocks00weight", filled(3)},
            {"model_ema.diffusion_modelout2bias", filled(4)},
            {"model_ema.decay", filled(0.9999)},
            {"model_ema.num_updates", at::full({}, 7, at::kInt)},
            {"first_stage_model.quant_conv.weight", filled(5)},
            {"first_stage_model.encoder.conv_in.bias", filled(6)},
            {"first_stage_model.loss.logvar", filled(0)},
            {"cond_stage_model.model.visual.proj", filled(7)},
            {"cond_stage_model.model.token_embedding.weight", filled(0)},
            {"cc_projection.weight", filled(8)},
            {"betas", filled(0)}};
}

} // namespace

class TestCheckpointConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheMovingAverage();
    void takesTheTrainedWeights();
    void takesTheTrainedWeightsWhereThereAreNoOthers();
    void refusesAnAverageThatDoesNotMatch();
    void copiesWhatItDoesNotKnow();
    void keepsIntegers();
    void packsLargeMatricesIntoBytes();
    void statesAnotherSide();
    void refusesValuesThatDoNotFit();
    void writesNothingWhenStopped();
    void replacesItsInput();
    void convertsTheReferenceCheckpoint();

private:
    std::filesystem::path file(const char* name) const;
    std::unique_ptr<CheckpointReader> fileOf(const NamedTensors& tensors) const;
    SafetensorsReader converted(const CheckpointReader& file, const ConversionOptions& options = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCheckpointConversion::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::filesystem::path TestCheckpointConversion::file(const char* name) const
{
    return std::filesystem::path(m_folder->path().toStdString()) / name;
}

std::unique_ptr<CheckpointReader> TestCheckpointConversion::fileOf(const NamedTensors& tensors) const
{
    writeSafetensors(file("in"), tensors, {{"epoch", "5"}});
    return openCheckpoint(file("in"));
}

SafetensorsReader TestCheckpointConversion::converted(const CheckpointReader& source,
                                                      const ConversionOptions& options) const
{
    convertCheckpoint(source, planConversion(source, options.raw), file("out"), options, silent);
    return SafetensorsReader(file("out"));
}

void TestCheckpointConversion::takesTheMovingAverage()
{
    const auto source = fileOf(trainingFile());
    const SafetensorsReader out = converted(*source);
    QCOMPARE(out.entries().size(), std::size_t{6});
    QVERIFY(out.tensor("model.diffusion_model.input_blocks.0.0.weight").equal(filled(3).to(at::kHalf)));
    QVERIFY(out.tensor("model.diffusion_model.out.2.bias").equal(filled(4).to(at::kHalf)));
    QVERIFY(out.tensor("cc_projection.weight").equal(filled(8).to(at::kHalf)));
    QCOMPARE(out.metadata(), (std::map<std::string, std::string>{{"architecture", "pix2gestalt"},
                                                                 {"epoch", "5"},
                                                                 {"source", "in"},
                                                                 {"source_bytes", std::to_string(source->fileSize())},
                                                                 {"weights", "moving average"}}));
    QCOMPARE(planConversion(*source, false).leftOut.size(), std::size_t{7});
}

void TestCheckpointConversion::takesTheTrainedWeights()
{
    const auto source = fileOf(trainingFile());
    const SafetensorsReader out = converted(*source, {at::kFloat, true});
    QVERIFY(out.tensor("model.diffusion_model.out.2.bias").equal(filled(2)));
    QCOMPARE(out.metadata().at("weights"), std::string("raw"));
}

/// Our own file again, in another type.
void TestCheckpointConversion::takesTheTrainedWeightsWhereThereAreNoOthers()
{
    const auto source = fileOf(trainingFile());
    converted(*source);
    std::filesystem::rename(file("out"), file("first"));
    const auto first = openCheckpoint(file("first"));
    const SafetensorsReader out = converted(*first, {at::kFloat, false});
    QCOMPARE(out.entries().size(), std::size_t{6});
    QVERIFY(out.tensor("model.diffusion_model.out.2.bias").equal(filled(4)));
}

void TestCheckpointConversion::refusesAnAverageThatDoesNotMatch()
{
    NamedTensors tensors = trainingFile();
    tensors[3].second = at::zeros({3, 2});
    QVERIFY(messageOf<CheckpointError>([&] {
                planConversion(*fileOf(tensors), false);
            }).contains(u"tensor \"model_ema.diffusion_modelout2bias\": its shape is not that of"_qs));
    tensors.erase(tensors.begin() + 3);
    QVERIFY(messageOf<CheckpointError>([&] {
                planConversion(*fileOf(tensors), false);
            }).contains(u"tensor \"model_ema.diffusion_modelout2bias\": the file does not hold it"_qs));
}

void TestCheckpointConversion::copiesWhatItDoesNotKnow()
{
    const auto source = fileOf({{"b", filled(1)}, {"a", filled(2).t()}});
    const SafetensorsReader out = converted(*source);
    QCOMPARE(out.entries().size(), std::size_t{2});
    QVERIFY(out.tensor("a").equal(filled(2).t().to(at::kHalf)));
    QVERIFY(!out.metadata().contains("architecture"));
    QVERIFY(planConversion(*source, false).leftOut.empty());
}

void TestCheckpointConversion::keepsIntegers()
{
    const auto source = fileOf({{"count", at::arange(3)}, {"w", filled(1)}});
    const SafetensorsReader out = converted(*source, {at::kBFloat16, false});
    QVERIFY(out.tensor("count").equal(at::arange(3)));
    QCOMPARE(out.entry("w").dtype, std::string("BF16"));
}

void TestCheckpointConversion::packsLargeMatricesIntoBytes()
{
    const auto large = at::arange(20 * 64, at::kFloat).view({20, 64}) / 1000;
    const auto in = fileOf({{"large", large},
                            {"narrow", at::full({20, 63}, 0.5, at::kFloat)},
                            {"few", at::full({15, 64}, 0.5, at::kFloat)},
                            {"bias", at::full({2000}, 0.5, at::kFloat)},
                            {"count", at::full({}, 7, at::kInt)}});
    const auto out = converted(*in, {.type = c10::kChar});
    const auto dtype = [&](const char* name) { return QString::fromStdString(std::string(out.entry(name).dtype)); };
    QCOMPARE(dtype("large"), QStringLiteral("I8"));
    QCOMPARE(dtype("large.scale"), QStringLiteral("F32"));
    for (const char* name : {"narrow", "few", "bias"})
        QCOMPARE(dtype(name), QStringLiteral("F16"));
    QCOMPARE(dtype("count"), QStringLiteral("I32"));
    QCOMPARE(out.entries().size(), std::size_t{6});
    QVERIFY(at::allclose(valuesOf(out, "large"), large, 0, 0.5001 * 1.279 / 127));
}

/// Only MobileSAM works on pictures of another side.
void TestCheckpointConversion::statesAnotherSide()
{
    writeSam(file("mobile"), Sam(unocclude::test::smallMobile()), at::kHalf, {});
    const auto mobile = openCheckpoint(file("mobile"));
    QCOMPARE(QByteArray::fromStdString(converted(*mobile, {.side = 640}).metadata().at("options")).contains("\"side\":640"),
             true);
    for (const int side : {0, 650, 2048})
        QVERIFY_EXCEPTION_THROWN(converted(*mobile, {.side = side}), std::invalid_argument);
    writeSam(file("vit"), Sam(unocclude::test::smallVit()), at::kHalf, {});
    const auto vit = openCheckpoint(file("vit"));
    QVERIFY_EXCEPTION_THROWN(converted(*vit, {.side = 640}), std::invalid_argument);
}

void TestCheckpointConversion::refusesValuesThatDoNotFit()
{
    const auto source = fileOf({{"w", filled(1e6)}});
    const QString message = messageOf<CheckpointError>([&] { converted(*source); });
    QCOMPARE(message,
             QString::fromStdString(file("in").string() + ": tensor \"w\": it has values that Half cannot hold"));
    QVERIFY(!std::filesystem::exists(file("out")));
    QVERIFY(converted(*source, {at::kBFloat16, false}).contains("w"));
}

void TestCheckpointConversion::writesNothingWhenStopped()
{
    struct Stopped
    {
    };
    const auto source = fileOf(trainingFile());
    const auto stop = [](std::size_t step, std::size_t steps) {
        QCOMPARE(steps, std::size_t{6});
        if (step == 3)
            throw Stopped{};
    };
    const ConversionPlan plan = planConversion(*source, false);
    QVERIFY_THROWS_EXCEPTION(Stopped, convertCheckpoint(*source, plan, file("out"), {}, stop));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"in"_qs});
}

void TestCheckpointConversion::replacesItsInput()
{
    const auto source = fileOf(trainingFile());
    convertCheckpoint(*source, planConversion(*source, false), file("in"), {}, silent);
    QVERIFY(SafetensorsReader(file("in")).tensor("cc_projection.weight").equal(filled(8).to(at::kHalf)));
}

void TestCheckpointConversion::convertsTheReferenceCheckpoint()
{
    const std::filesystem::path path = UNOCCLUDE_SHARED_DATA "/golden/pix2gestalt-micro/checkpoint.ckpt";
    if (!std::filesystem::exists(path))
        QSKIP("the golden data is not beside the repository");
    const auto source = openCheckpoint(path);
    const ConversionPlan plan = planConversion(*source, false);
    QVERIFY(plan.takesMovingAverage);
    const SafetensorsReader out = converted(*source, {at::kFloat, false});
    QCOMPARE(out.entries().size() + plan.leftOut.size(), source->entries().size());
    for (const ConvertedTensor& tensor : plan.tensors)
        QVERIFY(out.tensor(tensor.name).equal(source->tensor(tensor.source)));
    const std::string weight = "model.diffusion_model.time_embed.0.weight";
    QVERIFY(!out.tensor(weight).equal(source->tensor(weight)));
}

QTEST_APPLESS_MAIN(TestCheckpointConversion)
#include "tst_checkpoint_conversion.moc"
