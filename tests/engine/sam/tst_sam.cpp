// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/promptable/encoding_stopped.h"
#include "engine/promptable/open_promptable.h"
#include "support/tensor_compare.h"

#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// A small Segment Anything model against what the reference computed with the same weights
/// (tests/golden/sam_vit*.safetensors), one row for each prompt.
class TstSam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void featuresEqualTheReference();
    void answersEqualTheReference_data();
    void answersEqualTheReference();
    void refinesItsOwnAnswer();
    void tellsHowFarItIs();
    void stopsBetweenBlocks();
    void knowsItsFeatures();

private:
    SquarePrompt prompt(const std::string& key) const;
    void compare(const std::string& key, const PromptedMasks& masks) const;

    std::unique_ptr<CheckpointReader> m_golden;
    std::unique_ptr<PromptableSegmenter> m_sam;
    at::Tensor m_fitted;
    ImageFeatures m_features;
};

namespace {

constexpr PictureSize kPhoto{150, 200};
constexpr int64_t kStep = 8; // cut_sam.py

at::Tensor thinned(const at::Tensor& x)
{
    return x.slice(-2, 0, {}, kStep).slice(-1, 0, {}, kStep);
}

/// numpy.packbits, the first pixel in the highest bit.
at::Tensor unpacked(const at::Tensor& bytes, int64_t count)
{
    const auto shifts = torch::arange(7, -1, -1, torch::kByte);
    return bytes.unsqueeze(1).bitwise_right_shift(shifts).bitwise_and(1).flatten().slice(0, 0, count);
}

} // namespace

void TstSam::initTestCase()
{
    const std::string folder = std::string(UNOCCLUDE_TEST_DATA) + "/golden/";
    m_golden = openCheckpoint(folder + "sam_vit_golden.safetensors");
    m_sam = openPromptableSegmenter(folder + "sam_vit.safetensors", at::kCPU);
    QCOMPARE(m_sam->square().side, 1024);
    QCOMPARE(m_sam->square().maskSide, 256);
    m_fitted = m_sam->square().fit(m_golden->tensor("in.image"));
    m_features = m_sam->encode(m_fitted, {});
}

SquarePrompt TstSam::prompt(const std::string& key) const
{
    const auto inSquare = [this](const std::string& name) {
        return m_sam->square().toSquare(m_golden->tensor(name).view({-1, 2}), kPhoto);
    };
    SquarePrompt prompt{torch::zeros({0, 2}), torch::zeros({0}, torch::kLong), {}, {}};
    if (m_golden->contains(key + ".points")) {
        prompt.points = inSquare(key + ".points");
        prompt.labels = m_golden->tensor(key + ".labels");
    }
    if (m_golden->contains(key + ".box"))
        prompt.box = inSquare(key + ".box").view(4);
    return prompt;
}

void TstSam::compare(const std::string& key, const PromptedMasks& masks) const
{
    if (m_golden->contains(key + ".low_res"))
        QVERIFY(relativeL2(thinned(masks.logits), m_golden->tensor(key + ".low_res")) <= 1e-5);
    QVERIFY(relativeL2(masks.predictedIou, m_golden->tensor(key + ".iou")) <= 1e-5);
    const auto mask = m_sam->square().toPhoto(masks.logits, kPhoto).gt(0).flatten().to(torch::kByte);
    const auto expected = unpacked(m_golden->tensor(key + ".mask"), mask.numel());
    const auto different = mask.ne(expected).to(torch::kDouble).mean().item<double>();
    QVERIFY2(different <= 1e-4, qPrintable(QString::number(different)));
}

void TstSam::featuresEqualTheReference()
{
    QCOMPARE(m_features.levels.size(), std::size_t(1));
    QVERIFY(relativeL2(thinned(m_features.levels[0]), m_golden->tensor("image_embedding")) <= 1e-5);
}

void TstSam::answersEqualTheReference_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("several");
    for (const char* key : {"one_point", "pos_neg", "box", "box_point"}) {
        QTest::addRow("%s, one answer", key) << QString::fromLatin1(key) << false;
        QTest::addRow("%s, three answers", key) << QString::fromLatin1(key) << true;
    }
}

void TstSam::answersEqualTheReference()
{
    QFETCH(QString, key);
    QFETCH(bool, several);
    const auto masks = m_sam->decode(m_features, prompt(key.toStdString()), several ? Answers::Several : Answers::One);
    QCOMPARE(masks.logits.size(0), several ? 3 : 1);
    compare(key.toStdString() + (several ? ".multi" : ".single"), masks);
}

void TstSam::refinesItsOwnAnswer()
{
    SquarePrompt refined = prompt("one_point");
    refined.previous = m_golden->tensor("one_point.single.low_res.whole")[0];
    compare("refine", m_sam->decode(m_features, refined, Answers::One));
}

void TstSam::tellsHowFarItIs()
{
    std::vector<std::pair<int, int>> steps;
    m_sam->encode(m_fitted, {{}, [&steps](int step, int of) { steps.emplace_back(step, of); }});
    QCOMPARE(steps, (std::vector<std::pair<int, int>>{{1, 4}, {2, 4}, {3, 4}, {4, 4}}));
}

void TstSam::stopsBetweenBlocks()
{
    std::stop_source source;
    int last = 0;
    const EncodingControl control{source.get_token(), [&](int step, int) {
                                      last = step;
                                      if (step == 2)
                                          source.request_stop();
                                  }};
    QVERIFY_EXCEPTION_THROWN(m_sam->encode(m_fitted, control), EncodingStopped);
    QCOMPARE(last, 2);
}

void TstSam::knowsItsFeatures()
{
    QVERIFY(m_sam->fits(m_features));
    QVERIFY(!m_sam->fits({}));
    QVERIFY(!m_sam->fits({{torch::zeros({1, 32, 64, 64})}}));
    QVERIFY(!m_sam->fits({{m_features.levels[0].to(torch::kHalf)}}));
}

QTEST_APPLESS_MAIN(TstSam)
#include "tst_sam.moc"
