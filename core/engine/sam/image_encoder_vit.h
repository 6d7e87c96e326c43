// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/image_encoder.h"
#include "engine/sam/sam_options.h"

namespace unocclude::engine {

/// SAM's image encoder: a plain vision transformer whose blocks attend within windows, but for four that see the whole
/// picture ("Segment Anything", arXiv 2304.02643, appendix A; arXiv 2203.16527). Member names equal the published keys
/// below "image_encoder.".
class ImageEncoderVit : public ImageEncoder
{
public:
    explicit ImageEncoderVit(const VitOptions& options);
    torch::Tensor forward(const torch::Tensor& pixels, const EncodingControl& control) override;

private:
    /// The picture's patches become tokens: the module "patch_embed", whose one layer is "proj".
    class PatchEmbedImpl : public torch::nn::Module
    {
    public:
        explicit PatchEmbedImpl(const VitOptions& options);
        torch::Tensor forward(const torch::Tensor& pixels); ///< -> [N, grid, grid, width]

    private:
        torch::nn::Conv2d proj;
    };
    TORCH_MODULE(PatchEmbed);

    PatchEmbed patch_embed;
    torch::Tensor pos_embed; // 1 x grid x grid x width
    torch::nn::ModuleList blocks;
    torch::nn::Sequential neck;
};

} // namespace unocclude::engine
