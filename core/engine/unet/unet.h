// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/unet/unet_options.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// The layers of one step of the UNet's path, in the published order: a convolution, or a residual block with perhaps a
/// transformer, or a change of resolution. Each child takes what it needs of (x, embedding, context).
class UNetStageImpl : public torch::nn::Module
{
public:
    template <typename Layer>
    void push(Layer layer)
    {
        register_module(std::to_string(children().size()), std::move(layer));
    }

    torch::Tensor forward(torch::Tensor x, const torch::Tensor& embedding, const torch::Tensor& context);
};
TORCH_MODULE(UNetStage);

/// The denoising UNet of latent diffusion (Rombach et al. 2022) with time embedding and, optionally, cross attention.
/// Member names equal the published checkpoint's keys below "model.diffusion_model.".
class UNetImpl : public torch::nn::Module
{
public:
    explicit UNetImpl(const UNetOptions& options);

    /// @param x [N, inChannels, H, W]; H and W divisible by 2^(levels - 1)
    /// @param timesteps [N]
    /// @param context [N, S, contextDim]; undefined where contextDim is 0
    /// @return [N, outChannels, H, W]
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& timesteps, const torch::Tensor& context = {});

    const UNetOptions& options() const { return m_options; }

private:
    void buildInput();
    void buildMiddle();
    void buildOutput();
    UNetStage resStage(int64_t outChannels, int64_t skipChannels);
    bool hasAttention() const;

    UNetOptions m_options;
    int64_t m_channels = 0;     // of the path while it is built
    int64_t m_downsampling = 1; // likewise
    std::vector<int64_t> m_skipChannels;

    torch::nn::Sequential time_embed;
    torch::nn::ModuleList input_blocks;
    UNetStage middle_block;
    torch::nn::ModuleList output_blocks;
    torch::nn::Sequential out;
};
TORCH_MODULE(UNet);

} // namespace unocclude::engine
