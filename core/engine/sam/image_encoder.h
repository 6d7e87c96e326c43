// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/encoding_steps.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// What SAM's decoder needs of an image encoder, of whatever kind.
class ImageEncoder : public torch::nn::Module
{
public:
    /// @param pixels [1, 3, side, side], normalised and padded   @return [1, outChannels, grid, grid]
    /// @throw EncodingStopped between two blocks where a stop was requested
    virtual torch::Tensor forward(const torch::Tensor& pixels, const EncodingControl& control) = 0;
};

/// The last layers of every encoder: to the decoder's width, by a 1x1 and a 3x3 convolution with normalisations.
/// [N, in, grid, grid] -> [N, out, grid, grid]
torch::nn::Sequential encoderNeck(int64_t in, int64_t out);

} // namespace unocclude::engine
