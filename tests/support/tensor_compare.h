// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/ATen.h>

#include <limits>

namespace unocclude::test {

/// |actual - expected| / |expected| in the Euclidean norm, in double; infinite where the shapes differ.
inline double relativeL2(const at::Tensor& actual, const at::Tensor& expected)
{
    if (actual.sizes() != expected.sizes())
        return std::numeric_limits<double>::infinity();
    const at::Tensor reference = expected.to(at::kDouble);
    return ((actual.to(at::kDouble) - reference).norm() / reference.norm()).item<double>();
}

} // namespace unocclude::test
