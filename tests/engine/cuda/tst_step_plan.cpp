// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/planned_unet.h"
#include "engine/cuda/step_plan.h"
#include "engine/cuda/twin_device.h"
#include "engine/cuda/unet_shapes.h"
#include "engine/tensor/seeded_noise.h"
#include "support/tensor_compare.h"

#include <QtTest>

#include <torch/torch.h>

#include <algorithm>
#include <cstring>

using namespace unocclude::engine;
using namespace unocclude::test;

/// A planned step, run by the kernels' twins, against the network that it was planned from.
class TestStepPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheNetworkDoes_data();
    void answersAsTheNetworkDoes();
    void readsTheRowOfItsStep();
    void asksKernelsForTheKnownShapes();
    void stepsAreValuesThatNoRunChanges();
    void memoryIsUsedAgain();
    void refusesPackedWeights();
    void arenaKeepsWhatIsLeased();
    void arenaGivesTheSmallestThatFits();

private:
    Pix2Gestalt m_model = plannedGestalt();
    std::shared_ptr<const CompiledUNet> m_unet = plannedUNet(m_model);
};

namespace {

constexpr std::int64_t kSide = 8;
constexpr std::int64_t kSamples = 2;
constexpr double kTime = 300;

// Halves between all layers: what is left out of eleven bits adds up over the path.
constexpr double kHalfPath = 5e-3;

at::Tensor map(const at::Tensor& pictures)
{
    return pictures.permute({0, 2, 3, 1});
}

/// What a network is asked, of each branch.
struct Asked
{
    at::Tensor noisy = seededNoise(1, {kSamples, 4, kSide, kSide});
    at::Tensor concat = seededNoise(2, {1, 8, kSide, kSide});
    at::Tensor context = seededNoise(3, {1, 1, 16});

    CompiledCondition condition(const CompiledUNet& unet, bool isNull) const
    {
        return unet.condition(isNull ? at::zeros_like(concat) : concat, isNull ? at::zeros_like(context) : context);
    }
    at::Tensor of(const CompiledUNet& unet, bool isNull, double time = kTime) const
    {
        return unet.forward(noisy, unet.timeTable({time}), condition(unet, isNull).repeated(kSamples));
    }
};

/// A state that asks for what the network says: x_0 = out, whatever x is.
SamplingState stateOf(const CompiledUNet& unet, const Asked& asked, float guidance)
{
    SamplingState state(unet, {kSamples, kSide, kSide}, 3, at::kCPU);
    state.rows.select(1, 0).fill_(guidance);
    state.rows.select(1, 2).fill_(1.0F); // x0FromOut
    state.rows.select(1, 4).fill_(1.0F); // nextFromX: the same samples once more
    state.times.copy_(unet.timeTable({kTime, kTime + 400, kTime}));
    for (const int branch : {0, 1}) {
        const auto told = asked.condition(unet, branch == 0);
        state.firstResponse[branch].copy_(map(told.firstResponse).expand_as(state.firstResponse[branch]));
        state.context[branch].copy_(told.context.expand_as(state.context[branch]));
    }
    state.x.copy_(map(asked.noisy));
    state.input.copy_(state.x);
    return state;
}

at::Tensor expected(const SamplingState& state)
{
    return state.x0.permute({0, 3, 1, 2}).clone();
}

void runOnce(const Step& step)
{
    std::for_each(step.begin(), step.end(), runOnTwins);
}

template <typename Program>
std::vector<Program> programs(const Step& step)
{
    std::vector<Program> found;
    for (const auto& operation : step)
        if (const auto* program = std::get_if<Program>(&operation))
            found.push_back(*program);
    return found;
}

/// The bytes of all programs, one behind the other: what a card is given when it records a step.
std::string argumentsOf(const Step& step)
{
    std::string bytes;
    for (const auto& operation : step)
        std::visit(
            [&bytes](const auto& one) {
                if constexpr (std::is_trivially_copyable_v<std::decay_t<decltype(one)>>)
                    bytes.append(reinterpret_cast<const char*>(&one), sizeof one);
            },
            operation);
    return bytes;
}

} // namespace

void TestStepPlan::answersAsTheNetworkDoes_data()
{
    QTest::addColumn<int>("branches");
    QTest::addColumn<float>("guidance");
    QTest::newRow("told nothing") << 2 << 0.0F;
    QTest::newRow("told its condition") << 2 << 1.0F;
    QTest::newRow("guided") << 2 << 2.0F;
    QTest::newRow("the condition alone") << 1 << 7.0F;
}

void TestStepPlan::answersAsTheNetworkDoes()
{
    QFETCH(int, branches);
    QFETCH(float, guidance);
    const torch::NoGradGuard guard;
    const Asked asked;
    const auto state = stateOf(*m_unet, asked, guidance);
    const StepPlan plan(*m_unet, state, branches);
    runOnce(plan.step());
    const auto null = asked.of(*m_unet, true), cond = asked.of(*m_unet, false);
    const double scale = branches == 1 ? 1.0 : guidance;
    const double error = relativeL2(expected(state), null + scale * (cond - null));
    QVERIFY2(error < kHalfPath, qPrintable(QString::number(error)));
    QVERIFY(relativeL2(cond, null) > 20 * kHalfPath); // or the branches could be anything
}

