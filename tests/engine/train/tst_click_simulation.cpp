// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_simulation.h"

#include "engine/train/click_loss.h"
#include "engine/train/click_rounds.h"

#include <torch/torch.h>

#include <QtTest>

using namespace unocclude::engine;

/// Simulated clicks, against distances counted pixel by pixel.
class TstClickSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void depthIsTheDistanceToTheOutside();
    void clicksLieWellInside();
    void theLargestErrorIsClickedOn();
    void nothingToClickOn();
    void roundsGrow();
    void someAreBoxes();
    void lossesFallTowardsTheTarget();
};

namespace {

at::Tensor disc(int64_t side, double x, double y, double radius)
{
    const auto axis = torch::arange(side, torch::kFloat);
    const auto yx = torch::meshgrid({axis, axis}, "ij");
    return (yx[1] - x).square() + (yx[0] - y).square() < radius * radius;
}

float byCounting(const at::Tensor& mask, int64_t x, int64_t y)
{
    const int64_t height = mask.size(0), width = mask.size(1);
    float nearest = 1e9F;
    for (int64_t v = -1; v <= height; ++v)
        for (int64_t u = -1; u <= width; ++u)
            if (v < 0 || u < 0 || v == height || u == width || !mask[v][u].item<bool>())
                nearest = std::min(nearest, float((u - x) * (u - x) + (v - y) * (v - y)));
    return nearest;
}

} // namespace

void TstClickSimulation::depthIsTheDistanceToTheOutside()
{
    torch::manual_seed(5);
    const auto masks = torch::stack({torch::rand({7, 12}) > 0.1, torch::ones({7, 12}, torch::kBool),
                                     torch::zeros({7, 12}, torch::kBool), torch::rand({7, 12}) > 0.6});
    const auto depths = squaredDepth(masks);
    for (int64_t n = 0; n < masks.size(0); ++n)
        for (int64_t y = 0; y < 7; ++y)
            for (int64_t x = 0; x < 12; ++x)
                QCOMPARE(depths[n][y][x].item<float>(), byCounting(masks[n], x, y));
}

void TstClickSimulation::clicksLieWellInside()
{
    const auto masks = disc(64, 20, 40, 12).unsqueeze(0).expand({50, 64, 64});
    Draws draws(1, at::kCPU);
    const auto middle = clickInside(masks, 1, draws);
    QCOMPARE(middle.positions[0][0].item<float>(), 20.0F);
    QCOMPARE(middle.positions[0][1].item<float>(), 40.0F);
    const auto random = clickInside(masks, 0.5, draws);
    const auto away = (random.positions - torch::tensor({20.0F, 40.0F})).norm(2, 1);
    QVERIFY(away.max().item<float>() <= 7);
    QVERIFY(away.std().item<float>() > 0.5F); // not always the same
    QVERIFY((random.labels == 1).all().item<bool>());
}

void TstClickSimulation::theLargestErrorIsClickedOn()
{
    const auto target = (disc(64, 20, 20, 10) | disc(64, 45, 20, 6)).unsqueeze(0);
    Draws draws(1, at::kCPU);
    const auto missing = clickOnError(target, disc(64, 20, 20, 10).unsqueeze(0), 1, draws);
    QCOMPARE(missing.labels.item<int64_t>(), int64_t{1});
    QCOMPARE(missing.positions[0][0].item<float>(), 45.0F);
    const auto excess = clickOnError(target, disc(64, 20, 20, 10).unsqueeze(0) | disc(64, 40, 50, 9), 1, draws);
    QCOMPARE(excess.labels.item<int64_t>(), int64_t{0});
    QCOMPARE(excess.positions[0][1].item<float>(), 50.0F);
}

void TstClickSimulation::nothingToClickOn()
{
    const auto target = disc(32, 15, 15, 8).unsqueeze(0);
    Draws draws(1, at::kCPU);
    QCOMPARE(clickOnError(target, target, 1, draws).labels.item<int64_t>(), int64_t{-1});
    QCOMPARE(clickInside(torch::zeros_like(target), 1, draws).labels.item<int64_t>(), int64_t{-1});
}

