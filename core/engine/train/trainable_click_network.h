// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/click/click_network.h"
#include "engine/train/click_recipe.h"
#include "engine/train/click_trainer.h"
#include "engine/train/trainable_promptable.h"

namespace unocclude::engine {

/// Our own click network in training, encoder and all.
class TrainableClickNetwork : public TrainablePromptable
{
public:
    /// Random weights by the run's seed, with `run.encoder` where there is one; or those that `run.resume` holds where
    /// that is a weights file.
    TrainableClickNetwork(const ClickRecipe& recipe, const ClickTrainingRun& run);

    torch::nn::Module& trained() override { return *m_model; }
    std::vector<TrainedGroup> groups(double encoderRate) override;
    int64_t maskStride() const override { return 2; }
    std::vector<torch::Tensor> encode(const torch::Tensor& images, std::size_t frozenStages) override;
    ClickAnswers decode(const std::vector<torch::Tensor>& levels, const torch::Tensor& of,
                        const ClickPrompts& prompts) override;
    std::unique_ptr<PromptableSegmenter> segmenter() override;
    void write(const std::filesystem::path& file, const std::map<std::string, std::string>& card) override;

private:
    at::Device m_device;
    at::ScalarType m_type; ///< that convolutions compute in
    ClickNetwork m_model;
};

} // namespace unocclude::engine
