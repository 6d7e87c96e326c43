// SPDX-License-Identifier: Apache-2.0
#include "engine/sampler/ddim.h"

#include "engine/sampler/gaussian_data.h"
#include "engine/sampler/golden_samplers.h"
#include "engine/sampler/sampling_stopped.h"
#include "engine/tensor/seeded_noise.h"
#include "support/tensor_compare.h"

#include <cmath>
#include <stdexcept>

using namespace unocclude::engine;
using namespace unocclude::test;

class TstDdim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysTheReference_data() { addDdimRuns(); }
    void replaysTheReference();
    void approachesTheExactFlow_data() { addPaths(); }
    void approachesTheExactFlow();
    void oneAncestralStepIsThePosterior_data() { addPaths(); }
    void oneAncestralStepIsThePosterior();
    void ancestralSamplesHaveTheDatasSpread_data() { addPaths(); }
    void ancestralSamplesHaveTheDatasSpread();
    void drawsNoNoiseWithoutEta();
    void aSampleDoesNotDependOnItsBatch();
    void reportsEveryStep();
    void stopsBeforeTheNextCall();
    void etaOutsideItsRangeIsRefused();
    void impossiblePredictionsAreRefused();

private:
    static void addPaths();
};

namespace {

const StepNoise kNoNoise = {};

/// A network that predicts 0, counting its calls.
Denoise counting(int& calls)
{
    return [&calls](const at::Tensor& x, const NoiseLevel&) {
        ++calls;
        return at::zeros_like(x);
    };
}

/// How far the variance of eta 1 samples lies from the data's, relatively. The best denoiser of centred Gaussian data
/// is linear, so a sample is a weighted sum of the noises that went into it; giving each noise a coordinate of its own
/// reads the weights off, and the variance is the sum of their squares: exact, without drawing anything.
double ancestralVarianceError(const Trajectory& trajectory)
{
    const GaussianData data{.mean = 0.0};
    const at::Tensor basis = at::eye(static_cast<std::int64_t>(trajectory.size()), at::kDouble);
    const StepNoise unit = [&](int step) { return basis[step + 1]; };
    const at::Tensor x = data.deviationAt(trajectory.front()) * basis[0];
    const double variance = sampleDdim(data.denoiser(), x, trajectory, 1.0, unit).square().sum().item<double>();
    return std::abs(variance / std::pow(data.deviationAt(trajectory.back()), 2.0) - 1.0);
}

} // namespace

void TstDdim::addPaths()
{
    QTest::addColumn<Trajectory>("coarse");
    QTest::addColumn<Trajectory>("fine");
    QTest::newRow("variance preserving") << evenInLambda(200, 4.0) << evenInLambda(400, 4.0);
    QTest::newRow("straight path") << straightPathTrajectory(200, 3.0) << straightPathTrajectory(400, 3.0);
}

void TstDdim::replaysTheReference()
{
    QFETCH(DdimRun, run);
    SKIP_WITHOUT(run.file);
    const SafetensorsReader golden(run.file);
    const at::Tensor predictions = golden.tensor(run.key + ".pred_x0");
    const at::Tensor noises = golden.tensor(run.key + ".step_noise");
    int call = 0;
    const Denoise recorded = [&](const at::Tensor&, const NoiseLevel&) { return predictions[call++]; };
    const StepNoise noise = [&](int step) { return noises[step]; };

    const at::Tensor latents = sampleDdim(recorded, golden.tensor(run.key + ".x_T"), run.trajectory(), run.eta, noise);

    QCOMPARE(call, static_cast<int>(predictions.size(0)));
    QVERIFY(relativeL2(latents, golden.tensor(run.key + ".latents")) < 1e-5);
}

void TstDdim::approachesTheExactFlow()
{
    QFETCH(Trajectory, coarse);
    QFETCH(Trajectory, fine);
    const GaussianData data;
    const at::Tensor noise = testNoise(1, {64});
    const at::Tensor x = data.flow(noise, {0.0, 1.0, 0.0}, coarse.front());
    const at::Tensor exact = data.flow(x, coarse.front(), coarse.back());

    const double coarseError = relativeL2(sampleDdim(data.denoiser(), x, coarse, 0.0, kNoNoise), exact);
    const double fineError = relativeL2(sampleDdim(data.denoiser(), x, fine, 0.0, kNoNoise), exact);

    QVERIFY2(fineError < 5e-3, qPrintable(QString::number(fineError)));
    const double ratio = coarseError / fineError; // 2: DDIM is of first order
    QVERIFY2(1.8 < ratio && ratio < 2.2, qPrintable(QString::number(ratio)));
}

