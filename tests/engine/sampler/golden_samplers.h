// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/safetensors_reader.h"
#include "engine/sampler/noise_schedule.h"

#include <QTest>

#include <ATen/ATen.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace unocclude::test {

inline const std::filesystem::path kCut = std::filesystem::path(UNOCCLUDE_TEST_DATA) / "golden/samplers.safetensors";
inline const std::filesystem::path kSharedDpm =
    std::filesystem::path(UNOCCLUDE_SHARED_DATA) / "golden/dpm_solver.safetensors";
inline const std::filesystem::path kSharedDdim =
    std::filesystem::path(UNOCCLUDE_SHARED_DATA) / "golden/pix2gestalt-micro/golden.safetensors";

/// Leaves the test function where the full golden data is not beside the repository; the cut travels with it.
#define SKIP_WITHOUT(path)                                                                                             \
    do {                                                                                                               \
        if (path != unocclude::test::kCut && !std::filesystem::exists(path))                                           \
            QSKIP("the full golden data is not beside this repository");                                               \
    } while (false)

/// The schedule that the golden data was computed with, and that the published model was trained with.
inline std::vector<double> publishedAlphasCumprod()
{
    return engine::scaledLinearAlphasCumprod(0.00085, 0.012, 1000);
}

/// One number of each of the trajectory's levels, in float64.
template <typename Value>
at::Tensor eachLevel(const engine::Trajectory& trajectory, Value value)
{
    std::vector<double> values;
    for (const engine::NoiseLevel& level : trajectory)
        values.push_back(value(level));
    return at::tensor(values, at::kDouble);
}

/// A run of DPM-Solver++ in the golden data.
struct DpmRun
{
    std::filesystem::path file;
    std::string key; ///< before ".timesteps", ".sigmas", ".first" and ".last"
    std::string noiseKey;
    int steps;
    engine::Spacing spacing;
    bool karras;

    engine::Trajectory trajectory() const
    {
        return engine::dpmSolverTrajectory(publishedAlphasCumprod(), steps, spacing, karras);
    }
};

inline std::string dpmKey(int steps, engine::Spacing spacing, bool karras)
{
    static constexpr const char* spacings[] = {"leading", "linspace", "trailing"};
    std::ostringstream key;
    key << 'n' << steps << '.' << spacings[static_cast<int>(spacing)] << (karras ? ".karras" : ".plain");
    return key.str();
}

enum class DpmPart { Schedule, Samples };

/// The cut holds every run's schedule and some runs' samples (cut_samplers.py).
inline bool cutHas(DpmPart part, const std::string& key)
{
    return part == DpmPart::Schedule || key.starts_with("n8.") || key == "n15.linspace.plain" ||
           key == "n15.trailing.karras";
}

/// A row for every run of both files that has this part; "run" is its only column.
inline void addDpmRuns(DpmPart part)
{
    using engine::Spacing;
    QTest::addColumn<DpmRun>("run");
    for (const auto& [file, prefix] :
         {std::pair{kCut, std::string("dpm_solver.")}, std::pair{kSharedDpm, std::string()}})
        for (const int steps : {8, 15, 25})
            for (const Spacing spacing : {Spacing::Leading, Spacing::Linspace, Spacing::Trailing})
                for (const bool karras : {false, true}) {
                    const std::string key = dpmKey(steps, spacing, karras);
                    if (file == kCut && !cutHas(part, key))
                        continue;
                    QTest::addRow("%s %s", file == kCut ? "cut" : "full", key.c_str())
                        << DpmRun{file, prefix + key, prefix + "x_T", steps, spacing, karras};
                }
}

/// A run of the reference's DDIM sampler in the golden data.
struct DdimRun
{
    std::filesystem::path file;
    std::string key; ///< before ".timesteps", ".x_T" and the others
    int steps;
    double eta;

    engine::Trajectory trajectory() const { return engine::ddimTrajectory(publishedAlphasCumprod(), steps); }
};

/// A row for every run of both files; "run" is its only column.
inline void addDdimRuns()
{
    QTest::addColumn<DdimRun>("run");
    QTest::newRow("cut, 20 steps, eta 1") << DdimRun{kCut, "ddim20_eta1_scale2", 20, 1.0};
    QTest::newRow("cut, 7 steps, eta 0.5") << DdimRun{kCut, "ddim7_eta05_scale3", 7, 0.5};
    QTest::newRow("full, 20 steps, eta 1") << DdimRun{kSharedDdim, "ddim20_eta1_scale2", 20, 1.0};
    QTest::newRow("full, 20 steps, eta 0") << DdimRun{kSharedDdim, "ddim20_eta0_scale1", 20, 0.0};
    QTest::newRow("full, 7 steps, eta 0.5") << DdimRun{kSharedDdim, "ddim7_eta05_scale3", 7, 0.5};
}

} // namespace unocclude::test
