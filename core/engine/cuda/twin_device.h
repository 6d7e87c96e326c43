// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/step_device.h"

namespace unocclude::engine {

/// Does an operation on the CPU as a card would: the kernels by their twins, block by block; the library's in float32
/// on the same halves, rounded to halves at the end, which is what cards do within their own order of summation.
void runOnTwins(const StepOperation& operation);

/// A card that is none: every operation has ended when it returns. Slow, and exact enough to say what a card's samples
/// must be: all of a sampling but the speed and the library's own kernels is tested on it.
class TwinDevice : public StepDevice
{
public:
    at::Device device() const override { return at::kCPU; }
    std::unique_ptr<ReadyStep> prepare(const Step& step) override;
    std::int64_t workspace() const override { return 0; }
    std::shared_ptr<const void> enter() override { return nullptr; }
    at::Tensor hostMemory(at::IntArrayRef shape) const override;
    void mark(int) override {}
    void wait(int) override {}
};

} // namespace unocclude::engine
