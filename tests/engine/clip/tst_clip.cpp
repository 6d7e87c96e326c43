// SPDX-License-Identifier: Apache-2.0
#include "engine/clip/clip_image_tower.h"
#include "engine/clip/clip_text_tower.h"

#include "engine/tensor/seeded_noise.h"
#include "support/parameter_count.h"
#include "support/tensor_compare.h"

#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// Shapes and invariants of CLIP's towers; the image tower's numbers are compared with the reference's in
/// tst_self_test.
class TstClip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void towersHaveThePublishedSize();
    void pixelsAreSqueezedAndNormalised();
    void imageTowerSeesWherePatchesLie();
    void textEndsAtItsEndToken();
    void tokensSeeTheirPastAlone();
    void attentionIsTheFormula();
};

namespace {

constexpr int64_t kEnd = 99;

ClipTextTower smallTextTower()
{
    torch::manual_seed(5);
    ClipTextOptions options;
    options.vocabulary = kEnd + 1;
    options.contextLength = 8;
    options.width = 128;
    options.layers = 2;
    options.embedDim = 16;
    return ClipTextTower(options);
}

torch::Tensor tokens(std::vector<int64_t> row)
{
    return torch::tensor(row).unsqueeze(0);
}

} // namespace

void TstClip::towersHaveThePublishedSize()
{
    const auto image = parameterCount(*ClipImageTower(ClipImageOptions{}));
    const auto text = parameterCount(*ClipTextTower(ClipTextOptions{}));
    QCOMPARE(image, 303'966'208);
    QCOMPARE(image + text + 1, 427'616'513); // all of ViT-L/14, whose temperature is one more
}

void TstClip::pixelsAreSqueezedAndNormalised()
{
    // a picture that is linear in x: bicubic interpolation with aligned corners keeps the corners' values
    const auto ramp = torch::linspace(-1, 1, 50).view({1, 1, 1, 50}).expand({1, 3, 20, 50}).contiguous();
    const auto pixels = clipPixels(ramp, 8);
    QCOMPARE(pixels.sizes(), at::IntArrayRef({1, 3, 8, 8}));
    const double mean[] = {0.48145466, 0.4578275, 0.40821073}, spread[] = {0.26862954, 0.26130258, 0.27577711};
    for (int channel = 0; channel < 3; ++channel) {
        const auto plane = pixels[0][channel];
        QVERIFY(std::abs(plane[3][0].item<double>() - (0.0 - mean[channel]) / spread[channel]) < 1e-5);
        QVERIFY(std::abs(plane[3][7].item<double>() - (1.0 - mean[channel]) / spread[channel]) < 1e-5);
    }
}

void TstClip::imageTowerSeesWherePatchesLie()
{
    const torch::NoGradGuard guard;
    ClipImageOptions options;
    options.resolution = 16;
    options.patch = 8;
    options.width = 64;
    options.layers = 1;
    options.embedDim = 16;
    ClipImageTower tower(options);
    const auto pixels = seededNoise(1, {2, 3, 16, 16});
    const auto embeddings = tower->forward(pixels);
    QCOMPARE(embeddings.sizes(), at::IntArrayRef({2, 16}));
    QVERIFY(relativeL2(tower->forward(pixels.slice(0, 1, 2)), embeddings.slice(0, 1, 2)) < 1e-5); // rows are apart
    QVERIFY(relativeL2(tower->forward(pixels.flip({3})), embeddings) > 1e-2);
}

void TstClip::textEndsAtItsEndToken()
{
    const torch::NoGradGuard guard;
    auto tower = smallTextTower();
    const auto text = tower->forward(tokens({98, 7, 8, kEnd, 0, 0}));
    QCOMPARE(text.sizes(), at::IntArrayRef({1, 16}));
    QVERIFY(relativeL2(tower->forward(tokens({98, 7, 8, kEnd})), text) < 1e-5);
    QVERIFY(relativeL2(tower->forward(tokens({98, 7, 8, kEnd, 5, 6})), text) < 1e-5); // what follows is ignored
    QVERIFY(relativeL2(tower->forward(tokens({98, 8, 7, kEnd})), text) > 1e-2);       // order matters
}

void TstClip::tokensSeeTheirPastAlone()
{
    const torch::NoGradGuard guard;
    ClipTransformer transformer(64, 2);
    const auto x = seededNoise(2, {1, 5, 64});
    auto changed = x.clone();
    changed[0][3] *= -1.0;
    const auto before = transformer->forward(x, Sight::Past), after = transformer->forward(changed, Sight::Past);
    QVERIFY(relativeL2(after.slice(1, 0, 3), before.slice(1, 0, 3)) < 1e-6);
    QVERIFY(relativeL2(after.slice(1, 4, 5), before.slice(1, 4, 5)) > 1e-3);
    const auto everything = transformer->forward(changed, Sight::Everything);
    QVERIFY(relativeL2(everything.slice(1, 0, 3), before.slice(1, 0, 3)) > 1e-3);
}

/// softmax(Q K^T / 8) V of each of two heads, written out.
void TstClip::attentionIsTheFormula()
{
    const torch::NoGradGuard guard;
    ClipAttention attention(128);
    auto parameters = attention->named_parameters();
    const auto x = seededNoise(3, {5, 128});
    const auto qkv = torch::matmul(x, parameters["in_proj_weight"].t()) + parameters["in_proj_bias"]; // T x 384
    std::vector<torch::Tensor> heads;
    for (int64_t head = 0; head < 2; ++head) {
        const auto part = [&](int64_t which) {
            return qkv.slice(1, 128 * which + 64 * head, 128 * which + 64 * (head + 1));
        };
        const auto weights = torch::softmax(torch::matmul(part(0), part(1).t()) / 8.0, 1);
        heads.push_back(torch::matmul(weights, part(2)));
    }
    const auto expected =
        torch::matmul(torch::cat(heads, 1), parameters["out_proj.weight"].t()) + parameters["out_proj.bias"];
    QVERIFY(relativeL2(attention->forward(x.unsqueeze(0), Sight::Everything)[0], expected) < 1e-5);
}

QTEST_APPLESS_MAIN(TstClip)
#include "tst_clip.moc"
