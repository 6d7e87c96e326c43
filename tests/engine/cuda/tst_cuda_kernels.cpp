// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/cpu_grid.h"
#include "engine/cuda/update_table.h"
#include "engine/sampler/ddim.h"
#include "engine/sampler/dpm_solver.h"
#include "engine/sampler/guidance.h"
#include "support/tensor_compare.h"

#include <QtTest>

#include <torch/torch.h>

using namespace unocclude::engine;
using namespace unocclude::test;

/// The kernels' twins on the CPU against LibTorch's operators, which compute in float64 from the same halves.
class TestCudaKernels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupNorm_data();
    void groupNorm();
    void groupNormOfFarAwayValues();
    void groupNormReadsTheStepsRow();
    void residualBias_data();
    void residualBias();
    void residualBiasInPlace();
    void geglu();
    void layerNorm_data();
    void layerNorm();
    void layerNormAloneHasNoSum();
    void ddim_data();
    void ddim();
    void dpmSolver();
};

namespace {

constexpr auto kReference = torch::kDouble;
constexpr double kHalfRounding = 1.0 / 2048; // of a half's eleven bits

at::Tensor halves(at::IntArrayRef shape)
{
    return torch::randn(shape).to(torch::kHalf);
}

at::Tensor nothing(at::IntArrayRef shape, at::ScalarType type = torch::kHalf)
{
    return torch::full(shape, std::numeric_limits<double>::quiet_NaN(), type);
}

kernels::Half* halfData(const at::Tensor& tensor)
{
    return tensor.mutable_data_ptr<c10::Half>();
}

float* floatData(const at::Tensor& tensor)
{
    return tensor.mutable_data_ptr<float>();
}

/// Each value within a rounding of half precision, which counts from 2^-14 on.
bool agree(const at::Tensor& found, const at::Tensor& expected)
{
    const auto allowed = (expected.abs() + 1e-2) * (1.5 * kHalfRounding);
    return (found.to(kReference) - expected).abs().le(allowed).all().item<bool>();
}

/// A group normalisation by our two kernels. @param x [N, P, C] halves   @param add [steps, C] float32 or undefined
struct GroupNormRun
{
    int groups = 32;
    bool activated = true;
    const int* step = nullptr;
    at::Tensor gain = {}, shift = {}, add = {};

    at::Tensor of(const at::Tensor& x) const
    {
        const int images = x.size(0), pixels = x.size(1), channels = x.size(2);
        const auto strips = groupStrips(images, pixels, channels, groups);
        const kernels::GroupInput input{halfData(x), add.defined() ? floatData(add) : nullptr, step, channels};
        const auto moments = nothing({images, strips.slabs, groups, 2}, torch::kFloat), out = nothing(x.sizes());
        auto* where = reinterpret_cast<kernels::Moments*>(floatData(moments));
        runOnCpu(kernels::GroupStatistics{strips, input, where});
        runOnCpu(kernels::GroupNorm{strips, input, where, floatData(gain), floatData(shift), halfData(out), 1e-5f,
                                    activated ? 1 : 0});
        return out;
    }

    at::Tensor expected(const at::Tensor& x, int row) const
    {
        auto value = x.to(kReference);
        if (add.defined())
            value = value + add[row].to(kReference);
        const auto maps = value.transpose(1, 2).contiguous(); // N x C x P
        const auto normed =
            at::group_norm(maps, groups, gain.to(kReference), shift.to(kReference), 1e-5).transpose(1, 2);
        return activated ? at::silu(normed) : normed;
    }
};

at::Tensor imageRows(const at::Tensor& perImage, std::int64_t tokens)
{
    return perImage.to(kReference).unsqueeze(1).expand({-1, tokens, -1});
}

} // namespace

void TestCudaKernels::groupNorm_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("activated");
    QTest::addColumn<bool>("added");
    QTest::newRow("first level") << 32 << 320 << true << true;
    QTest::newRow("joined with a skip") << 32 << 960 << true << false;
    QTest::newRow("before a transformer") << 16 << 640 << false << false;
    QTest::newRow("widest") << 4 << 2560 << true << true;
    QTest::newRow("odd number of rows") << 7 << 1920 << true << true;
    QTest::newRow("compact model") << 8 << 64 << true << true;
    QTest::newRow("one pixel") << 1 << 320 << false << true;
}

void TestCudaKernels::groupNorm()
{
    QFETCH(int, side);
    QFETCH(int, channels);
    QFETCH(bool, activated);
    QFETCH(bool, added);
    const auto x = halves({2, side * side, channels});
    GroupNormRun run{.activated = activated, .gain = torch::randn({channels}), .shift = torch::randn({channels})};
    if (added)
        run.add = torch::randn({1, channels});
    QVERIFY(agree(run.of(x), run.expected(x, 0)));
}

