// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/checkpoint/safetensors_writer.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/nn/skeleton.h"
#include "engine/promptable/open_promptable.h"
#include "engine/sam/sam.h"
#include "engine/sam/sam_shapes.h"
#include "engine/sam/sam_weights.h"
#include "engine/sam/small_sam.h"
#include "support/parameter_count.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// Models of the SAM family are told by what a file holds; what is none, or a broken one, is refused by name.
class TstSamShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedSizes();
    void optionsAreReadOffShapes_data();
    void optionsAreReadOffShapes();
    void mobileSamAnswers();
    void statedOptionsComeBack();
    void aSureAnswerComesFirst();
    void refusals_data();
    void refusals();

private:
    std::filesystem::path write(const NamedTensors& tensors, const std::map<std::string, std::string>& metadata = {});

    QTemporaryDir m_folder;
};

namespace {

NamedTensors tensorsOf(const SamOptions& options)
{
    torch::manual_seed(3);
    return stateDict(*Sam(options));
}

NamedTensors without(NamedTensors tensors, const std::string& name)
{
    std::erase_if(tensors, [&](const auto& tensor) { return tensor.first == name; });
    return tensors;
}

NamedTensors with(NamedTensors tensors, const std::string& name, const at::Tensor& value)
{
    tensors = without(std::move(tensors), name);
    tensors.emplace_back(name, value);
    return tensors;
}

} // namespace

std::filesystem::path TstSamShapes::write(const NamedTensors& tensors,
                                          const std::map<std::string, std::string>& metadata)
{
    const std::filesystem::path path = m_folder.filePath(QStringLiteral("model.safetensors")).toStdString();
    writeSafetensors(path, tensors, metadata);
    return path;
}

void TstSamShapes::publishedSizes()
{
    const SkeletonGuard shapesOnly;
    VitOptions large, huge;
    large.width = 1024, large.depth = 24, large.heads = 16, large.mlpWidth = 4096;
    large.globalBlocks = {5, 11, 17, 23};
    huge.width = 1280, huge.depth = 32, huge.heads = 16, huge.mlpWidth = 5120;
    huge.globalBlocks = {7, 15, 23, 31};
    QCOMPARE(parameterCount(*Sam(SamOptions{"", VitOptions{}, {}})), 93'735'472);
    QCOMPARE(parameterCount(*Sam(SamOptions{"", large, {}})), 312'342'832);
    QCOMPARE(parameterCount(*Sam(SamOptions{"", huge, {}})), 641'090'608);
    QCOMPARE(parameterCount(*Sam(SamOptions{"", TinyVitOptions{}, {}})), 10'130'092);
}

void TstSamShapes::optionsAreReadOffShapes_data()
{
    QTest::addColumn<bool>("mobile");
    QTest::newRow("ViT") << false;
    QTest::newRow("TinyViT") << true;
}

void TstSamShapes::optionsAreReadOffShapes()
{
    QFETCH(bool, mobile);
    const SamOptions expected = mobile ? smallMobile() : smallVit();
    const auto file = openCheckpoint(write(tensorsOf(expected), {{"options", "{\"decoder_heads\":4}"}}));
    QVERIFY(holdsSam(*file));
    const SamOptions options = samOptionsOf(*file);
    QCOMPARE(options.name, expected.name);
    QCOMPARE(options.decoder.heads, 4);
    // the same options build the same tensors
    const auto own = tensorsOf(options), theirs = tensorsOf(expected);
    QCOMPARE(own.size(), theirs.size());
    for (std::size_t i = 0; i < own.size(); ++i) {
        QCOMPARE(own[i].first, theirs[i].first);
        QCOMPARE(own[i].second.sizes(), theirs[i].second.sizes());
    }
}

void TstSamShapes::mobileSamAnswers()
{
    const auto sam = openPromptableSegmenter(write(tensorsOf(smallMobile())), at::kCPU);
    QCOMPARE(sam->name(), std::string("MobileSAM"));
    const auto features = sam->encode(torch::randint(0, 256, {3, 700, 1024}, torch::kByte), {});
    QVERIFY(sam->fits(features));
    const SquarePrompt prompt{torch::tensor({{500.0F, 300.0F}}), torch::ones({1}, torch::kLong), {}, {}};
    const auto masks = sam->decode(features, prompt, Answers::Several);
    QCOMPARE(masks.logits.sizes(), at::IntArrayRef({3, 256, 256}));
    QVERIFY(masks.logits.isfinite().all().item<bool>());
    QVERIFY(sam->decode(features, prompt, Answers::Several).logits.equal(masks.logits));
}

