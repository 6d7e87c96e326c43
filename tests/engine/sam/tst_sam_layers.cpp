// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/conv_bn.h"
#include "engine/sam/random_position_encoding.h"
#include "engine/sam/tiny_vit_attention.h"
#include "engine/sam/vit_attention.h"
#include "engine/sam/window_partition.h"
#include "support/tensor_compare.h"

#include <QtTest>

#include <numbers>

using namespace unocclude::engine;
using namespace unocclude::test;

/// The layers of SAM's encoders against their formulas, written out pair by pair.
class TstSamLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void attentionAddsRelativePositions_data();
    void attentionAddsRelativePositions();
    void tinyVitAddsABiasForTheDistance();
    void windowsComeBack_data();
    void windowsComeBack();
    void foldedNormalisationChangesNothing();
    void positionsAreSinesAndCosines();
};

namespace {

/// softmax(scores) v with scores [heads, T, T] and v [heads, T, d], as [T, heads d].
torch::Tensor mixed(const torch::Tensor& scores, const torch::Tensor& v)
{
    return torch::matmul(torch::softmax(scores, -1), v).transpose(0, 1).flatten(1);
}

void randomise(torch::nn::Module& module)
{
    const torch::NoGradGuard guard;
    for (auto& parameter : module.parameters())
        parameter.normal_(0, 0.3);
}

} // namespace

void TstSamLayers::init()
{
    torch::manual_seed(11);
}

void TstSamLayers::attentionAddsRelativePositions_data()
{
    QTest::addColumn<int>("grid");
    QTest::newRow("all heads at once") << 5;
    QTest::newRow("one head after the other") << 56; // 56^4 scores: two heads exceed what is held at a time
}

void TstSamLayers::attentionAddsRelativePositions()
{
    QFETCH(int, grid);
    constexpr int64_t heads = 2, width = 8, d = width / heads;
    const torch::NoGradGuard guard;
    VitAttention attention(width, heads, grid);
    randomise(*attention);
    auto named = attention->named_parameters();
    const auto x = torch::randn({1, grid, grid, width});

    const int64_t tokens = int64_t{grid} * grid;
    const auto qkv = torch::linear(x.view({tokens, width}), named["qkv.weight"], named["qkv.bias"])
                         .view({tokens, 3, heads, d})
                         .permute({1, 2, 0, 3});
    const auto token = torch::arange(tokens), row = token.div(grid, "floor"), column = token.remainder(grid);
    const auto apart = [grid](const torch::Tensor& at) { return at.unsqueeze(1) - at.unsqueeze(0) + grid - 1; };
    const auto positions = [&](const char* name, const torch::Tensor& places) { // [T, T, d]
        return named[name].index({apart(places)});
    };
    const auto scores = torch::matmul(qkv[0], qkv[1].transpose(1, 2)) / std::sqrt(double(d)) +
                        torch::einsum("htd,tsd->hts", {qkv[0], positions("rel_pos_h", row)}) +
                        torch::einsum("htd,tsd->hts", {qkv[0], positions("rel_pos_w", column)});
    const auto expected = torch::linear(mixed(scores, qkv[2]), named["proj.weight"], named["proj.bias"]);
    QVERIFY(relativeL2(attention->forward(x).view({tokens, width}), expected) < 1e-5);
}

void TstSamLayers::tinyVitAddsABiasForTheDistance()
{
    constexpr int64_t window = 3, heads = 2, width = 8, d = width / heads, tokens = window * window;
    const torch::NoGradGuard guard;
    TinyVitAttention attention(width, heads, window);
    randomise(*attention);
    auto named = attention->named_parameters();
    const auto x = torch::randn({1, tokens, width});

    const auto normed = torch::layer_norm(x[0], {width}, named["norm.weight"], named["norm.bias"]);
    const auto qkv =
        torch::linear(normed, named["qkv.weight"], named["qkv.bias"]).view({tokens, heads, 3, d}).permute({2, 1, 0, 3});
    auto scores = torch::matmul(qkv[0], qkv[1].transpose(1, 2)) / std::sqrt(double(d));
    for (int64_t a = 0; a < tokens; ++a)
        for (int64_t b = 0; b < tokens; ++b)
            for (int64_t head = 0; head < heads; ++head)
                scores[head][a][b] += named["attention_biases"][head][std::abs(a / window - b / window) * window +
                                                                      std::abs(a % window - b % window)];
    const auto expected = torch::linear(mixed(scores, qkv[2]), named["proj.weight"], named["proj.bias"]);
    QVERIFY(relativeL2(attention->forward(x)[0], expected) < 1e-5);
}

void TstSamLayers::windowsComeBack_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("windows");
    QTest::newRow("fitting") << 3 << 4;
    QTest::newRow("padded") << 4 << 4;
    QTest::newRow("larger than the picture") << 7 << 1;
}

void TstSamLayers::windowsComeBack()
{
    QFETCH(int, window);
    QFETCH(int, windows);
    const auto x = torch::randn({2, 6, 5, 3});
    const auto cut = windowPartition(x, window);
    QCOMPARE(cut.sizes(), at::IntArrayRef({2 * windows, window, window, 3}));
    QVERIFY(cut[0][0][0].equal(x[0][0][0]));
    QVERIFY(windowUnpartition(cut, 6, 5).equal(x));
}

void TstSamLayers::foldedNormalisationChangesNothing()
{
    const torch::NoGradGuard guard;
    ConvBn layer = depthwise3x3(6, 2);
    randomise(*layer);
    for (auto& buffer : layer->named_buffers())
        if (buffer.key() != "bn.num_batches_tracked")
            buffer.value().uniform_(0.5, 2);
    layer->eval();
    const auto x = torch::randn({1, 6, 9, 9});
    const auto before = layer->forward(x);
    foldNormalisations(*layer);
    QVERIFY(relativeL2(layer->forward(x), before) < 1e-6);
}

void TstSamLayers::positionsAreSinesAndCosines()
{
    RandomPositionEncoding encoding(4);
    const auto frequencies = encoding->named_buffers()["positional_encoding_gaussian_matrix"];
    const auto at = torch::tensor({{0.25F, 0.75F}});
    const double x = 2 * 0.25 - 1, y = 2 * 0.75 - 1;
    const auto encoded = encoding->forward(at)[0];
    for (int64_t i = 0; i < 2; ++i) {
        const double angle =
            2 * std::numbers::pi * (x * frequencies[0][i].item<double>() + y * frequencies[1][i].item<double>());
        QVERIFY(std::abs(encoded[i].item<double>() - std::sin(angle)) < 1e-5);
        QVERIFY(std::abs(encoded[2 + i].item<double>() - std::cos(angle)) < 1e-5);
    }
    QVERIFY(torch::allclose(encoding->grid(2)[0].select(1, 1).select(1, 0), encoded)); // second row, first column
}

QTEST_APPLESS_MAIN(TstSamLayers)
#include "tst_sam_layers.moc"
