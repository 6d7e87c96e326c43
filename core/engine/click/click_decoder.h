// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/click/click_options.h"
#include "engine/click/click_prompts.h"

#include <torch/torch.h>

#include <vector>

namespace unocclude::engine {

/// What a decoder answers to N prompts: masks at stride 2 of the square, and how good it expects them to be.
struct ClickAnswers
{
    torch::Tensor logits;       ///< [N, answers, 2 h, 2 w], for features of h x w at stride 4
    torch::Tensor predictedIou; ///< [N, answers]
};

/// From features and a prompt to masks: at stride 16 what was pointed at is found, at 8 and 4 it is outlined.
class ClickDecoderImpl : public torch::nn::Module
{
public:
    explicit ClickDecoderImpl(const ClickOptions& options);

    /// @param levels features at strides 4, 8 and 16, one row for each prompt
    ClickAnswers forward(const std::vector<torch::Tensor>& levels, const ClickPrompts& prompts);

private:
    torch::Tensor mix(std::size_t level, const std::vector<torch::Tensor>& parts);
    torch::Tensor summary(const torch::Tensor& x, const torch::Tensor& focus);
    torch::Tensor quality(const torch::Tensor& x, const torch::Tensor& logits);

    int64_t m_answers;
    torch::nn::ModuleList prompt;   // convolutions: maps to strides 4, 8 and 16
    torch::nn::ModuleList affinity; // 1x1: features that are compared, at strides 8 and 16
    torch::nn::ModuleList entry;    // 1x1: all that a level is told, to its width
    torch::nn::ModuleList stages;   // blocks of a level
    torch::nn::Linear context;      // what lies in focus and everywhere, for the coarsest level
    torch::nn::Conv2d masks;        // four logits of each mask for each pixel at stride 4
    torch::nn::Linear iou1, iou2;
};
TORCH_MODULE(ClickDecoder);

} // namespace unocclude::engine