/// q(x_s | x_t, x_0) of the forward process, equations 6 and 7 of "Denoising Diffusion Probabilistic Models"
/// (arXiv 2006.11239) on general levels.
void TstDdim::oneAncestralStepIsThePosterior()
{
    QFETCH(Trajectory, fine);
    const Trajectory oneStep{fine[150], fine[250]};
    const auto [t, s] = std::pair{oneStep[0], oneStep[1]};
    const at::Tensor x = testNoise(1, {64}), x0 = testNoise(2, {64}), z = testNoise(3, {64});
    const double ratio = t.alpha / s.alpha;
    const double forward = t.sigma * t.sigma - ratio * ratio * s.sigma * s.sigma;
    const at::Tensor mean = (ratio * s.sigma * s.sigma * x + s.alpha * forward * x0) / (t.sigma * t.sigma);
    const double deviation = s.sigma / t.sigma * std::sqrt(forward);

    const Denoise known = [&](const at::Tensor&, const NoiseLevel&) { return x0; };
    const at::Tensor sample = sampleDdim(known, x, oneStep, 1.0, [&](int) { return z; });

    QVERIFY(relativeL2(sample, mean + deviation * z) < 1e-12);
}

void TstDdim::ancestralSamplesHaveTheDatasSpread()
{
    QFETCH(Trajectory, coarse);
    QFETCH(Trajectory, fine);
    const double coarseError = ancestralVarianceError(coarse), fineError = ancestralVarianceError(fine);
    QVERIFY2(fineError < 0.05, qPrintable(QString::number(fineError)));
    const double ratio = coarseError / fineError; // 2: of first order
    QVERIFY2(1.8 < ratio && ratio < 2.2, qPrintable(QString::number(ratio)));
}

void TstDdim::drawsNoNoiseWithoutEta()
{
    int asked = 0, calls = 0;
    const StepNoise noise = [&](int) {
        ++asked;
        return at::zeros({4});
    };
    sampleDdim(counting(calls), at::ones({4}), straightPathTrajectory(5, 1.0), 0.0, noise);
    QCOMPARE(asked, 0);
    sampleDdim(counting(calls), at::ones({4}), straightPathTrajectory(5, 1.0), 0.5, noise);
    QCOMPARE(asked, 5);
}

void TstDdim::aSampleDoesNotDependOnItsBatch()
{
    const auto sample = [](std::vector<std::uint64_t> seeds) {
        PerSampleNoise noise(seeds, {4, 8, 8});
        const at::Tensor x = noise.initial();
        return sampleDdim(GaussianData{}.denoiser(), x, straightPathTrajectory(6, 3.0), 1.0,
                          [&](int) { return noise.next(); });
    };
    const at::Tensor four = sample({7, 8, 9, 10});
    for (int k = 0; k < 4; ++k)
        QVERIFY(at::equal(sample({static_cast<std::uint64_t>(7 + k)})[0], four[k]));
    QVERIFY(!at::equal(four[0], four[1]));
}

void TstDdim::reportsEveryStep()
{
    std::vector<int> reported;
    at::Tensor lastPrediction;
    SamplerControl control;
    control.onStep = [&](int step, int steps, const at::Tensor& x0) {
        reported.push_back(step);
        QCOMPARE(steps, 3);
        lastPrediction = x0;
    };
    const at::Tensor x = testNoise(1, {4});
    const at::Tensor sample =
        sampleDdim(GaussianData{}.denoiser(), x, straightPathTrajectory(3, 1.0), 0.0, kNoNoise, control);
    QCOMPARE(reported, (std::vector<int>{1, 2, 3}));
    QVERIFY(at::equal(sample, lastPrediction)); // a trajectory that ends clean ends with the last prediction
}

void TstDdim::stopsBeforeTheNextCall()
{
    std::stop_source source;
    int calls = 0;
    SamplerControl control{source.get_token(), [&](int step, int, const at::Tensor&) {
                               if (step == 2)
                                   source.request_stop();
                           }};
    QVERIFY_EXCEPTION_THROWN(
        sampleDdim(counting(calls), at::ones({4}), straightPathTrajectory(5, 1.0), 0.0, kNoNoise, control),
        SamplingStopped);
    QCOMPARE(calls, 2);
}

void TstDdim::etaOutsideItsRangeIsRefused()
{
    int calls = 0;
    for (const double eta : {-0.1, 1.1, std::nan("")})
        QVERIFY_EXCEPTION_THROWN(
            sampleDdim(counting(calls), at::ones({4}), straightPathTrajectory(5, 1.0), eta, kNoNoise),
            std::invalid_argument);
    QCOMPARE(calls, 0);
}

void TstDdim::impossiblePredictionsAreRefused()
{
    const at::Tensor x = at::ones({4});
    QVERIFY_EXCEPTION_THROWN(x0FromEps(x, x, {0.0, 1.0, 1000.0}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(epsFromX0(x, x, {1.0, 0.0, 0.0}), std::invalid_argument);
    QVERIFY(at::equal(epsFromX0(x, 5.0 * x, {0.0, 2.0, 1000.0}), 0.5 * x));
}

QTEST_APPLESS_MAIN(TstDdim)
#include "tst_ddim.moc"
