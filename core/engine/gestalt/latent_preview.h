// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gestalt/pix2gestalt.h"

namespace unocclude::engine {

/// Shows diffused latents without the decoder: the colour of each latent cell as an affine function of its channels.
///
/// A preview by the decoder costs more than a guided step of the sample that it shows, so it could come seldom, and
/// cancelling had to wait for it. The latents of an f8 autoencoder are nearly a small picture of their own;
/// what the affine function leaves out is texture, which a forming whole does not have yet. It is fitted by least
/// squares instead of being a table of numbers, so that it holds for any weights, and it costs no call of any network:
/// the pairs it is fitted to are the condition's own latents and what was encoded to them, the photograph (the colours
/// that the object has) and the visible mask (black, and the white of the ground).
class LatentPreview
{
public:
    /// @param condition of one row   @param picture [1, 3, H, W], @param visible [1, 1, H, W], in [-1, 1]: what it was
    /// made from   @param latentScale of the model's options
    LatentPreview(const GestaltCondition& condition, const torch::Tensor& picture, const torch::Tensor& visible,
                  double latentScale);

    /// @param latents [N, latentChannels, h, w], as samplers report them   @return [N, 3, h, w] in [-1, 1] on the CPU
    torch::Tensor pictures(const torch::Tensor& latents) const;

private:
    double m_latentScale;
    torch::Tensor m_colours; ///< [latentChannels + 1, 3] float64: of each channel, and the constant
};

} // namespace unocclude::engine