void TestStepPlan::readsTheRowOfItsStep()
{
    const torch::NoGradGuard guard;
    const Asked asked;
    const auto state = stateOf(*m_unet, asked, 1.0F);
    const StepPlan plan(*m_unet, state, 2);
    runOnce(plan.step());
    const auto first = expected(state);
    runOnce(plan.step());
    QVERIFY(relativeL2(expected(state), asked.of(*m_unet, false, kTime + 400)) < kHalfPath);
    QVERIFY(relativeL2(expected(state), first) > 20 * kHalfPath);
    runOnce(plan.step());
    QVERIFY(torch::equal(expected(state), first)); // the third step's time is the first's
    QCOMPARE(state.step.item<int>(), 3);
}

/// unetShapes() is what the launches of the published network are tested for: here it is found to be the truth.
void TestStepPlan::asksKernelsForTheKnownShapes()
{
    const torch::NoGradGuard guard;
    const auto state = stateOf(*m_unet, {}, 1.0F);
    const auto shapes = unetShapes(m_unet->options(), kSide);
    for (const int branches : {1, 2}) {
        const StepPlan plan(*m_unet, state, branches);
        std::vector<MapShape> norms, residuals, layerNorms, geglus;
        for (const auto& one : programs<kernels::GroupNorm>(plan.step())) {
            norms.push_back({one.strips.pixels, one.strips.channels()});
            QCOMPARE(one.strips.images, branches * kSamples);
        }
        for (const auto& one : programs<kernels::ResidualBias>(plan.step()))
            residuals.push_back({one.imageTokens, one.channels});
        for (const auto& one : programs<kernels::LayerNorm>(plan.step()))
            layerNorms.push_back({one.imageTokens, one.channels});
        for (const auto& one : programs<kernels::Geglu>(plan.step()))
            geglus.push_back({static_cast<int>(one.tokens / (branches * kSamples)), one.width});
        residuals.erase(residuals.begin(),
                        residuals.begin() + branches - 1); // the first convolution's, for each branch
        QVERIFY(norms == shapes.groupNorms);
        QVERIFY(residuals == shapes.residuals);
        QVERIFY(layerNorms == shapes.layerNorms);
        QVERIFY(geglus == shapes.geglus);
        QCOMPARE(programs<kernels::GroupStatistics>(plan.step()).size(), norms.size());
        QCOMPARE(programs<kernels::NextStep>(plan.step()).size(), std::size_t(1));
        QVERIFY(std::holds_alternative<kernels::NextStep>(plan.step().back()));
    }
}

/// What a card records once must hold for every step: the same arguments, and nothing else, give the second and third.
void TestStepPlan::stepsAreValuesThatNoRunChanges()
{
    const torch::NoGradGuard guard;
    const Asked asked;
    const auto state = stateOf(*m_unet, asked, 2.0F);
    const StepPlan plan(*m_unet, state, 2);
    const Step recorded = plan.step();
    const auto before = argumentsOf(recorded);
    for (int step = 0; step < 3; ++step) {
        runOnce(step == 0 ? plan.step() : recorded);
        QVERIFY(argumentsOf(plan.step()) == before);
    }
    const auto null = asked.of(*m_unet, true), cond = asked.of(*m_unet, false);
    QVERIFY(relativeL2(expected(state), null + 2.0 * (cond - null)) < kHalfPath);
}

void TestStepPlan::memoryIsUsedAgain()
{
    const torch::NoGradGuard guard;
    const auto state = stateOf(*m_unet, {}, 1.0F);
    const StepPlan plan(*m_unet, state, 2);
    std::size_t written = 0; // by the library alone
    for (const auto& operation : plan.step())
        std::visit(
            [&written](const auto& one) {
                if constexpr (requires { one.out.nbytes(); })
                    written += one.out.nbytes();
            },
            operation);
    QVERIFY2(plan.bytes() < static_cast<std::int64_t>(written) / 3,
             qPrintable(QStringLiteral("%1 of %2").arg(plan.bytes()).arg(written)));
}

void TestStepPlan::refusesPackedWeights()
{
    if (bestProducts(torch::kCPU, torch::kFloat) != Products::Packed)
        QSKIP("This CPU packs no weights.");
    const CompiledUNet packed(m_model->diffusion_model, Products::Packed);
    const SamplingState state(packed, {1, kSide, kSide}, 1, at::kCPU);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, StepPlan(packed, state, 2));
}

void TestStepPlan::arenaKeepsWhatIsLeased()
{
    StepArena arena(at::kCPU);
    const auto first = arena.take({2, 3}), second = arena.take({2, 3});
    QVERIFY(first.tensor.data_ptr() != second.tensor.data_ptr());
    void* freed = nullptr;
    {
        const auto third = arena.take({6});
        const auto again = third;
        freed = third.tensor.data_ptr();
    }
    QCOMPARE(arena.take({6}).tensor.data_ptr(), freed);
    QCOMPARE(arena.bytes(), std::int64_t(3 * 6 * 2));
    QCOMPARE(first.tensor.scalar_type(), at::kHalf);
}

void TestStepPlan::arenaGivesTheSmallestThatFits()
{
    StepArena arena(at::kCPU);
    void *small = nullptr, *large = nullptr;
    {
        const auto a = arena.take({100}), b = arena.take({150});
        small = a.tensor.data_ptr();
        large = b.tensor.data_ptr();
    }
    QCOMPARE(arena.take({90}).tensor.data_ptr(), small);
    QCOMPARE(arena.take({50}, at::kFloat).tensor.data_ptr(), small); // the same bytes
    QCOMPARE(arena.take({101}).tensor.data_ptr(), large);
    QVERIFY(arena.take({40}).tensor.data_ptr() != small); // far too large for it
}

QTEST_APPLESS_MAIN(TestStepPlan)
#include "tst_step_plan.moc"