/// The difference of two large sums would be all rounding here.
void TestCudaKernels::groupNormOfFarAwayValues()
{
    const auto x = (torch::randn({1, 1024, 64}) + 1000).to(torch::kHalf);
    const GroupNormRun run{.activated = false, .gain = torch::ones({64}), .shift = torch::zeros({64})};
    QVERIFY(agree(run.of(x), run.expected(x, 0)));
}

void TestCudaKernels::groupNormReadsTheStepsRow()
{
    const int step = 2;
    const auto x = halves({1, 16, 64});
    const GroupNormRun run{
        .step = &step, .gain = torch::randn({64}), .shift = torch::randn({64}), .add = torch::randn({3, 64})};
    QVERIFY(agree(run.of(x), run.expected(x, 2)));
    QVERIFY(!agree(run.of(x), run.expected(x, 1)));
}

void TestCudaKernels::residualBias_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("perImage");
    QTest::addColumn<bool>("residual");
    QTest::newRow("per image") << 64 << 320 << true << true;
    QTest::newRow("one for all") << 16 << 1280 << false << true;
    QTest::newRow("bias alone") << 49 << 640 << false << false;
    QTest::newRow("no multiple of a block") << 5 << 8 << true << true;
}

void TestCudaKernels::residualBias()
{
    QFETCH(int, tokens);
    QFETCH(int, channels);
    QFETCH(bool, perImage);
    QFETCH(bool, residual);
    const auto x = halves({3, tokens, channels}), rest = halves(x.sizes()), out = nothing(x.sizes());
    const auto bias = torch::randn({perImage ? 3 : 1, channels});
    runOnCpu(kernels::ResidualBias{3 * tokens, tokens, channels, perImage ? channels : 0, halfData(x), floatData(bias),
                                   residual ? halfData(rest) : nullptr, halfData(out)});
    auto expected = x.to(kReference) + imageRows(bias, tokens);
    if (residual)
        expected = expected + rest.to(kReference);
    QVERIFY(agree(out, expected));
}

void TestCudaKernels::residualBiasInPlace()
{
    const auto x = halves({1, 40, 64}), rest = halves(x.sizes()), bias = torch::randn({1, 64});
    const auto expected = x.to(kReference) + imageRows(bias, 40) + rest.to(kReference);
    runOnCpu(kernels::ResidualBias{40, 40, 64, 0, halfData(x), floatData(bias), halfData(rest), halfData(rest)});
    QVERIFY(agree(rest, expected));
}

void TestCudaKernels::geglu()
{
    for (const int width : {8, 1280, 5120}) {
        const auto x = halves({21, 2 * width}) * 3, bias = torch::randn({2 * width}), out = nothing({21, width});
        runOnCpu(kernels::Geglu{21, width, halfData(x), floatData(bias), halfData(out)});
        const auto parts = (x.to(kReference) + bias.to(kReference)).chunk(2, 1);
        QVERIFY(agree(out, parts[0] * at::gelu(parts[1])));
    }
}

void TestCudaKernels::layerNorm_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("channels");
    QTest::newRow("first level") << 64 << 320;
    QTest::newRow("coarsest") << 16 << 1280;
    QTest::newRow("no multiple of a block, fewer pairs than lanes") << 3 << 22;
}

void TestCudaKernels::layerNorm()
{
    QFETCH(int, tokens);
    QFETCH(int, channels);
    const auto x = halves({2, tokens, channels}), stream = halves(x.sizes()), normed = nothing(x.sizes());
    const auto bias = torch::randn({2, channels}), gain = torch::randn({channels}), shift = torch::randn({channels});
    const auto sum = x.to(kReference) + imageRows(bias, tokens) + stream.to(kReference);
    runOnCpu(kernels::LayerNorm{2 * tokens, tokens, channels, channels, halfData(x), floatData(bias), halfData(stream),
                                floatData(gain), floatData(shift), halfData(stream), halfData(normed), 1e-5f});
    QVERIFY(agree(stream, sum)); // in place
    QVERIFY(agree(normed, at::layer_norm(sum, {channels}, gain.to(kReference), shift.to(kReference), 1e-5)));
}

void TestCudaKernels::layerNormAloneHasNoSum()
{
    const auto x = (torch::randn({10, 64}) + 100).to(torch::kHalf), normed = nothing(x.sizes());
    const auto gain = torch::randn({64}), shift = torch::randn({64});
    runOnCpu(kernels::LayerNorm{10, 10, 64, 0, halfData(x), nullptr, nullptr, floatData(gain), floatData(shift),
                                nullptr, halfData(normed), 1e-5f});
    QVERIFY(agree(normed, at::layer_norm(x.to(kReference), {64}, gain.to(kReference), shift.to(kReference), 1e-5)));
}

