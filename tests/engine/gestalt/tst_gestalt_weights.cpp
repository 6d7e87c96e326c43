// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/gestalt_weights.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_reader.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/gestalt/open_gestalt.h"
#include "engine/gestalt/small_gestalt.h"
#include "engine/tensor/autocast.h"
#include "engine/tensor/seeded_noise.h"
#include "support/tensor_compare.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace unocclude::engine;
using namespace unocclude::test;

/// A model written under the published names and read back.
class TstGestaltWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesTellTheOptions();
    void metadataTellsWhatShapesDoNot();
    void readsWhatWasWritten();
    void weightsLieInTheFile();
    void matricesTakeTheTypeAskedFor();
    void opensReadyToSample();
    void prefersTheSmoothedDenoiser();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();

private:
    std::string write(const NamedTensors& tensors, const std::string& options = R"({"num_heads":8,"side":32})")
    {
        const auto path = m_folder.filePath(QStringLiteral("%1.safetensors").arg(++m_files)).toStdString();
        writeSafetensors(path, tensors, {{"options", options}});
        return path;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

NamedTensors published(const Pix2Gestalt& model)
{
    NamedTensors tensors;
    const auto add = [&tensors](const torch::nn::Module& module, const std::string& prefix) {
        for (const auto& [name, tensor] : stateDict(module))
            tensors.emplace_back(prefix + name, tensor);
    };
    add(*model->diffusion_model, "model.diffusion_model.");
    add(*model->first_stage_model, "first_stage_model.");
    add(*model->visual, "cond_stage_model.model.visual.");
    add(*model->cc_projection, "cc_projection.");
    tensors.emplace_back("cond_stage_model.model.text_projection", torch::zeros({4, 4})); // the text tower's leftovers
    return tensors;
}

NamedTensors with(NamedTensors tensors, const std::string& name, const torch::Tensor& tensor)
{
    std::erase_if(tensors, [&name](const auto& item) { return item.first == name; });
    if (tensor.defined())
        tensors.emplace_back(name, tensor);
    return tensors;
}

void compareParameters(const torch::nn::Module& actual, const torch::nn::Module& expected)
{
    const auto actualTensors = stateDict(actual), expectedTensors = stateDict(expected);
    QCOMPARE(actualTensors.size(), expectedTensors.size());
    for (std::size_t i = 0; i < actualTensors.size(); ++i)
        QVERIFY2(torch::equal(actualTensors[i].second, expectedTensors[i].second), actualTensors[i].first.c_str());
}

} // namespace

void TstGestaltWeights::shapesTellTheOptions()
{
    const SafetensorsReader file(write(published(smallGestalt())));
    QVERIFY(holdsPix2Gestalt(file));
    const auto options = pix2GestaltOptionsOf(file);
    QCOMPARE(options.unet.inChannels, 12);
    QCOMPARE(options.unet.outChannels, 4);
    QCOMPARE(options.unet.modelChannels, 32);
    QCOMPARE(options.unet.channelMult, (std::vector<int64_t>{1, 2}));
    QCOMPARE(options.unet.numResBlocks, 1);
    QCOMPARE(options.unet.attentionResolutions, (std::vector<int64_t>{2}));
    QCOMPARE(options.unet.transformerDepth, 1);
    QCOMPARE(options.unet.feedForwardMult, 4);
    QCOMPARE(options.unet.contextDim, 16);
    QCOMPARE(options.autoencoder.channels, 32);
    QCOMPARE(options.autoencoder.channelMult, (std::vector<int64_t>{1, 2}));
    QCOMPARE(options.autoencoder.numResBlocks, 2);
    QCOMPARE(options.clip.resolution, 32);
    QCOMPARE(options.clip.patch, 8);
    QCOMPARE(options.clip.width, 64);
    QCOMPARE(options.clip.layers, 2);
    QCOMPARE(options.clip.embedDim, 24);
}

void TstGestaltWeights::metadataTellsWhatShapesDoNot()
{
    const auto tensors = published(smallGestalt());
    QCOMPARE(pix2GestaltOptionsOf(SafetensorsReader(write(tensors, "{}"))).side, 256); // the published model's
    QCOMPARE(pix2GestaltOptionsOf(SafetensorsReader(write(tensors, "{}"))).unet.numHeads, 8);
    const auto stated = pix2GestaltOptionsOf(SafetensorsReader(write(tensors, R"({"num_heads":4,"side":64})")));
    QCOMPARE(stated.side, 64);
    QCOMPARE(stated.unet.numHeads, 4);
    for (const char* wrong : {"{", R"({"num_heads":"four"})", R"({"num_heads":7})", R"({"num_heads":0})",
                              R"({"side":33})", R"({"side":1000000})"})
        QVERIFY_EXCEPTION_THROWN(pix2GestaltOptionsOf(SafetensorsReader(write(tensors, wrong))), CheckpointError);
}

void TstGestaltWeights::readsWhatWasWritten()
{
    const auto model = smallGestalt();
    const SafetensorsReader file(write(published(model)));
    compareParameters(*readPix2Gestalt(file, pix2GestaltOptionsOf(file)), *model);
}

void TstGestaltWeights::weightsLieInTheFile()
{
    const SafetensorsReader file(write(published(smallGestalt())));
    const auto model = readPix2Gestalt(file, pix2GestaltOptionsOf(file));
    for (const auto& [name, tensor] : published(model))
        if (!name.ends_with("text_projection"))
            QVERIFY2(tensor.const_data_ptr() == file.tensor(name).const_data_ptr(), name.c_str());
}

