// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/contender.h"
#include "engine/bench/memory_peak.h"

namespace unocclude::engine {

/// A network's call, from its inputs on the device to its answer there.
using Forward = std::function<at::Tensor(const std::vector<at::Tensor>& inputs)>;

/// A network of this engine, run as the program runs it: without gradients, and by autocast where it computes in
/// another type than float32.
class EngineContender : public Contender
{
public:
    EngineContender(at::Device device, at::ScalarType type, const std::function<Forward()>& load);

    at::Tensor answer(const InputShapes& inputs) override;
    double milliseconds(const InputShapes& inputs, int calls) override;
    std::int64_t memoryPeak() override { return m_memory.rise(); }

private:
    at::Tensor call(const std::vector<at::Tensor>& inputs) const;

    at::Device m_device;
    at::ScalarType m_type;
    MemoryPeak m_memory; // before the weights, which it counts
    Forward m_forward;
};

} // namespace unocclude::engine
