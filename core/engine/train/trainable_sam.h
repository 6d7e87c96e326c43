// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/sam/sam.h"
#include "engine/train/click_prompts.h"

#include <c10/core/Device.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace unocclude::engine {

/// What a network answers to the prompts of M objects.
struct ClickAnswers
{
    torch::Tensor logits;       ///< [M, answers, h, w]; the first answer is the sure one
    torch::Tensor predictedIou; ///< [M, answers]
};

/// What of a model of the SAM family is trained here: how prompts are understood and answered. The image encoder has
/// seen millions of photographs and stays as it is.
class SamAnsweringPartImpl : public torch::nn::Module
{
public:
    explicit SamAnsweringPartImpl(Sam& model);
};
TORCH_MODULE(SamAnsweringPart);

/// A model of the SAM family in training: many prompts at once, with gradients. What it learns beyond "Segment
/// Anything" (Kirillov et al., arXiv 2304.02643, appendix A) is to give a sure answer to a single click, too: the
/// object, where the published weights often see a part.
class TrainableSam
{
public:
    /// @param weights of a published model, or of one that was trained here   @throw CheckpointError
    TrainableSam(const CheckpointReader& weights, c10::Device device);

    /// Of training pictures: the network's own square, in pixels.
    int64_t side() const { return m_model->options().decoder.side; }
    /// Side of what one logit covers of it, in pixels.
    int64_t maskStride() const { return side() / m_model->options().decoder.maskSide(); }

    torch::nn::Module& trained() { return *m_trained; }

    /// Features without a gradient. @param images [N, 3, side, side], values 0..255   @return [N, width, grid, grid]
    torch::Tensor encode(const torch::Tensor& images);

    /// @param of [M] int64: the picture of each of the M objects
    ClickAnswers decode(const torch::Tensor& features, const torch::Tensor& of, const ClickPrompts& prompts);

    /// The same network at work.
    std::unique_ptr<PromptableSegmenter> segmenter();

    /// In the form that the weights had which it began with (QuantisedRows), else in float16.
    /// @param card the file's metadata about the training
    void write(const std::filesystem::path& file, const std::map<std::string, std::string>& card);

private:
    c10::Device m_device;
    bool m_inBytes; ///< as it was in the file
    Sam m_model;
    SamAnsweringPart m_trained;
};

} // namespace unocclude::engine
