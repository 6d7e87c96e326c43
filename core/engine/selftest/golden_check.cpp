// SPDX-License-Identifier: Apache-2.0
#include "engine/selftest/golden_check.h"

#include <ATen/ATen.h>

#include <limits>

namespace unocclude::engine {

double relativeError(const at::Tensor& actual, const at::Tensor& expected)
{
    if (actual.sizes() != expected.sizes())
        return std::numeric_limits<double>::infinity();
    const auto reference = expected.cpu().to(at::kDouble);
    return ((actual.cpu().to(at::kDouble) - reference).norm() / reference.norm()).item<double>();
}

double shareBeyondOneLevel(const at::Tensor& actual, const at::Tensor& expected)
{
    if (actual.sizes() != expected.sizes())
        return std::numeric_limits<double>::infinity();
    const auto difference = (actual.cpu().to(at::kInt) - expected.cpu().to(at::kInt)).abs();
    return difference.gt(1).to(at::kDouble).mean().item<double>();
}

} // namespace unocclude::engine
