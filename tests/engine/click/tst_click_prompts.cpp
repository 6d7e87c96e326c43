// SPDX-License-Identifier: Apache-2.0
#include "engine/click/click_prompts.h"

#include <torch/torch.h>

#include <QtTest>

using namespace unocclude::engine;

/// Prompts as pictures, against their formulas at single places.
class TstClickPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAreBellsAroundTheNearest();
    void aHundredPointsAreTheNearestOfThem();
    void boxesHaveAnInsideAndAnEdge();
    void aBoxWithoutAreaIsAnEdge();
    void thePreviousMaskIsCutAndReduced();
    void focusLooksWhereThePromptDoes();
    void affinityIsACosine();
};

namespace {

constexpr PictureSize kSize{6, 8}; // of maps, at stride 4

SquarePrompt points(const std::vector<std::array<float, 2>>& positions, const std::vector<int64_t>& labels)
{
    auto tensor = torch::empty({int64_t(positions.size()), 2});
    for (std::size_t i = 0; i < positions.size(); ++i)
        tensor[int64_t(i)] = torch::tensor({positions[i][0], positions[i][1]});
    return {tensor, torch::tensor(labels, torch::kLong), {}, {}};
}

double valueAt(const at::Tensor& maps, int64_t channel, int64_t y, int64_t x)
{
    return maps[0][channel][y][x].item<double>();
}

double bell(double dx, double dy, double width)
{
    return std::exp(-(dx * dx + dy * dy) / (2 * width * width));
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-5;
}

} // namespace

void TstClickPrompts::pointsAreBellsAroundTheNearest()
{
    const auto prompt = points({{9.5F, 13.5F}, {21.5F, 1.5F}, {1.5F, 1.5F}}, {1, 1, 0}); // centres: 10 14, 22 2, 2 2
    const auto maps = ClickPrompts::of(prompt, {12, 16}).maps(kSize, 4);
    QCOMPARE(maps.sizes(), at::IntArrayRef({1, 10, 6, 8}));
    QVERIFY(isNear(valueAt(maps, 0, 3, 2), 1)); // its centre is 10, 14
    QVERIFY(isNear(valueAt(maps, 0, 3, 3), bell(4, 0, 4)));
    QVERIFY(isNear(valueAt(maps, 1, 0, 4), bell(4, 0, 16))); // 18, 2: the second is nearer
    QVERIFY(isNear(valueAt(maps, 2, 0, 4), bell(4, 0, 64)));
    QVERIFY(isNear(valueAt(maps, 3, 0, 1), bell(4, 0, 4))); // negative ones have maps of their own
    QVERIFY(isNear(valueAt(maps, 5, 5, 7), bell(28, 20, 64)));
    QVERIFY(maps.slice(1, 6).abs().max().item<float>() == 0); // no box, no mask
}

void TstClickPrompts::aHundredPointsAreTheNearestOfThem()
{
    std::vector<std::array<float, 2>> positions;
    std::vector<int64_t> labels;
    for (int i = 0; i < 100; ++i) {
        positions.push_back({float(i % 32), float(i % 24)});
        labels.push_back(i % 2);
    }
    const auto all = ClickPrompts::of(points(positions, labels), {12, 16}).maps(kSize, 4);
    for (const int64_t label : {1, 0}) {
        auto nearest = torch::zeros({6, 8});
        for (std::size_t i = 0; i < positions.size(); ++i)
            if (labels[i] == label)
                nearest = torch::maximum(nearest,
                                         ClickPrompts::of(points({positions[i]}, {1}), {12, 16}).maps(kSize, 4)[0][1]);
        QVERIFY(torch::allclose(all[0][label == 1 ? 1 : 4], nearest));
    }
}

