// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/clip/clip_options.h"
#include "engine/clip/clip_transformer.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// CLIP's text tower (arXiv 2103.00020, section 2.4): a transformer in which tokens see the past alone, whose state at
/// the end-of-text token, the highest of the vocabulary, is projected into the space shared with pictures.
/// Member names equal the published keys (below "cond_stage_model.model." where a file holds the tower).
class ClipTextTowerImpl : public torch::nn::Module
{
public:
    explicit ClipTextTowerImpl(const ClipTextOptions& options);

    /// @param tokens [N, L] of int64 in 0..vocabulary-1, L <= contextLength; whatever follows a row's end-of-text token
    /// is ignored
    /// @return [N, embedDim]
    torch::Tensor forward(const torch::Tensor& tokens);

    const ClipTextOptions& options() const { return m_options; }

private:
    ClipTextOptions m_options;
    torch::nn::Embedding token_embedding;
    torch::Tensor positional_embedding; // contextLength x width
    ClipTransformer transformer;
    torch::nn::LayerNorm ln_final;
    torch::Tensor text_projection; // width x embedDim
};
TORCH_MODULE(ClipTextTower);

} // namespace unocclude::engine