void TstSamShapes::statedOptionsComeBack()
{
    SamOptions options = smallMobile(96);
    options.decoder.heads = 4;
    options.decoder.surelyAnswersOneClick = true;
    const auto path = m_folder.filePath(QStringLiteral("stated.safetensors")).toStdString();
    writeSam(path, Sam(options), at::kHalf, {{"training.steps", "3"}});
    const auto file = openCheckpoint(path);
    const auto read = samOptionsOf(*file);
    QCOMPARE(std::get<TinyVitOptions>(read.encoder).side, 96);
    QCOMPARE(read.decoder.side, 96);
    QCOMPARE(read.decoder.grid, 6);
    QCOMPARE(read.decoder.heads, 4);
    QVERIFY(read.decoder.surelyAnswersOneClick);
    QCOMPARE(file->metadata().at("architecture"), std::string("sam"));
    QCOMPARE(file->metadata().at("training.steps"), std::string("3"));
}

/// Where the first mask was trained to answer single clicks, it is one of the answers and the likeliest; a published
/// model gives its three others.
void TstSamShapes::aSureAnswerComesFirst()
{
    for (const bool sure : {false, true}) {
        SamOptions options = smallMobile(96);
        options.decoder.surelyAnswersOneClick = sure;
        torch::manual_seed(5);
        const auto path = m_folder.filePath(QStringLiteral("sure.safetensors")).toStdString();
        writeSam(path, Sam(options), at::kHalf, {});
        const auto sam = openPromptableSegmenter(path, at::kCPU);
        QVERIFY(sam->edgesAreCoarse());
        const auto features = sam->encode(torch::full({3, 64, 96}, 90, torch::kByte), {});
        const SquarePrompt click{torch::tensor({{40.0F, 30.0F}}), torch::tensor({int64_t{1}}), {}, {}};
        const auto several = sam->decode(features, click, Answers::Several);
        const auto one = sam->decode(features, click, Answers::One);
        QCOMPARE(several.logits.size(0), sure ? 4 : 3);
        QCOMPARE(torch::equal(several.logits[0], one.logits[0]), sure);
        if (sure)
            QCOMPARE(several.predictedIou.argmax().item<int64_t>(), int64_t{0});
    }
}

void TstSamShapes::refusals_data()
{
    QTest::addColumn<NamedTensors>("tensors");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, const NamedTensors& tensors, const char* part, const char* options = "{}") {
        QTest::newRow(name) << tensors << QString::fromLatin1(options) << QString::fromLatin1(part);
    };
    const auto sam = tensorsOf(smallVit());
    row("another architecture", {{"input_blocks.0.0.weight", torch::zeros({8, 4, 3, 3})}},
        "no network that turns clicks into masks");
    row("encoder alone", without(sam, "mask_decoder.mask_tokens.weight"), "no network that turns clicks into masks");
    row("a tensor is missing", without(sam, "mask_decoder.transformer.norm_final_attn.bias"),
        "missing \"mask_decoder.transformer.norm_final_attn.bias\"");
    row("no block", without(sam, "image_encoder.blocks.0.attn.rel_pos_h"), "image_encoder.blocks.0.attn.rel_pos_h");
    row("another shape", with(sam, "image_encoder.neck.2.weight", torch::zeros({16, 16, 1, 1})),
        "different \"image_encoder.neck.2.weight\"");
    row("heads that do not divide", with(sam, "image_encoder.blocks.0.attn.rel_pos_h", torch::zeros({5, 7})),
        "no multiple of 7");
    row("a window beyond the picture", with(sam, "image_encoder.blocks.0.attn.rel_pos_h", torch::zeros({4001, 8})),
        "reaches over 2001 tokens, the picture has 4 a side");
    row("a picture beyond memory", with(sam, "image_encoder.pos_embed", torch::zeros({1, 5000, 1, 1})),
        "for pictures of 80000 pixels a side, at most 4096 are taken");
    row("one mask only", with(sam, "mask_decoder.mask_tokens.weight", torch::zeros({1, 16})), "one mask only");
    row("decoder heads", sam, "the decoder's number of heads, 3, does not divide its width", "{\"decoder_heads\":3}");
    const auto mobile = tensorsOf(smallMobile());
    row("a side of half a token", mobile, "the side of its pictures, 100 pixels, is no multiple of 16", "{\"side\":100}");
    row("a side beyond memory", mobile, "the side of its pictures, 80000 pixels", "{\"side\":80000}");
    row("a side that is no number", mobile, "the options in its metadata are not readable", "{\"side\":\"large\"}");
    row("options that are none", sam, "the options in its metadata are not readable", "{");
}

void TstSamShapes::refusals()
{
    QFETCH(NamedTensors, tensors);
    QFETCH(QString, options);
    QFETCH(QString, part);
    const auto path = write(tensors, {{"options", options.toStdString()}});
    try {
        openPromptableSegmenter(path, at::kCPU);
        QFAIL("it was opened");
    } catch (const CheckpointError& error) {
        const QString said = QString::fromUtf8(error.what());
        QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("model.safetensors")), qPrintable(said));
    }
}

QTEST_APPLESS_MAIN(TstSamShapes)
#include "tst_sam_shapes.moc"