void TstClickSimulation::roundsGrow()
{
    const auto target = disc(32, 12, 15, 8).to(torch::kFloat).view({1, 1, 32, 32});
    Draws draws(1, at::kCPU);
    ClickRounds rounds(target, 2, 0, 0, 1, draws);
    QCOMPARE(rounds.isOpen().item<float>(), 1.0F);
    QVERIFY(torch::equal(rounds.prompts().points, torch::tensor({{{24.5F, 30.5F}}}))); // centres of two by two pixels
    const auto logits = (disc(32, 12, 15, 8) | disc(32, 26, 5, 4)).to(torch::kFloat).unsqueeze(0) - 0.5F;
    rounds.correct(logits);
    QCOMPARE(rounds.isOpen().item<float>(), 0.0F);
    QVERIFY(torch::equal(rounds.prompts().labels, torch::tensor({{1, 0}}, torch::kLong)));
    QVERIFY(torch::equal(rounds.prompts().points[0][1], torch::tensor({52.5F, 10.5F})));
    const auto prompt = rounds.prompts().at(0);
    QVERIFY(torch::equal(prompt.points, rounds.prompts().points[0]));
    QVERIFY(torch::equal(prompt.previous, logits[0]));
    QVERIFY(!prompt.box.defined());
}

void TstClickSimulation::someAreBoxes()
{
    const auto target = disc(32, 12, 15, 8).to(torch::kFloat).view({1, 1, 32, 32}).expand({200, 1, 32, 32});
    Draws draws(1, at::kCPU);
    ClickRounds rounds(target, 2, 0.25, 0.05, 1, draws);
    const auto& prompts = rounds.prompts();
    const auto share = prompts.hasBox.mean().item<double>();
    QVERIFY(share > 0.15 && share < 0.35);
    QVERIFY(((prompts.labels.squeeze(1) == -1) == (prompts.hasBox > 0)).all().item<bool>()); // a box comes alone
    const auto truth = torch::tensor({9.5F, 15.5F, 39.5F, 45.5F});        // columns 5..19, rows 8..22
    QVERIFY((prompts.boxes - truth).abs().max().item<float>() <= 3.001F); // two deviations of 5 % of 30
    QVERIFY(torch::allclose(prompts.boxes.mean(0), truth, 0, 0.5));
    for (int64_t i = 0; i < prompts.hasBox.size(0); ++i) {
        const auto prompt = prompts.at(i);
        QCOMPARE(prompt.box.defined(), prompts.hasBox[i].item<float>() > 0);
        QCOMPARE(prompt.points.size(0), prompt.box.defined() ? 0 : 1);
        QVERIFY(!prompt.previous.defined());
    }
}

void TstClickSimulation::lossesFallTowardsTheTarget()
{
    const auto target = disc(32, 12, 15, 8).to(torch::kFloat).view({1, 1, 32, 32});
    const auto signs = (2 * target - 1).expand({1, 3, 32, 32});
    const auto scales = torch::tensor({-2.0F, 0.5F, 4.0F}).view({1, 3, 1, 1});
    const auto losses = maskLoss(signs * scales, target, 1)[0];
    QVERIFY(losses[0].item<float>() > losses[1].item<float>() && losses[1].item<float>() > losses[2].item<float>());
    QVERIFY(losses[2].item<float>() < 0.1F);
    QVERIFY(torch::equal(iouOfLogits(signs * scales, target), torch::tensor({{0.0F, 1.0F, 1.0F}})));
    const auto half = disc(32, 12, 15, 8) & (torch::arange(32) < 12).view({1, 32});
    const double share = half.sum().item<double>() / target.sum().item<double>();
    QVERIFY(std::abs(iouOfLogits(half.to(torch::kFloat).view({1, 1, 32, 32}) - 0.5F, target).item<double>() - share) <
            1e-6);
}

QTEST_APPLESS_MAIN(TstClickSimulation)
#include "tst_click_simulation.moc"
