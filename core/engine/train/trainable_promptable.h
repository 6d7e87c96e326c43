// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/click/click_decoder.h"
#include "engine/promptable/promptable_segmenter.h"
#include "engine/train/trainee.h"

#include <filesystem>
#include <memory>

namespace unocclude::engine {

/// A promptable network as its trainer sees it: many pictures and many prompts at once, with gradients.
class TrainablePromptable
{
public:
    virtual ~TrainablePromptable() = default;

    /// Whatever steps change; it is also what has a moving average.
    virtual torch::nn::Module& trained() = 0;
    /// @param encoderRate of the encoder's learning rate over the others'
    virtual std::vector<TrainedGroup> groups(double encoderRate) = 0;

    /// Side of a training picture's square that one logit covers, in pixels.
    virtual int64_t maskStride() const = 0;

    /// Features of pictures. They have a gradient unless the encoder stays as it is.
    /// @param images [N, 3, S, S], values 0..255   @param frozenStages of the encoder, its first
    virtual std::vector<torch::Tensor> encode(const torch::Tensor& images, std::size_t frozenStages) = 0;

    /// The first answer is the sure one. @param of [M] int64: the picture of each of the M prompts
    virtual ClickAnswers decode(const std::vector<torch::Tensor>& levels, const torch::Tensor& of,
                                const ClickPrompts& prompts) = 0;

    /// The same network at work.
    virtual std::unique_ptr<PromptableSegmenter> segmenter() = 0;

    /// @param card the file's metadata about the training
    virtual void write(const std::filesystem::path& file, const std::map<std::string, std::string>& card) = 0;
};

} // namespace unocclude::engine
