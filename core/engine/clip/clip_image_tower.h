// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/clip/clip_options.h"
#include "engine/clip/clip_transformer.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// What CLIP's image tower is shown: a picture in [-1, 1] squeezed to a square (bicubic, corners aligned, without
/// smoothing, as pix2gestalt's reference does) and normalised by the mean and spread of CLIP's training pictures.
/// @param pictures [N, 3, H, W]   @return [N, 3, resolution, resolution], in the pictures' type
at::Tensor clipPixels(const at::Tensor& pictures, int64_t resolution);

/// CLIP's image tower: a vision transformer (arXiv 2010.11929, figure 1) with a layer norm before its transformer,
/// whose class token is projected into the space shared with texts (arXiv 2103.00020, section 2.4). Member names equal
/// the published checkpoint's keys below "cond_stage_model.model.visual.".
class ClipImageTowerImpl : public torch::nn::Module
{
public:
    explicit ClipImageTowerImpl(const ClipImageOptions& options);

    /// @param pixels [N, 3, resolution, resolution], as clipPixels() gives them   @return [N, embedDim]
    torch::Tensor forward(const torch::Tensor& pixels);

    const ClipImageOptions& options() const { return m_options; }

private:
    ClipImageOptions m_options;
    torch::nn::Conv2d conv1;
    torch::Tensor class_embedding;      // width
    torch::Tensor positional_embedding; // 1 + grid^2 x width
    torch::nn::LayerNorm ln_pre;
    ClipTransformer transformer;
    torch::nn::LayerNorm ln_post;
    torch::Tensor proj; // width x embedDim
};
TORCH_MODULE(ClipImageTower);

} // namespace unocclude::engine
