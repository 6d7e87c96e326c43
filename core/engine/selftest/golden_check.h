// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace unocclude::engine {

/// How far one tensor that the engine computes lies from the reference's.
struct GoldenCheck
{
    std::string tensor; ///< its name in the golden data
    double error;       ///< |ours - theirs| / |theirs| unless said otherwise; infinite where the shapes differ
    double tolerance;

    bool passed() const { return error <= tolerance; } // not for an error that is no number
};

using GoldenChecks = std::vector<GoldenCheck>;

/// |actual - expected| / |expected| in the Euclidean norm, computed in float64 on the CPU.
double relativeError(const at::Tensor& actual, const at::Tensor& expected);

/// The share of values, bytes both, that differ by more than one level.
double shareBeyondOneLevel(const at::Tensor& actual, const at::Tensor& expected);

} // namespace unocclude::engine
