// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/step.h"

#include <memory>

namespace unocclude::engine {

/// A step that is ready to be run over and over.
class ReadyStep
{
public:
    virtual ~ReadyStep() = default;

    /// Starts the step behind all that was started before. Whether it has ended when this returns is the device's
    /// affair.
    virtual void run() = 0;
};

/// Where steps run: a card (CardDevice), or, for tests and for people without one, the kernels' twins (TwinDevice).
class StepDevice
{
public:
    virtual ~StepDevice() = default;

    virtual at::Device device() const = 0;

    /// Does what is to be done once. It may run the step for that: what the state held is lost.
    /// @param step must outlive what is returned   @throw CudaError (Failed), c10::OutOfMemoryError
    virtual std::unique_ptr<ReadyStep> prepare(const Step& step) = 0;

    /// Bytes that a ready step keeps beyond the memory that its operations name, as far as can be told beforehand.
    virtual std::int64_t workspace() const = 0;

    /// While the returned object lives, what LibTorch does on this thread stands in line with the steps.
    virtual std::shared_ptr<const void> enter() = 0;

    /// Memory of the host that copies from the device reach without waiting.
    virtual at::Tensor hostMemory(at::IntArrayRef shape) const = 0;

    /// Remembers, in one of two places, what has been started so far; and waits until that has ended.
    virtual void mark(int place) = 0;
    virtual void wait(int place) = 0;
};

} // namespace unocclude::engine
