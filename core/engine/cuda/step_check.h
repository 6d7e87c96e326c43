// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/kernel_check.h"
#include "engine/cuda/step_device.h"

#include <memory>
#include <vector>

namespace unocclude::engine {

/// Whole samplings of a small seeded network by planned steps on a device against the same by the samplers' own lines
/// in float32 on the CPU: what kernels compared one by one do not show, a graph and the library's operations among it.
/// @return one for each kind of sampling; errors are relative, in the Euclidean norm
/// @throw CudaError, c10::Error where the device fails
std::vector<KernelComparison> compareSteps(const std::shared_ptr<StepDevice>& device);

} // namespace unocclude::engine
