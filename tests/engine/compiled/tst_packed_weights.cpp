// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/packed_weights.h"

#include "engine/compiled/channels_last_norm.h"
#include "engine/compiled/tile_kernel.h"
#include "support/tensor_compare.h"

#include <QtTest>

#include <torch/torch.h>

using namespace unocclude::engine;
using namespace unocclude::test;

/// Our own loops against LibTorch's in float64.
class TstPackedWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void convolves_data();
    void convolves();
    void multipliesTokens();
    void halvesAreTakenAsTheyAre();
    void beginsWithBiasAndResidual();
    void readsEveryLayout();
    void refusesOtherChannels();
    void normalises_data();
    void normalises();
    void farFromZeroIsNoWorse();
};

namespace {

at::Tensor convolved(const at::Tensor& x, const at::Tensor& weights, int64_t stride)
{
    return torch::conv2d(x.to(torch::kDouble), weights.to(torch::kDouble), {}, stride, weights.size(2) / 2);
}

ProductStart nothing(int64_t outputs)
{
    return {torch::zeros({1, outputs})};
}

} // namespace

void TstPackedWeights::initTestCase()
{
    if (!hasTileKernel())
        QSKIP("This CPU lacks AVX2, FMA or F16C.");
    torch::manual_seed(3);
}

/// Less and more than a tile, a panel and each of the blocks; maps that are smaller than the window.
void TstPackedWeights::convolves_data()
{
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("stride");
    QTest::newRow("one pixel") << 1 << 1 << 1 << 1 << 1 << 3 << 1;
    QTest::newRow("one place") << 3 << 64 << 32 << 5 << 7 << 1 << 1;
    QTest::newRow("window") << 2 << 64 << 32 << 8 << 8 << 3 << 1;
    QTest::newRow("half a panel") << 2 << 32 << 4 << 8 << 8 << 3 << 1;
    QTest::newRow("strided") << 2 << 32 << 48 << 8 << 8 << 3 << 2;
    QTest::newRow("strided, odd") << 1 << 16 << 16 << 7 << 5 << 3 << 2;
    QTest::newRow("many rows") << 2 << 8 << 16 << 16 << 13 << 3 << 1;
    QTest::newRow("many inputs") << 1 << 600 << 16 << 3 << 3 << 3 << 1;
    QTest::newRow("many outputs") << 1 << 16 << 340 << 3 << 3 << 3 << 1;
}

void TstPackedWeights::convolves()
{
    QFETCH(int, images);
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    QFETCH(int, height);
    QFETCH(int, width);
    QFETCH(int, side);
    QFETCH(int, stride);
    const auto x = torch::randn({images, inputs, height, width});
    const auto weights = torch::randn({outputs, inputs, side, side});
    const PackedWeights packed(weights, {.side = side, .stride = stride});
    const auto out = packed.convolve(x, nothing(outputs));
    QVERIFY(relativeL2(out, convolved(x, weights, stride)) < 1e-6);
}

void TstPackedWeights::multipliesTokens()
{
    const auto tokens = torch::randn({2, 77, 40}), weights = torch::randn({120, 40});
    const auto out = PackedWeights(weights, {}).convolve(tokens.transpose(1, 2).unsqueeze(3), nothing(120));
    QVERIFY(relativeL2(out.squeeze(3).transpose(1, 2),
                       torch::linear(tokens.to(torch::kDouble), weights.to(torch::kDouble))) < 1e-6);
}

void TstPackedWeights::halvesAreTakenAsTheyAre()
{
    const auto x = torch::randn({2, 300, 6, 6});
    const auto halves = torch::randn({24, 300, 3, 3}).to(torch::kHalf);
    const Window window{.side = 3};
    const auto fromHalves = PackedWeights(halves, window).convolve(x, nothing(24));
    QVERIFY(fromHalves.equal(PackedWeights(halves.to(torch::kFloat), window).convolve(x, nothing(24))));
    QVERIFY(relativeL2(fromHalves, convolved(x, halves, 1)) < 1e-6);
    const auto others = halves.to(torch::kBFloat16);
    QVERIFY(relativeL2(PackedWeights(others, window).convolve(x, nothing(24)), convolved(x, others, 1)) < 1e-6);
}

void TstPackedWeights::beginsWithBiasAndResidual()
{
    const auto x = torch::randn({3, 8, 4, 4}), weights = torch::randn({20, 8, 1, 1}),
               residual = torch::randn({3, 20, 4, 4});
    const auto product = convolved(x, weights, 1);
    for (const int64_t rows : {1, 3}) {
        const auto added = torch::randn({rows, 20});
        const auto out = PackedWeights(weights, {}).convolve(x, {added, residual});
        QVERIFY(relativeL2(out, product + added.unsqueeze(2).unsqueeze(3) + residual) < 1e-6);
    }
}

void TstPackedWeights::readsEveryLayout()
{
    const auto x = torch::randn({2, 9, 6, 8}), weights = torch::randn({16, 8, 3, 3});
    const PackedWeights packed(weights, {.side = 3});
    const auto some = x.narrow(1, 1, 8); // neither layout
    const auto out = packed.convolve(some, nothing(16));
    QVERIFY(out.is_contiguous(torch::MemoryFormat::ChannelsLast));
    QVERIFY(out.equal(packed.convolve(some.contiguous(), nothing(16))));
    QVERIFY(out.equal(packed.convolve(some.contiguous(torch::MemoryFormat::ChannelsLast), nothing(16))));
}

void TstPackedWeights::refusesOtherChannels()
{
    const PackedWeights packed(torch::randn({16, 8, 3, 3}), {.side = 3});
    QVERIFY_EXCEPTION_THROWN(packed.convolve(torch::randn({1, 9, 4, 4}), nothing(16)), c10::Error);
}

void TstPackedWeights::normalises_data()
{
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("side");
    QTest::newRow("a channel a group") << 1 << 32 << 4;
    QTest::newRow("several") << 3 << 320 << 8;
    QTest::newRow("one pixel") << 2 << 64 << 1;
}

void TstPackedWeights::normalises()
{
    QFETCH(int, images);
    QFETCH(int, channels);
    QFETCH(int, side);
    const auto x = torch::randn({images, channels, side, side}), gain = torch::randn({channels}),
               shift = torch::randn({channels});
    const auto expected =
        torch::group_norm(x.to(torch::kDouble), 32, gain.to(torch::kDouble), shift.to(torch::kDouble), 1e-5);
    QVERIFY(relativeL2(channelsLastNorm(x, 32, gain, shift, 1e-5), expected) < 1e-6);
}

void TstPackedWeights::farFromZeroIsNoWorse()
{
    const auto x = 100 + torch::randn({1, 64, 16, 16});
    const auto expected = torch::group_norm(x.to(torch::kDouble), 32, {}, {}, 1e-5);
    QVERIFY(relativeL2(channelsLastNorm(x, 32, torch::ones({64}), torch::zeros({64}), 1e-5), expected) < 1e-4);
}

QTEST_APPLESS_MAIN(TstPackedWeights)
#include "tst_packed_weights.moc"
