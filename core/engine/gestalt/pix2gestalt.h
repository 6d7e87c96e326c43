// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/autoencoder/autoencoder_kl.h"
#include "engine/clip/clip_image_tower.h"
#include "engine/gestalt/pix2gestalt_options.h"
#include "engine/unet/unet.h"

#include <torch/torch.h>

#include <stop_token>

namespace unocclude::engine {

/// What the denoiser is told, computed once for each photograph and visible mask.
struct GestaltCondition
{
    torch::Tensor context; ///< [N, 1, contextDim]: what the picture shows, for the cross attention
    torch::Tensor
        concat; ///< [N, 2 latentChannels, h, w]: latents of the picture and of the mask, beside the noisy ones

    /// The condition of the unconditional branch of classifier-free guidance: zeros for both.
    GestaltCondition null() const;
    GestaltCondition expandedTo(int64_t rows) const;
    static GestaltCondition joined(const GestaltCondition& first, const GestaltCondition& second);
};

/// pix2gestalt (Ozguroglu et al., arXiv 2401.14398, section 3.2): latent diffusion of the whole object on white ground,
/// conditioned on CLIP's view of the photograph and on the latents of the photograph and of the visible mask.
/// It predicts the noise eps.
class Pix2GestaltImpl : public torch::nn::Module
{
public:
    explicit Pix2GestaltImpl(const Pix2GestaltOptions& options);

    /// @param pictures [N, 3, H, W] in [-1, 1]   @param visible [N, 1, H, W], -1 or 1
    GestaltCondition condition(const torch::Tensor& pictures, const torch::Tensor& visible);

    // The condition's parts, for who has computed some of them before.

    /// [N, 3, H, W] -> [N, 1, contextDim]. The image tower's weights may lie on another device than the pictures.
    torch::Tensor context(const torch::Tensor& pictures);
    /// Pictures, or masks of one channel, to their most probable latents, not scaled. -> [N, latentChannels, h, w]
    torch::Tensor encode(const torch::Tensor& pictures);

    /// @param noisy [N, latentChannels, h, w]: z_t   @param timesteps [N], 0..999   @param condition of N rows
    /// @return eps, shaped as `noisy`
    torch::Tensor forward(const torch::Tensor& noisy, const torch::Tensor& timesteps,
                          const GestaltCondition& condition);

    /// Diffused latents to pictures in [-1, 1], not clamped; one at a time, which bounds the memory.
    /// [N, latentChannels, h, w] -> [N, 3, H, W]
    /// @throw SamplingStopped where the decoder polls `stop`
    torch::Tensor decode(const torch::Tensor& latents, const std::stop_token& stop = {});

    const Pix2GestaltOptions& options() const { return m_options; }

    // The networks, each with its keys' beginning in the published checkpoint.
    UNet diffusion_model;            ///< "model.diffusion_model."
    AutoencoderKL first_stage_model; ///< "first_stage_model."
    ClipImageTower visual;           ///< "cond_stage_model.model.visual."
    torch::nn::Linear cc_projection; ///< "cc_projection."

private:
    Pix2GestaltOptions m_options;
};
TORCH_MODULE(Pix2Gestalt);

} // namespace unocclude::engine