namespace {

constexpr int kValues = 2 * 16 * 4; // two samples of 4 x 4 latents

/// A network for samplers: what it says depends on what it is asked, on the time and on the branch.
at::Tensor madeUpNetwork(const at::Tensor& x, double time, double branch)
{
    return x.tanh() * (0.5 + time / 2000) + branch * 0.3 * (x + 1).cos();
}

/// A whole run by the update kernel, with the network in between as a captured graph would have it: on the halves that
/// the kernel wrote, rounded to halves.
struct KernelSampling
{
    const Trajectory& trajectory;
    std::vector<kernels::UpdateRow> rows;
    int branches = 2;
    at::Tensor noise = {};

    at::Tensor from(const at::Tensor& start) const
    {
        const auto x = start.clone(), x0 = nothing(x.sizes(), torch::kFloat);
        const auto next = start.to(torch::kHalf);
        const auto bias = torch::tensor({0.1F, -0.2F, 0.3F, 0.0F});
        int step = 0;
        while (step < static_cast<int>(rows.size())) {
            const auto asked = next.to(torch::kFloat);
            std::vector<at::Tensor> said; // without the bias, which the kernel adds
            for (int branch = 0; branch < branches; ++branch)
                said.push_back(madeUpNetwork(asked, trajectory[step].time, branches == 1 ? 1 : branch) -
                               bias.repeat({kValues / 4}));
            const auto out = at::cat(said).to(torch::kHalf);
            runOnCpu(kernels::GuidedUpdate{kValues, 4, branches, rows.data(), &step, halfData(out), floatData(bias),
                                           noise.defined() ? floatData(noise) : nullptr, floatData(x), floatData(x0),
                                           halfData(next)});
            runOnCpu(kernels::NextStep{&step});
        }
        return x;
    }
};

/// The same by the samplers' own lines. @param noise whether the network says the noise
Denoise plainNetwork(double scale, Prediction prediction)
{
    return [=](const at::Tensor& x, const NoiseLevel& level) {
        const auto network = [](const at::Tensor& asked, const NoiseLevel& at, Branches branches) {
            if (branches == Branches::Conditional)
                return madeUpNetwork(asked, at.time, 1);
            const auto parts = asked.chunk(2);
            return at::cat({madeUpNetwork(parts[0], at.time, 0), madeUpNetwork(parts[1], at.time, 1)});
        };
        const auto said = guide(network, x, level, {.scale = scale});
        return prediction == Prediction::Noise ? x0FromEps(x, said, level) : said;
    };
}

std::vector<double> alphas()
{
    return scaledLinearAlphasCumprod(0.00085, 0.012, 1000);
}

// Halves go into the network and come out of it: sixty decibels.
constexpr double kSamplingError = 1e-3;

} // namespace

void TestCudaKernels::ddim_data()
{
    QTest::addColumn<double>("eta");
    QTest::addColumn<double>("scale");
    QTest::newRow("ancestral") << 1.0 << 2.0;
    QTest::newRow("deterministic") << 0.0 << 2.0;
    QTest::newRow("between") << 0.5 << 1.5;
    QTest::newRow("not guided") << 1.0 << 1.0;
}

void TestCudaKernels::ddim()
{
    QFETCH(double, eta);
    QFETCH(double, scale);
    const auto trajectory = ddimTrajectory(alphas(), 20);
    const auto start = torch::randn({kValues}), noise = torch::randn({19, kValues});
    const auto stepNoise = [&](int step) { return noise[step]; };
    const auto expected = sampleDdim(plainNetwork(scale, Prediction::Noise), start, trajectory, eta, stepNoise);
    const auto rows = ddimRows(trajectory, eta, Prediction::Noise, scale);
    const KernelSampling run{trajectory, rows, scale == 1.0 ? 1 : 2, eta > 0.0 ? noise : at::Tensor()};
    QVERIFY(relativeL2(run.from(start), expected) < kSamplingError);
}

void TestCudaKernels::dpmSolver()
{
    const auto start = torch::randn({kValues});
    for (const Prediction prediction : {Prediction::Noise, Prediction::CleanSample}) {
        const auto trajectory = prediction == Prediction::Noise
                                    ? dpmSolverTrajectory(alphas(), 12, Spacing::Trailing, false)
                                    : straightPathTrajectory(12, 2.0); // from pure noise
        const auto expected = sampleDpmSolverPlusPlus2M(plainNetwork(2.0, prediction), start, trajectory);
        const KernelSampling run{trajectory, dpmRows(trajectory, prediction, 2.0)};
        QVERIFY(relativeL2(run.from(start), expected) < kSamplingError);
    }
    const Trajectory fromPureNoise = straightPathTrajectory(4, 1.0);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, dpmRows(fromPureNoise, Prediction::Noise, 2.0));
}

QTEST_APPLESS_MAIN(TestCudaKernels)
#include "tst_cuda_kernels.moc"
