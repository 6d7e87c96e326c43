// SPDX-License-Identifier: Apache-2.0
#include "engine/sampler/dpm_solver.h"

#include "engine/sampler/ddim.h"
#include "engine/sampler/gaussian_data.h"
#include "engine/sampler/golden_samplers.h"
#include "engine/sampler/sampling_stopped.h"
#include "support/tensor_compare.h"

#include <cmath>

using namespace unocclude::engine;
using namespace unocclude::test;

class TstDpmSolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheReference_data() { addDpmRuns(DpmPart::Samples); }
    void followsTheReference();
    void isOfSecondOrder();
    void oneStepIsDdim();
    void startsFromPureNoise();
    void reportsEveryStepAndStops();
};

void TstDpmSolver::followsTheReference()
{
    QFETCH(DpmRun, run);
    SKIP_WITHOUT(run.file);
    const SafetensorsReader golden(run.file);
    const Denoise network = [](const at::Tensor& x, const NoiseLevel& level) {
        return x0FromEps(x, x.tanh() * std::cos(level.time / 1000.0) + 0.1 * x, level);
    };
    const Trajectory trajectory = run.trajectory();
    const at::Tensor x = golden.tensor(run.noiseKey);

    const at::Tensor first = sampleDpmSolverPlusPlus2M(network, x, {trajectory[0], trajectory[1]});
    QVERIFY(relativeL2(first, golden.tensor(run.key + ".first")) < 1e-5);
    const at::Tensor last = sampleDpmSolverPlusPlus2M(network, x, trajectory);
    QVERIFY(relativeL2(last, golden.tensor(run.key + ".last")) < 1e-5);
}

void TstDpmSolver::isOfSecondOrder()
{
    const GaussianData data;
    const auto error = [&](int steps) {
        const Trajectory trajectory = evenInLambda(steps, 3.0);
        const at::Tensor x = testNoise(1, {64});
        const at::Tensor exact = data.flow(x, trajectory.front(), trajectory.back());
        return relativeL2(sampleDpmSolverPlusPlus2M(data.denoiser(), x, trajectory), exact);
    };
    const double ratio = error(100) / error(200);
    QVERIFY2(3.6 < ratio && ratio < 4.4, qPrintable(QString::number(ratio)));
}

void TstDpmSolver::oneStepIsDdim()
{
    const Trajectory oneStep{{0.3, 0.9, 0.0}, {0.8, 0.5, 0.0}};
    const at::Tensor x = testNoise(1, {64});
    const Denoise denoise = GaussianData{}.denoiser();
    QVERIFY(relativeL2(sampleDpmSolverPlusPlus2M(denoise, x, oneStep), sampleDdim(denoise, x, oneStep, 0.0, {})) <
            1e-12);
}

void TstDpmSolver::startsFromPureNoise()
{
    const GaussianData data;
    const at::Tensor x = testNoise(1, {64});
    const Trajectory trajectory = straightPathTrajectory(40, 3.0);
    const at::Tensor exact = data.flow(x, trajectory.front(), trajectory.back());

    const double error = relativeL2(sampleDpmSolverPlusPlus2M(data.denoiser(), x, trajectory), exact);
    const double ddimError = relativeL2(sampleDdim(data.denoiser(), x, trajectory, 0.0, {}), exact);

    QVERIFY2(error < 0.005, qPrintable(QString::number(error)));
    QVERIFY2(error < 0.5 * ddimError, qPrintable(QString::number(ddimError)));
}

void TstDpmSolver::reportsEveryStepAndStops()
{
    std::stop_source source;
    int calls = 0;
    std::vector<int> reported;
    const Denoise denoise = [&](const at::Tensor& x, const NoiseLevel&) {
        ++calls;
        return at::zeros_like(x);
    };
    SamplerControl control{source.get_token(), [&](int step, int steps, const at::Tensor&) {
                               QCOMPARE(steps, 5);
                               reported.push_back(step);
                               if (step == 3)
                                   source.request_stop();
                           }};
    QVERIFY_EXCEPTION_THROWN(sampleDpmSolverPlusPlus2M(denoise, at::ones({4}), straightPathTrajectory(5, 1.0), control),
                             SamplingStopped);
    QCOMPARE(calls, 3);
    QCOMPARE(reported, (std::vector<int>{1, 2, 3}));
}

QTEST_APPLESS_MAIN(TstDpmSolver)
#include "tst_dpm_solver.moc"
