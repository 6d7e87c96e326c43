// SPDX-License-Identifier: Apache-2.0
#include "engine/sampler/ddim.h"
#include "engine/sampler/noise_schedule.h"

#include "engine/sampler/golden_samplers.h"
#include "support/tensor_compare.h"

#include <stdexcept>

using namespace unocclude::engine;
using namespace unocclude::test;

class TstNoiseSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betasGiveThePublishedSchedule();
    void ddimVisitsTheReferencesLevels_data() { addDdimRuns(); }
    void ddimVisitsTheReferencesLevels();
    void ddimNeverVisitsItsHighestTimestep();
    void dpmSolverVisitsTheReferencesLevels_data() { addDpmRuns(DpmPart::Schedule); }
    void dpmSolverVisitsTheReferencesLevels();
    void everyTrajectoryFalls();
    void straightPathIsStraight();
    void shiftSpendsStepsWhereItIsNoisy();
    void impossibleTrajectoriesAreRefused();
};

void TstNoiseSchedule::betasGiveThePublishedSchedule()
{
    const at::Tensor expected = SafetensorsReader(kCut).tensor("schedule.alphas_cumprod");
    QVERIFY(relativeL2(at::tensor(publishedAlphasCumprod(), at::kDouble), expected) < 1e-6);
}

void TstNoiseSchedule::ddimVisitsTheReferencesLevels()
{
    QFETCH(DdimRun, run);
    SKIP_WITHOUT(run.file);
    const SafetensorsReader golden(run.file);
    const Trajectory trajectory = run.trajectory();
    const std::int64_t calls = static_cast<std::int64_t>(trajectory.size()) - 1;

    // the reference lists its schedule from the clean end, with one timestep more than it visits
    const auto visited = [&](const char* part) { return golden.tensor(run.key + part).slice(0, 0, calls).flip(0); };
    QCOMPARE(golden.tensor(run.key + ".timesteps").size(0), calls + 1);
    const at::Tensor times = eachLevel(trajectory, [](const NoiseLevel& level) { return level.time; });
    QVERIFY(at::equal(times.slice(0, 0, calls), visited(".timesteps").to(at::kDouble)));

    const at::Tensor alphas = eachLevel(trajectory, [](const NoiseLevel& level) { return level.alpha * level.alpha; });
    QVERIFY(relativeL2(alphas.slice(0, 0, calls), visited(".alphas")) < 1e-5);
    QVERIFY(relativeL2(alphas.slice(0, 1), visited(".alphas_prev")) < 1e-5);

    std::vector<double> deviations;
    for (std::int64_t i = 0; i < calls; ++i)
        deviations.push_back(ddimStepDeviation(trajectory[i], trajectory[i + 1], run.eta));
    const at::Tensor expected = visited(".sigmas");
    QVERIFY(at::allclose(at::tensor(deviations, at::kDouble), expected, 1e-4, 0.0));
}

void TstNoiseSchedule::ddimNeverVisitsItsHighestTimestep()
{
    const std::vector<double> alphasCumprod = publishedAlphasCumprod();
    QCOMPARE(ddimTrajectory(alphasCumprod, 200).size(), 200u);
    QCOMPARE(ddimTrajectory(alphasCumprod, 200).front().time, 991.0);
    // the list for 3 steps is 1, 334, 667, 1000: its highest timestep does not exist, and is not needed
    QCOMPARE(ddimTrajectory(alphasCumprod, 3).size(), 4u);
    QCOMPARE(ddimTrajectory(alphasCumprod, 3).front().time, 667.0);
}

void TstNoiseSchedule::dpmSolverVisitsTheReferencesLevels()
{
    QFETCH(DpmRun, run);
    SKIP_WITHOUT(run.file);
    const SafetensorsReader golden(run.file);
    const Trajectory trajectory = run.trajectory();

    const at::Tensor times = eachLevel(trajectory, [](const NoiseLevel& level) { return level.time; });
    QVERIFY(at::equal(times.slice(0, 0, run.steps), golden.tensor(run.key + ".timesteps").to(at::kDouble)));
    const at::Tensor ratios = eachLevel(trajectory, [](const NoiseLevel& level) { return level.sigma / level.alpha; });
    const at::Tensor expected = golden.tensor(run.key + ".sigmas").to(at::kDouble);
    QVERIFY(relativeL2(ratios, expected) < 1e-5);
    QVERIFY(at::allclose(ratios, expected, 1e-4, 0.0));
}

void TstNoiseSchedule::everyTrajectoryFalls()
{
    const std::vector<double> alphasCumprod = publishedAlphasCumprod();
    std::vector<Trajectory> trajectories{straightPathTrajectory(50, 3.0), ddimTrajectory(alphasCumprod, 1000)};
    for (const Spacing spacing : {Spacing::Leading, Spacing::Linspace, Spacing::Trailing})
        for (const int steps : {1, 2, 50, 998})
            trajectories.push_back(dpmSolverTrajectory(alphasCumprod, steps, spacing, false));
    trajectories.push_back(dpmSolverTrajectory(alphasCumprod, 998, Spacing::Leading, true));
    for (const Trajectory& trajectory : trajectories)
        for (std::size_t i = 1; i < trajectory.size(); ++i)
            QVERIFY(trajectory[i].sigma * trajectory[i - 1].alpha < trajectory[i - 1].sigma * trajectory[i].alpha);
}

void TstNoiseSchedule::straightPathIsStraight()
{
    const Trajectory expected{
        {0.0, 1.0, 1000.0}, {0.25, 0.75, 750.0}, {0.5, 0.5, 500.0}, {0.75, 0.25, 250.0}, {1.0, 0.0, 0.0}};
    QVERIFY(straightPathTrajectory(4, 1.0) == expected);
}

void TstNoiseSchedule::shiftSpendsStepsWhereItIsNoisy()
{
    const Trajectory shifted = straightPathTrajectory(2, 3.0);
    QCOMPARE(shifted[0].sigma, 1.0);
    QCOMPARE(shifted[1].sigma, 0.75);
    QCOMPARE(shifted[1].time, 750.0);
    QCOMPARE(shifted[2].sigma, 0.0);
}

void TstNoiseSchedule::impossibleTrajectoriesAreRefused()
{
    const std::vector<double> alphasCumprod = publishedAlphasCumprod();
    QVERIFY_EXCEPTION_THROWN(scaledLinearAlphasCumprod(0.012, 0.00085, 1000), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(ddimTrajectory(alphasCumprod, 1), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(ddimTrajectory(alphasCumprod, 1001), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(dpmSolverTrajectory(alphasCumprod, 0, Spacing::Leading, false), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(dpmSolverTrajectory(alphasCumprod, 999, Spacing::Leading, false), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(straightPathTrajectory(0, 1.0), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(straightPathTrajectory(4, 0.0), std::invalid_argument);
}

QTEST_APPLESS_MAIN(TstNoiseSchedule)
#include "tst_noise_schedule.moc"
