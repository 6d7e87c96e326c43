// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/sam.h"
#include "engine/train/trainable_promptable.h"

#include <c10/core/Device.h>

namespace unocclude::engine {

/// What of a model of the SAM family is trained here: how prompts are understood and answered. The image encoder has
/// seen millions of photographs and stays as it is.
class SamAnsweringPartImpl : public torch::nn::Module
{
public:
    explicit SamAnsweringPartImpl(Sam& model);
};
TORCH_MODULE(SamAnsweringPart);

/// A model of the SAM family in training. What it learns beyond "Segment Anything" (arXiv 2304.02643, appendix A) is to
/// give a sure answer to a single click, too: the object, where the published weights know no better than a part.
class TrainableSam : public TrainablePromptable
{
public:
    /// @param weights of a published model, or of one that was trained here   @throw CheckpointError
    TrainableSam(const std::filesystem::path& weights, c10::Device device);

    /// Of training pictures: the network's own square, in pixels.
    int64_t side() const { return m_model->options().decoder.side; }

    torch::nn::Module& trained() override { return *m_trained; }
    std::vector<TrainedGroup> groups(double encoderRate) override;
    int64_t maskStride() const override { return side() / m_model->options().decoder.maskSide(); }
    std::vector<torch::Tensor> encode(const torch::Tensor& images, std::size_t frozenStages) override;
    ClickAnswers decode(const std::vector<torch::Tensor>& levels, const torch::Tensor& of,
                        const ClickPrompts& prompts) override;
    std::unique_ptr<PromptableSegmenter> segmenter() override;
    void write(const std::filesystem::path& file, const std::map<std::string, std::string>& card) override;

private:
    c10::Device m_device;
    Sam m_model;
    SamAnsweringPart m_trained;
};

} // namespace unocclude::engine
