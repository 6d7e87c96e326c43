// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gestalt/pix2gestalt.h"

#include <ATen/core/Generator.h>

namespace unocclude::engine {

/// What pix2gestalt's denoiser is trained on: latents of whole objects, and what tells of them.
struct GestaltTargets
{
    torch::Tensor latents;   ///< [N, latentChannels, h, w] of the whole objects, scaled for diffusion
    torch::Tensor embedding; ///< [N, 1, embedDim]: CLIP's view of the photographs, not projected
    torch::Tensor concat;    ///< [N, 2 latentChannels, h, w] of the photographs and the visible masks, not scaled
};

/// What the objective draws at random for N rows.
struct GestaltDraw
{
    torch::Tensor timesteps;  ///< [N] I64, 0..999
    torch::Tensor noise;      ///< shaped as the latents
    torch::Tensor dropPrompt; ///< [N] 0 or 1: the embedding is not told
    torch::Tensor keepConcat; ///< [N] 0 or 1: the photograph and the mask are told

    /// Timesteps uniform. Of the rows `drop` lose the embedding alone, as many photograph and mask alone, and as many
    /// both, so that guidance has its null branch (Brooks et al., arXiv 2211.09800, section 3.2.1).
    static GestaltDraw random(const torch::Tensor& latents, double drop, at::Generator& generator);
};

/// The published objective (latent diffusion, equation 3): the mean squared error of the predicted noise. A dropped
/// embedding is a zero one, whose projection is the bias alone, and not the sampler's zeros.
torch::Tensor gestaltLoss(Pix2Gestalt& model, const GestaltTargets& targets, const GestaltDraw& draw);

} // namespace unocclude::engine
