// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/step_plan.h"

#include "engine/cuda/launches.h"

#include <ATen/ATen.h>

#include <stdexcept>

namespace unocclude::engine {

namespace {

/// Where a tensor's numbers lie; nowhere where it has none, or a shape alone (StepPlan on the device "meta").
template <typename Number>
const Number* numbersOf(const at::Tensor& tensor, std::int64_t skipped = 0)
{
    return tensor.defined() && !tensor.is_meta() ? tensor.const_data_ptr<Number>() + skipped : nullptr;
}

template <typename Number>
Number* writtenNumbers(const at::Tensor& tensor)
{
    return tensor.is_meta() ? nullptr : tensor.mutable_data_ptr<Number>();
}

const kernels::Half* halvesOf(const StepBuffer& map)
{
    return numbersOf<c10::Half>(map.tensor);
}

kernels::Half* writtenHalves(const StepBuffer& map)
{
    return writtenNumbers<c10::Half>(map.tensor);
}

int imagesOf(const StepBuffer& map)
{
    return static_cast<int>(map.tensor.size(0));
}

int pixelsOf(const StepBuffer& map) // of one image
{
    return static_cast<int>(map.tensor.size(1) * map.tensor.size(2));
}

int channelsOf(const StepBuffer& map)
{
    return static_cast<int>(map.tensor.size(3));
}

long long tokensOf(const StepBuffer& map) // of all images
{
    return static_cast<long long>(imagesOf(map)) * pixelsOf(map);
}

std::vector<std::int64_t> resized(const StepBuffer& map, std::int64_t height, std::int64_t width, std::int64_t channels)
{
    return {map.tensor.size(0), height, width, channels};
}

std::vector<std::int64_t> widened(const StepBuffer& map, std::int64_t channels)
{
    return resized(map, map.tensor.size(1), map.tensor.size(2), channels);
}

} // namespace

StepPlan::StepPlan(const CompiledUNet& unet, const SamplingState& state, int branches)
    : m_state(state)
    , m_branches(branches)
    , m_arena(state.x.device())
{
    std::vector<Map> skips = {first(unet.first())};
    for (const auto& stage : unet.inputStages())
        skips.push_back(run(stage, skips.back()));
    auto h = run(unet.middle(), skips.back());
    for (const auto& stage : unet.outputStages()) {
        h = run(stage, joined(h, skips.back()));
        skips.pop_back();
    }
    update(convolved(normed(h, unet.outNorm(), true), unet.out()), unet.out());
}

const float* StepPlan::floats(const at::Tensor& parameters)
{
    m_parameters.push_back(parameters.detach().to(at::kFloat).contiguous());
    return m_parameters.back().const_data_ptr<float>();
}

at::Tensor StepPlan::matrices(const at::Tensor& weights)
{
    if (!weights.defined())
        throw std::invalid_argument("a step is planned with weights as the library takes them, not packed ones");
    return weights.detach().to(at::kHalf);
}

// Both branches see the same noisy samples; they differ by what they are told.
StepPlan::Map StepPlan::first(const CompiledConv& conv)
{
    const Map input{m_state.input, nullptr};
    const Map response = convolved(input, conv);
    const auto n = m_state.input.size(0);
    const auto told = m_state.firstResponse.slice(0, 2 - m_branches);
    const Map x = m_arena.take(told.flatten(0, 1).sizes());
    for (int branch = 0; branch < m_branches; ++branch)
        m_step.push_back(kernels::ResidualBias{
            tokensOf(response), pixelsOf(response), channelsOf(response), 0, halvesOf(response), floats(conv.bias()),
            numbersOf<c10::Half>(told[branch]), writtenNumbers<c10::Half>(x.tensor.narrow(0, branch * n, n))});
    return x;
}

StepPlan::Map StepPlan::run(const CompiledUNet::Stage& stage, Map x)
{
    for (const auto& layer : stage)
        x = std::visit([&](const auto& one) { return run(one, x); }, layer);
    return x;
}

StepPlan::Map StepPlan::run(const CompiledResBlock& block, const Map& x)
{
    const kernels::GroupInput time{nullptr, numbersOf<float>(m_state.times, block.columns().begin),
                                   numbersOf<int>(m_state.step), static_cast<int>(m_state.times.size(1))};
    const Map inner = convolved(normed(x, block.inNorm(), true), block.inConv());
    const Map out = convolved(normed(inner, block.outNorm(), true, time), block.outConv());
    if (const auto* skip = block.skip())
        addBias(out, block.outConv().bias() + skip->bias(), convolved(x, *skip));
    else
        addBias(out, block.outConv().bias(), x);
    return out;
}

StepPlan::Map StepPlan::run(const CompiledTransformer& transformer, const Map& x)
{
    Pending tokens{
        convolved(normed(x, transformer.norm(), false), transformer.in()), floats(transformer.in().bias()), 0, {}};
    for (const auto& block : transformer.blocks()) {
        attend(block, tokens);
        feedForward(block, tokens);
    }
    addBias(tokens.map, transformer.blocks().back().narrow().bias(), tokens.stream);
    const Map out = convolved(tokens.map, transformer.out());
    addBias(out, transformer.out().bias(), x);
    return out;
}

void StepPlan::attend(const CompiledTransformerBlock& block, Pending& tokens)
{
    const Map all = product(normed(tokens, block.norm1()), block.queriesKeysValues().weights());
    tokens.map = m_arena.take(tokens.stream.tensor.sizes());
    m_step.push_back(Attention{all.tensor, matrices(block.mix().weights()), tokens.map.tensor, block.heads()});
    const auto told = m_state.context.slice(0, 2 - m_branches);
    tokens.bias = numbersOf<float>(told, block.columns().begin);
    tokens.biasStride = static_cast<int>(told.size(2));
}

void StepPlan::feedForward(const CompiledTransformerBlock& block, Pending& tokens)
{
    const Map wide = product(normed(tokens, block.norm3()), block.widen().weights());
    const Map gated = m_arena.take(widened(wide, channelsOf(wide) / 2));
    m_step.push_back(kernels::Geglu{tokensOf(wide), channelsOf(gated), halvesOf(wide), floats(block.widen().bias()),
                                    writtenHalves(gated)});
    tokens.map = product(gated, block.narrow().weights());
    tokens.bias = floats(block.narrow().bias());
    tokens.biasStride = 0;
}

StepPlan::Map StepPlan::run(const CompiledConv& conv, const Map& x)
{
    const Map out = convolved(x, conv);
    addBias(out, conv.bias(), {});
    return out;
}

StepPlan::Map StepPlan::run(const CompiledUNet::Upsampling& upsampling, const Map& x)
{
    const Map twice = m_arena.take(resized(x, 2 * x.tensor.size(1), 2 * x.tensor.size(2), channelsOf(x)));
    m_step.push_back(Doubling{x.tensor, twice.tensor});
    return run(upsampling.conv, twice);
}

void StepPlan::update(const Map& said, const CompiledConv& out)
{
    auto* step = writtenNumbers<int>(m_state.step);
    m_step.push_back(kernels::GuidedUpdate{m_state.x.numel(), channelsOf(said), m_branches,
                                           reinterpret_cast<const kernels::UpdateRow*>(numbersOf<float>(m_state.rows)),
                                           step, halvesOf(said), floats(out.bias()), numbersOf<float>(m_state.noise),
                                           writtenNumbers<float>(m_state.x), writtenNumbers<float>(m_state.x0),
                                           writtenNumbers<c10::Half>(m_state.input)});
    m_step.push_back(kernels::NextStep{step});
}

StepPlan::Map StepPlan::normed(const Map& x, const CompiledNorm& norm, bool activated, const kernels::GroupInput& added)
{
    const auto strips = groupStrips(imagesOf(x), pixelsOf(x), channelsOf(x), kNormGroups);
    const StepBuffer found = m_arena.take({strips.images, strips.slabs, strips.groups, 2}, at::kFloat);
    auto* moments = reinterpret_cast<kernels::Moments*>(writtenNumbers<float>(found.tensor));
    const Map out = m_arena.take(x.tensor.sizes());
    auto input = added;
    input.x = halvesOf(x);
    m_step.push_back(kernels::GroupStatistics{strips, input, moments});
    m_step.push_back(kernels::GroupNorm{strips, input, moments, floats(norm.gain()), floats(norm.shift()),
                                        writtenHalves(out), static_cast<float>(norm.eps()), activated ? 1 : 0});
    return out;
}

StepPlan::Map StepPlan::normed(Pending& tokens, const NamedWeights& norm)
{
    const Map out = m_arena.take(tokens.map.tensor.sizes());
    m_step.push_back(kernels::LayerNorm{tokensOf(out), pixelsOf(out), channelsOf(out), tokens.biasStride,
                                        halvesOf(tokens.map), tokens.bias, halvesOf(tokens.stream),
                                        floats(norm.at("weight")), floats(norm.at("bias")), writtenHalves(tokens.map),
                                        writtenHalves(out), static_cast<float>(kTokenEps)});
    tokens.stream = tokens.map;
    return out;
}

StepPlan::Map StepPlan::convolved(const Map& x, const CompiledConv& conv)
{
    const auto weights = matrices(conv.weights());
    if (conv.window().side == 1)
        return product(x, weights.flatten(1));
    const auto stride = conv.window().stride;
    const Map out = m_arena.take(resized(x, x.tensor.size(1) / stride, x.tensor.size(2) / stride, weights.size(0)));
    m_step.push_back(Convolution{x.tensor, weights.contiguous(at::MemoryFormat::ChannelsLast), out.tensor, stride});
    return out;
}

StepPlan::Map StepPlan::product(const Map& x, const at::Tensor& weights)
{
    const Map out = m_arena.take(widened(x, weights.size(0)));
    m_step.push_back(Product{x.tensor, matrices(weights), out.tensor});
    return out;
}

StepPlan::Map StepPlan::joined(const Map& first, const Map& second)
{
    const Map out = m_arena.take(widened(first, channelsOf(first) + channelsOf(second)));
    m_step.push_back(Joining{first.tensor, second.tensor, out.tensor});
    return out;
}

void StepPlan::addBias(const Map& x, const at::Tensor& bias, const Map& residual)
{
    m_step.push_back(kernels::ResidualBias{tokensOf(x), pixelsOf(x), channelsOf(x), 0, halvesOf(x), floats(bias),
                                           halvesOf(residual), writtenHalves(x)});
}

} // namespace unocclude::engine
