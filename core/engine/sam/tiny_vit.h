// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/conv_bn.h"
#include "engine/sam/image_encoder.h"
#include "engine/sam/patch_merging.h"
#include "engine/sam/sam_options.h"

namespace unocclude::engine {

/// A stage of TinyViT: its blocks, and the way to the next stage but for the last. Pictures are [N, H, W, C].
class TinyVitStageImpl : public torch::nn::Module
{
public:
    TinyVitStageImpl(const TinyVitOptions& options, std::size_t stage);

    torch::Tensor forward(torch::Tensor x, EncodingSteps& steps);

private:
    bool m_isConvolutional;
    torch::nn::ModuleList blocks;
    PatchMerging downsample{nullptr};
};
TORCH_MODULE(TinyVitStage);

/// MobileSAM's image encoder ("Faster Segment Anything: Towards Lightweight SAM for Mobile Applications", Zhang et al.,
/// arXiv 2306.14289, section 4; TinyViT, arXiv 2207.10666): two convolutions to a quarter of the size, one stage of
/// convolutions, three of attention within windows, the neck. Member names equal the published keys below
/// "image_encoder."; the classifier that the file holds ("norm_head", "head") is kept and not used.
class TinyVit : public ImageEncoder
{
public:
    explicit TinyVit(const TinyVitOptions& options);
    torch::Tensor forward(const torch::Tensor& pixels, const EncodingControl& control) override;

private:
    /// The module "patch_embed", whose layers are in "seq".
    class PatchEmbedImpl : public torch::nn::Module
    {
    public:
        explicit PatchEmbedImpl(int64_t width);
        torch::Tensor forward(const torch::Tensor& pixels) { return seq->forward(pixels); }

    private:
        torch::nn::Sequential seq;
    };
    TORCH_MODULE(PatchEmbed);

    int64_t m_blocks; ///< of all stages
    PatchEmbed patch_embed;
    torch::nn::ModuleList layers;
    torch::nn::LayerNorm norm_head;
    torch::nn::Linear head;
    torch::nn::Sequential neck;
};

} // namespace unocclude::engine
