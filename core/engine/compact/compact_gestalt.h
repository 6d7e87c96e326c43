// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compact/compact_options.h"
#include "engine/unet/unet.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// The compact conditional diffusion model. Works on patches of an RGBA picture (the whole object on white,
/// premultiplied; alpha is its amodal mask), conditioned on patches of the photograph and of the visible mask, and
/// predicts the clean patches (x-prediction) on the straight path x_t = (1 - t) x + t noise. All pictures are in [-1,
/// 1]; pixels past the photograph's frame are 0 in the image and -1 in the mask.
class CompactGestaltImpl : public torch::nn::Module
{
public:
    explicit CompactGestaltImpl(const CompactOptions& options);

    /// @param image [N, 3, side, side]   @param visible [N, 1, side, side], -1 or 1
    /// @return the condition, [N, conditionChannels, grid, grid]
    torch::Tensor condition(const torch::Tensor& image, const torch::Tensor& visible) const;

    /// The condition of the unconditional branch of classifier-free guidance: zeros.
    static torch::Tensor nullCondition(const torch::Tensor& condition) { return torch::zeros_like(condition); }

    /// @param noisy [N, sampleChannels, grid, grid]: x_t   @param timesteps [N]: 1000 t   @return x_0 predicted, shaped
    /// as `noisy`
    torch::Tensor forward(const torch::Tensor& noisy, const torch::Tensor& timesteps, const torch::Tensor& condition);

    /// Pictures to what is diffused, and back. [N, 4, side, side] <-> [N, sampleChannels, grid, grid]
    torch::Tensor encode(const torch::Tensor& rgba) const;
    torch::Tensor decode(const torch::Tensor& patches) const;

    const CompactOptions& options() const { return m_options; }

    UNet unet; ///< "unet."

private:
    CompactOptions m_options;
};
TORCH_MODULE(CompactGestalt);

} // namespace unocclude::engine