void TstGestaltWeights::matricesTakeTheTypeAskedFor()
{
    const auto model = smallGestalt();
    const SafetensorsReader file(write(published(model)));
    const auto halved = readPix2Gestalt(file, pix2GestaltOptionsOf(file), DenoiserWeights::Smoothed, torch::kBFloat16);
    const auto expected = model->named_parameters();
    for (const auto& parameter : halved->named_parameters()) {
        const auto type = parameter.value().dim() > 1 ? torch::kBFloat16 : torch::kFloat32;
        QVERIFY2(parameter.value().equal(expected[parameter.key()].to(type)), parameter.key().c_str());
    }
}

void TstGestaltWeights::opensReadyToSample()
{
    auto tensors = published(smallGestalt());
    for (auto& [name, tensor] : tensors)
        tensor = tensor.to(torch::kHalf);
    const auto file = std::make_shared<SafetensorsReader>(write(tensors));
    const auto plain = readPix2Gestalt(*file, pix2GestaltOptionsOf(*file));
    const auto opened = openGestalt(file, torch::kCPU);
    const std::string name = "encoder.conv_in.weight"; // of a network that runs once for each photograph
    const auto kept = opened.model->first_stage_model->named_parameters()[name];
    if (opened.type == torch::kFloat && bestProducts(torch::kCPU, torch::kFloat) == Products::Packed)
        QVERIFY(kept.const_data_ptr() == file->tensor("first_stage_model." + name).const_data_ptr());
    opened.giveBack(); // what is touched again is read again
    const c10::InferenceMode inference;
    const Autocast autocast(torch::kCPU, opened.type);
    const auto noise = seededNoise(1, {1, 4, 16, 16}), concat = seededNoise(2, {1, 8, 16, 16}),
               context = seededNoise(3, {1, 1, 16});
    const auto times = opened.denoiser->timeTable({200.0});
    const auto eps = opened.denoiser->forward(noise, times, opened.denoiser->condition(concat, context));
    const auto expected = Pix2Gestalt(plain)->forward(noise, torch::full({1}, 200.0), {context, concat});
    QVERIFY(relativeL2(eps, expected) < (opened.type == torch::kFloat ? 1e-5 : 0.05));
}

void TstGestaltWeights::prefersTheSmoothedDenoiser()
{
    const auto model = smallGestalt();
    auto tensors = published(model);
    for (const auto& [name, tensor] : stateDict(*model->diffusion_model)) {
        auto undotted = name;
        std::erase(undotted, '.');
        tensors.emplace_back("model_ema.diffusion_model" + undotted, tensor + 1);
    }
    tensors.emplace_back("model_ema.decay", torch::tensor(0.9999F));
    const SafetensorsReader file(write(tensors));
    const auto options = pix2GestaltOptionsOf(file);
    const auto smoothed = readPix2Gestalt(file, options);
    compareParameters(*readPix2Gestalt(file, options, DenoiserWeights::Raw), *model);
    compareParameters(*smoothed->first_stage_model, *model->first_stage_model);
    const std::string name = "middle_block.1.proj_in.weight";
    QVERIFY(torch::equal(smoothed->diffusion_model->named_parameters()[name],
                         model->diffusion_model->named_parameters()[name] + 1));
}

void TstGestaltWeights::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("tensor");
    QTest::addColumn<at::Tensor>("replacement");
    const auto row = [](const char* name, const char* tensor, const at::Tensor& replacement) {
        QTest::newRow(name) << QString::fromLatin1(tensor) << replacement;
    };
    row("nothing", "model.diffusion_model.input_blocks.0.0.weight", {});
    row("no middle", "model.diffusion_model.middle_block.1.transformer_blocks.0.attn2.to_k.weight", {});
    row("no level", "first_stage_model.encoder.down.0.block.0.conv1.weight", {});
    row("a missing bias", "first_stage_model.quant_conv.bias", {});
    row("no matrix", "model.diffusion_model.input_blocks.0.0.weight", torch::zeros({4}));
    row("empty, but wide", "model.diffusion_model.input_blocks.0.0.weight", torch::zeros({1 << 20, 12, 0, 3}));
    row("no group of 32", "first_stage_model.encoder.conv_in.weight", torch::zeros({33, 3, 3, 3}));
    row("no square", "cond_stage_model.model.visual.positional_embedding", torch::zeros({16, 64}));
    row("another width", "cc_projection.weight", torch::zeros({16, 25}));
    row("one too many", "model.diffusion_model.extra.weight", torch::zeros({1}));
}

void TstGestaltWeights::refusesWhatDoesNotFit()
{
    QFETCH(QString, tensor);
    QFETCH(at::Tensor, replacement);
    const SafetensorsReader file(write(with(published(smallGestalt()), tensor.toStdString(), replacement)));
    try {
        readPix2Gestalt(file, pix2GestaltOptionsOf(file));
        QFAIL("it was taken");
    } catch (const CheckpointError& error) {
        const auto message = QString::fromUtf8(error.what());
        QVERIFY2(message.contains(QStringLiteral(".safetensors")), qPrintable(message));
        QVERIFY2(message.contains(tensor.section(QLatin1Char('.'), -2)), qPrintable(message));
    }
}

QTEST_APPLESS_MAIN(TstGestaltWeights)
#include "tst_gestalt_weights.moc"
