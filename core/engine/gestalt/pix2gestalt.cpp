// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/pix2gestalt.h"

#include "engine/tensor/lent_weights.h"
#include "engine/tensor/widened_weights.h"

namespace unocclude::engine {

GestaltCondition GestaltCondition::null() const
{
    return {torch::zeros_like(context), torch::zeros_like(concat)};
}

GestaltCondition GestaltCondition::expandedTo(int64_t rows) const
{
    return {context.expand({rows, -1, -1}), concat.expand({rows, -1, -1, -1})};
}

GestaltCondition GestaltCondition::joined(const GestaltCondition& first, const GestaltCondition& second)
{
    return {torch::cat({first.context, second.context}), torch::cat({first.concat, second.concat})};
}

Pix2GestaltImpl::Pix2GestaltImpl(const Pix2GestaltOptions& options)
    : diffusion_model(options.unet)
    , first_stage_model(options.autoencoder)
    , visual(options.clip)
    , cc_projection(options.clip.embedDim, options.unet.contextDim)
    , m_options(options)
{
    register_module("diffusion_model", diffusion_model);
    register_module("first_stage_model", first_stage_model);
    register_module("visual", visual);
    register_module("cc_projection", cc_projection);
}

GestaltCondition Pix2GestaltImpl::condition(const torch::Tensor& pictures, const torch::Tensor& visible)
{
    return {context(pictures), torch::cat({encode(pictures), encode(visible)}, 1)};
}

torch::Tensor Pix2GestaltImpl::context(const torch::Tensor& pictures)
{
    const LentWeights tower(*visual, pictures.device());
    const WidenedWeights projection(*cc_projection);
    const auto embedding = visual->forward(clipPixels(pictures, m_options.clip.resolution)); // N x embedDim
    return cc_projection->forward(embedding).unsqueeze(1);                                   // N x 1 x contextDim
}

torch::Tensor Pix2GestaltImpl::encode(const torch::Tensor& pictures)
{
    const auto rgb = pictures.expand({-1, m_options.autoencoder.pictureChannels, -1, -1});
    const WidenedWeights widened(*first_stage_model);
    return first_stage_model->encode(rgb).mean; // N x z x h x w
}

torch::Tensor Pix2GestaltImpl::forward(const torch::Tensor& noisy, const torch::Tensor& timesteps,
                                       const GestaltCondition& condition)
{
    return diffusion_model->forward(torch::cat({noisy, condition.concat}, 1), timesteps, condition.context);
}

torch::Tensor Pix2GestaltImpl::decode(const torch::Tensor& latents, const std::stop_token& stop)
{
    const WidenedWeights widened(*first_stage_model);
    std::vector<torch::Tensor> pictures;
    for (const auto& one : latents.split(1))
        pictures.push_back(first_stage_model->decode(one / m_options.latentScale, stop));
    return torch::cat(pictures);
}

} // namespace unocclude::engine
