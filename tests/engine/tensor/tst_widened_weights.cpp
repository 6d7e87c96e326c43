// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/widened_weights.h"

#include "engine/clip/clip_image_tower.h"
#include "engine/tensor/autocast.h"
#include "support/tensor_compare.h"

#include <QtTest>

#include <torch/torch.h>

using namespace unocclude::engine;
using namespace unocclude::test;

class TstWidenedWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lendsFloatsAndTakesThemBack();
    void leavesFloatsAlone();
    void leavesAutocastAlone();
    void widensOneModuleWithoutItsChildren();
    void worksWhereNothingIsRecorded();
    void aTowerOfHalvesComputesInFloat32();
};

namespace {

template <typename Module>
void halve(Module& module)
{
    const torch::NoGradGuard guard;
    for (auto& parameter : module->parameters())
        if (parameter.dim() > 1)
            parameter.set_data(parameter.to(torch::kHalf));
}

} // namespace

void TstWidenedWeights::lendsFloatsAndTakesThemBack()
{
    torch::nn::Linear layer(5, 3);
    halve(layer);
    const auto* stored = layer->weight.const_data_ptr();
    {
        const WidenedWeights widened(*layer);
        QCOMPARE(layer->weight.scalar_type(), torch::kFloat);
        QVERIFY(layer->forward(torch::ones({1, 5})).isfinite().all().item<bool>());
    }
    QCOMPARE(layer->weight.scalar_type(), torch::kHalf);
    QVERIFY(layer->weight.const_data_ptr() == stored);
}

void TstWidenedWeights::leavesFloatsAlone()
{
    torch::nn::Linear layer(5, 3);
    const auto* stored = layer->weight.const_data_ptr();
    const WidenedWeights widened(*layer);
    QVERIFY(layer->weight.const_data_ptr() == stored);
}

void TstWidenedWeights::leavesAutocastAlone()
{
    torch::nn::Linear layer(5, 3);
    halve(layer);
    const Autocast autocast(torch::kCPU, torch::kHalf);
    const WidenedWeights widened(*layer);
    QCOMPARE(layer->weight.scalar_type(), torch::kHalf);
}

void TstWidenedWeights::widensOneModuleWithoutItsChildren()
{
    torch::nn::Sequential parent(torch::nn::Linear(5, 3));
    halve(parent);
    const WidenedWeights widened(*parent, false);
    QCOMPARE(parent->parameters().front().scalar_type(), torch::kHalf);
}

void TstWidenedWeights::worksWhereNothingIsRecorded()
{
    torch::nn::Linear layer(5, 3);
    halve(layer);
    for (int i = 0; i < 2; ++i) {
        const c10::InferenceMode inference;
        const WidenedWeights widened(*layer);
        QCOMPARE(layer->forward(torch::ones({1, 5})).scalar_type(), torch::kFloat);
    }
    QVERIFY(!layer->weight.is_inference());
}

void TstWidenedWeights::aTowerOfHalvesComputesInFloat32()
{
    const torch::NoGradGuard guard;
    torch::manual_seed(2);
    ClipImageTower tower(ClipImageOptions{.resolution = 32, .patch = 8, .width = 64, .layers = 2, .embedDim = 24});
    const auto pixels = torch::randn({2, 3, 32, 32});
    halve(tower);
    const auto fromHalves = tower->forward(pixels);
    for (auto& parameter : tower->parameters())
        parameter.set_data(parameter.to(torch::kFloat));
    QVERIFY(relativeL2(fromHalves, tower->forward(pixels)) < 1e-6);
}

QTEST_APPLESS_MAIN(TstWidenedWeights)
#include "tst_widened_weights.moc"