void TstClickPrompts::boxesHaveAnInsideAndAnEdge()
{
    auto prompt = points({}, {});
    prompt.points = torch::empty({0, 2});
    prompt.box = torch::tensor({4.0F, 8.0F, 20.0F, 16.0F});
    const auto maps = ClickPrompts::of(prompt, {12, 16}).maps(kSize, 4);
    QVERIFY(maps.slice(1, 0, 6).abs().max().item<float>() == 0);
    QCOMPARE(valueAt(maps, 6, 2, 1), 1.0); // 6, 10
    QCOMPARE(valueAt(maps, 6, 1, 1), -1.0);
    QVERIFY(isNear(valueAt(maps, 7, 2, 1), std::exp(-2.0 / 6)));  // 2 from the left and from the top
    QVERIFY(isNear(valueAt(maps, 7, 0, 7), std::exp(-10.0 / 6))); // 30, 2: 10 to the right of it, 6 above
}

void TstClickPrompts::aBoxWithoutAreaIsAnEdge()
{
    auto prompt = points({}, {});
    prompt.points = torch::empty({0, 2});
    prompt.box = torch::tensor({10.0F, 10.0F, 10.0F, 10.0F});
    const auto maps = ClickPrompts::of(prompt, {12, 16}).maps(kSize, 4);
    QVERIFY(maps.isfinite().all().item<bool>());
    QCOMPARE(maps[0][6].max().item<float>(), -1.0F);
}

void TstClickPrompts::thePreviousMaskIsCutAndReduced()
{
    auto prompt = points({{1, 1}}, {1});
    prompt.previous = torch::full({16, 16}, -50.0F); // of the whole square; the features cover 12 x 16 of it
    prompt.previous.slice(0, 0, 2).slice(1, 0, 1).fill_(50);
    const auto maps = ClickPrompts::of(prompt, {12, 16}).maps(kSize, 4);
    QVERIFY(isNear(valueAt(maps, 8, 0, 0), 0)); // two of four pixels
    QVERIFY(isNear(valueAt(maps, 8, 5, 7), -1));
    QCOMPARE(maps[0][9].min().item<float>(), 1.0F);
}

void TstClickPrompts::focusLooksWhereThePromptDoes()
{
    auto prompt = points({{9.5F, 13.5F}, {25.5F, 13.5F}}, {1, 0});
    const auto near = ClickPrompts::focus(ClickPrompts::of(prompt, {12, 16}).maps(kSize, 4));
    QVERIFY(isNear(valueAt(near, 0, 3, 2), 1));
    QVERIFY(valueAt(near, 0, 3, 6) < 0.7); // not at what it is not
    prompt.previous = torch::full({12, 16}, 50.0F);
    const auto all = ClickPrompts::focus(ClickPrompts::of(prompt, {12, 16}).maps(kSize, 4));
    QVERIFY(isNear(all.min().item<double>(), 1));
}

void TstClickPrompts::affinityIsACosine()
{
    auto features = torch::zeros({1, 2, 3, 4}); // at stride 8
    features[0][0] = 1;                         // to the right everywhere,
    features[0][0][2][3] = 0;                   // but in one place up,
    features[0][1][2][3] = 5;
    features[0][1][0][3] = 1; // and in one halfway
    const auto prompts = ClickPrompts::of(points({{3.5F, 3.5F}}, {1}), {12, 16});
    const auto alike = prompts.affinity(features, 8);
    QCOMPARE(alike.sizes(), at::IntArrayRef({1, 2, 3, 4}));
    QVERIFY(isNear(valueAt(alike, 0, 1, 1), 1));
    QVERIFY(isNear(valueAt(alike, 0, 2, 3), 0));
    QVERIFY(isNear(valueAt(alike, 0, 0, 3), std::sqrt(0.5)));
    QVERIFY(alike[0][1].abs().max().item<float>() == 0); // nothing was said to be otherwise
    const auto both = ClickPrompts::of(points({{3.5F, 3.5F}, {27.5F, 19.5F}}, {1, 1}), {12, 16});
    QVERIFY(isNear(valueAt(both.affinity(features, 8), 0, 2, 3), 1)); // the more alike of the two
}

QTEST_APPLESS_MAIN(TstClickPrompts)
#include "tst_click_prompts.moc"
