// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/engine_contender.h"

#include "engine/bench/device_clock.h"
#include "engine/tensor/autocast.h"
#include "engine/tensor/seeded_noise.h"

#include <c10/core/InferenceMode.h>

namespace unocclude::engine {

namespace {

std::vector<at::Tensor> noiseOf(const InputShapes& shapes, at::Device device)
{
    std::vector<at::Tensor> inputs;
    for (std::size_t i = 0; i < shapes.size(); ++i)
        inputs.push_back(seededNoise(i, shapes[i]).to(device));
    return inputs;
}

} // namespace

EngineContender::EngineContender(at::Device device, at::ScalarType type, const std::function<Forward()>& load)
    : m_device(device)
    , m_type(type)
    , m_memory(device)
    , m_forward(load())
{
}

at::Tensor EngineContender::call(const std::vector<at::Tensor>& inputs) const
{
    const Autocast autocast(m_device, m_type);
    return m_forward(inputs);
}

at::Tensor EngineContender::answer(const InputShapes& inputs)
{
    const c10::InferenceMode inference;
    return call(noiseOf(inputs, m_device)).to(at::kFloat).cpu();
}

double EngineContender::milliseconds(const InputShapes& inputs, int calls)
{
    const c10::InferenceMode inference;
    const auto noise = noiseOf(inputs, m_device);
    return millisecondsPerCall(m_device, calls, [&] { call(noise); });
}

} // namespace unocclude::engine
