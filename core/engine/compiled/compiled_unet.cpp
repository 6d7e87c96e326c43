// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/compiled_unet.h"

#include "engine/nn/timestep_embedding.h"

#include <torch/torch.h>

#include <algorithm>
#include <stdexcept>

namespace unocclude::engine {

namespace {

constexpr double kOutEps = 1e-5;
constexpr auto kFirst = "input_blocks.0.0.";

std::int64_t noisyChannels(const UNetOptions& options)
{
    return options.outChannels; // what is denoised goes in as it comes out
}

at::Tensor noisyWeights(const NamedWeights& weights, const UNetOptions& options)
{
    return weights.at(std::string(kFirst) + "weight").narrow(1, 0, noisyChannels(options));
}

at::Tensor conditionWeights(const NamedWeights& weights, const UNetOptions& options)
{
    const auto noisy = noisyChannels(options);
    return weights.at(std::string(kFirst) + "weight").narrow(1, noisy, options.inChannels - noisy).to(at::kFloat);
}

} // namespace

CompiledCondition CompiledCondition::repeated(std::int64_t times) const
{
    return {firstResponse.repeat({times, 1, 1, 1}), context.repeat({times, 1})};
}

CompiledCondition CompiledCondition::joined(const CompiledCondition& first, const CompiledCondition& second)
{
    return {at::cat({first.firstResponse, second.firstResponse}), at::cat({first.context, second.context})};
}

at::Tensor CompiledUNet::Upsampling::forward(const at::Tensor& x) const
{
    return conv.forward(at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)}));
}

CompiledUNet::CompiledUNet(const UNet& unet, Products products, const std::function<void()>& onLayer)
    : m_options(unet->options())
    , m_weights(*unet)
    , m_products(products)
    , m_conditionWeights(conditionWeights(m_weights, m_options))
    , m_first(noisyWeights(m_weights, m_options), m_weights.at(std::string(kFirst) + "bias"), Window{.side = 3},
              products)
    , m_inputStages(compiledStages(m_weights.below("input_blocks."), 1, onLayer))
    , m_middle(compiledStage(m_weights.below("middle_block."), onLayer))
    , m_outputStages(compiledStages(m_weights.below("output_blocks."), 0, onLayer))
    , m_outNorm(m_weights.below("out.0."), kOutEps, products)
    , m_out(m_weights.below("out.2."), Window{.side = 3}, products)
{
}

std::optional<CompiledUNet::Layer> CompiledUNet::compiledLayer(const NamedWeights& layer)
{
    if (layer.has("in_layers.0.weight"))
        return CompiledResBlock(layer, m_timeColumns, m_products);
    if (layer.has("proj_in.weight"))
        return CompiledTransformer(layer, m_options, m_contextColumns, m_products);
    if (layer.has("op.weight"))
        return CompiledConv(layer.below("op."), Window{.side = 3, .stride = 2}, m_products);
    if (layer.has("conv.weight"))
        return Upsampling{CompiledConv(layer.below("conv."), Window{.side = 3}, m_products)};
    return std::nullopt;
}

CompiledUNet::Stage CompiledUNet::compiledStage(const NamedWeights& stage, const std::function<void()>& onLayer)
{
    Stage compiled;
    while (auto layer = compiledLayer(stage.below(std::to_string(compiled.size()) + "."))) {
        compiled.push_back(std::move(*layer));
        onLayer();
    }
    return compiled;
}

std::vector<CompiledUNet::Stage> CompiledUNet::compiledStages(const NamedWeights& stages, int first,
                                                              const std::function<void()>& onLayer)
{
    std::vector<Stage> compiled;
    for (int i = first;; ++i) {
        auto stage = compiledStage(stages.below(std::to_string(i) + "."), onLayer);
        if (stage.empty())
            return compiled;
        compiled.push_back(std::move(stage));
    }
}

template <typename Kind>
std::vector<const Kind*> CompiledUNet::layers() const
{
    std::vector<const Kind*> found;
    const auto collect = [&found](const Stage& stage) {
        for (const auto& layer : stage)
            if (const auto* kind = std::get_if<Kind>(&layer))
                found.push_back(kind);
    };
    std::for_each(m_inputStages.begin(), m_inputStages.end(), collect);
    collect(m_middle);
    std::for_each(m_outputStages.begin(), m_outputStages.end(), collect);
    return found;
}

at::Tensor CompiledUNet::timeTable(const std::vector<double>& times) const
{
    const auto layer = [this](const at::Tensor& x, const std::string& name) {
        return at::linear(x, m_weights.at(name + ".weight").to(at::kFloat), m_weights.at(name + ".bias"));
    };
    const auto asked = torch::tensor(times, m_weights.at("time_embed.0.bias").options());
    const auto hidden = layer(timestepEmbedding(asked, m_options.modelChannels), "time_embed.0");
    const auto activated = at::silu(layer(at::silu(hidden), "time_embed.2")); // steps x 4C
    std::vector<at::Tensor> columns;
    for (const auto* block : layers<CompiledResBlock>())
        columns.push_back(block->timeColumns(activated));
    return at::cat(columns, 1);
}

CompiledCondition CompiledUNet::condition(const at::Tensor& concat, const at::Tensor& context) const
{
    if (context.defined() && context.size(1) != 1)
        throw std::invalid_argument("the rewritten network is told one token of context, not " +
                                    std::to_string(context.size(1)));
    const auto token = context.defined() ? context.select(1, 0) : context; // N x contextDim
    std::vector<at::Tensor> columns;
    for (const auto* transformer : layers<CompiledTransformer>())
        for (const auto& block : transformer->blocks())
            columns.push_back(block.contextColumns(token));
    const auto response = at::conv2d(concat, m_conditionWeights, {}, 1, 1);
    return {response, at::cat(columns, 1).expand({concat.size(0), -1})};
}

at::Tensor CompiledUNet::run(const Stage& stage, at::Tensor x, const at::Tensor& times, const at::Tensor& context) const
{
    for (const auto& layer : stage) {
        if (const auto* resBlock = std::get_if<CompiledResBlock>(&layer))
            x = resBlock->forward(x, times);
        else if (const auto* transformer = std::get_if<CompiledTransformer>(&layer))
            x = transformer->forward(x, context);
        else if (const auto* conv = std::get_if<CompiledConv>(&layer))
            x = conv->forward(x);
        else
            x = std::get<Upsampling>(layer).forward(x);
    }
    return x;
}

at::Tensor CompiledUNet::forward(const at::Tensor& noisy, const at::Tensor& times,
                                 const CompiledCondition& condition) const
{
    std::vector<at::Tensor> skips = {m_first.forward(noisy, {.perPixel = condition.firstResponse})};
    for (const auto& stage : m_inputStages)
        skips.push_back(run(stage, skips.back(), times, condition.context));
    auto h = run(m_middle, skips.back(), times, condition.context);
    for (const auto& stage : m_outputStages) {
        h = run(stage, at::cat({h, skips.back()}, 1), times, condition.context);
        skips.pop_back();
    }
    return m_out.forward(m_outNorm.forwardAndSilu(h)); // N x outChannels x h x w
}

} // namespace unocclude::engine
