// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/twin_device.h"

#include "engine/cuda/cpu_grid.h"
#include "engine/cuda/library_operations.h"

#include <ATen/ATen.h>

namespace unocclude::engine {

namespace {

at::Tensor asFloats(const at::Tensor& halves)
{
    return halves.to(at::kFloat);
}

/// What a kind of operation is on the CPU.
struct Twin
{
    void operator()(const Convolution& one) const
    {
        const auto side = one.weights.size(2);
        asPictures(one.out).copy_(
            at::conv2d(asFloats(asPictures(one.in)), asFloats(one.weights), {}, one.stride, side / 2));
    }
    void operator()(const Product& one) const
    {
        at::Tensor(one.out).copy_(at::linear(asFloats(one.in), asFloats(one.weights)));
    }
    void operator()(const Attention& one) const
    {
        const auto mixed = attended(asFloats(one.queriesKeysValues), one.heads).to(at::kHalf);
        at::Tensor(one.out).copy_(at::linear(asFloats(mixed), asFloats(one.weights)).view_as(one.out));
    }
    void operator()(const Joining& one) const { runByLibrary(one); }
    void operator()(const Doubling& one) const { runByLibrary(one); }

    template <typename Program>
    void operator()(const Program& program) const
    {
        runOnCpu(program);
    }
};

class TwinStep : public ReadyStep
{
public:
    explicit TwinStep(const Step& step)
        : m_step(step)
    {
    }
    void run() override
    {
        for (const auto& operation : m_step)
            runOnTwins(operation);
    }

private:
    const Step& m_step;
};

} // namespace

void runOnTwins(const StepOperation& operation)
{
    std::visit(Twin{}, operation);
}

std::unique_ptr<ReadyStep> TwinDevice::prepare(const Step& step)
{
    return std::make_unique<TwinStep>(step);
}

at::Tensor TwinDevice::hostMemory(at::IntArrayRef shape) const
{
    return at::empty(shape, at::kFloat);
}

} // namespace unocclude::engine
