// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/latent_preview.h"

#include "engine/tensor/seeded_noise.h"

#include <QtTest>

using namespace unocclude::engine;

/// Latents seen without the decoder.
class TstLatentPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAnAffineRelation();
    void oneColourIsNoObstacle();
    void staysInRange();
};

namespace {

constexpr double kScale = 0.18215;

/// An encoder that knows nothing but averages: latents are an invertible affine function of 8 x 8 means.
torch::Tensor encoded(const torch::Tensor& pictures)
{
    const auto mix = torch::tensor({{2.0, 1.0, -1.0}, {0.5, -3.0, 1.0}, {-1.0, 1.0, 4.0}, {1.0, 1.0, 1.0}});
    const auto means = torch::avg_pool2d(pictures, 8).permute({0, 2, 3, 1}); // N x h x w x 3
    return (torch::matmul(means, mix.t()) + 0.7).permute({0, 3, 1, 2});
}

/// Squares of 8 x 8 pixels, each of a colour of its own.
torch::Tensor mosaic(std::uint64_t seed, int64_t count)
{
    return seededNoise(seed, {count, 3, 8, 8}).clamp(-1, 1).repeat_interleave(8, 2).repeat_interleave(8, 3);
}

GestaltCondition conditionOf(const torch::Tensor& picture, const torch::Tensor& visible)
{
    return {torch::zeros({1, 1, 8}), torch::cat({encoded(picture), encoded(visible.expand_as(picture))}, 1)};
}

} // namespace

void TstLatentPreview::findsAnAffineRelation()
{
    const auto picture = mosaic(1, 1);
    const auto visible = torch::full({1, 1, 64, 64}, -1.0);
    visible.slice(3, 8, 40).fill_(1.0);
    const LatentPreview preview(conditionOf(picture, visible), picture, visible, kScale);
    const auto others = mosaic(2, 3);
    const auto shown = preview.pictures(encoded(others) * kScale);
    QCOMPARE(shown.sizes(), at::IntArrayRef({3, 3, 8, 8}));
    QVERIFY((shown - torch::avg_pool2d(others, 8)).abs().max().item<float>() < 0.05F);
    const auto white = preview.pictures(encoded(torch::ones({1, 3, 64, 64})) * kScale);
    QVERIFY(white.min().item<float>() > 0.95F);
}

void TstLatentPreview::oneColourIsNoObstacle()
{
    const auto picture = torch::zeros({1, 3, 64, 64});
    const auto visible = torch::full({1, 1, 64, 64}, 1.0);
    const LatentPreview preview(conditionOf(picture, visible), picture, visible, kScale);
    const auto shown = preview.pictures(encoded(torch::cat({picture, visible.expand_as(picture)})) * kScale);
    QVERIFY(shown[0].abs().max().item<float>() < 0.05F);
    QVERIFY(shown[1].min().item<float>() > 0.95F);
}

void TstLatentPreview::staysInRange()
{
    const auto picture = mosaic(3, 1);
    const auto visible = torch::full({1, 1, 64, 64}, 1.0);
    const LatentPreview preview(conditionOf(picture, visible), picture, visible, kScale);
    const auto shown = preview.pictures(100 * seededNoise(4, {2, 4, 8, 8}));
    QVERIFY(shown.abs().max().item<float>() <= 1.0F);
    QCOMPARE(shown.scalar_type(), torch::kFloat32);
}

QTEST_APPLESS_MAIN(TstLatentPreview)
#include "tst_latent_preview.moc"
