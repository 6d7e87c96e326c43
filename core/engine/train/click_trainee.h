// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/click/click_network.h"
#include "engine/train/click_composer.h"
#include "engine/train/click_recipe.h"
#include "engine/train/click_rounds.h"
#include "engine/train/click_trainer.h"
#include "engine/train/trainee.h"

namespace unocclude::engine {

/// The click model in training.
class ClickTrainee : public Trainee
{
public:
    /// Random weights by the run's seed, with `run.encoder` where there is one; or those that `run.resume` holds where
    /// that is a weights file.
    ClickTrainee(const ClickRecipe& recipe, const ClickTrainingRun& run);

    torch::nn::Module& trained() override { return *m_model; }
    torch::nn::Module& averaged() override { return *m_model; }
    std::vector<TrainedGroup> groups() override; ///< the encoder, and all the rest
    std::vector<std::string> measureNames() const override { return {"loss", "iou_first", "iou_last"}; }
    PartOutcome backward(const StepPart& part) override;
    JsonValue::Object score(bool last) override;
    torch::Tensor sheet() override { return {}; }
    void write(const std::map<std::string, std::string>& card) override;

private:
    std::vector<torch::Tensor> encoded(const torch::Tensor& images);
    ClickAnswers answered(const std::vector<torch::Tensor>& levels, const ClickPrompts& prompts);
    torch::Tensor loss(const ClickAnswers& answers, const torch::Tensor& targets, const torch::Tensor& isOpen) const;
    std::vector<double> correctInRounds(const std::vector<torch::Tensor>& features, const ClickBatch& batch,
                                        double share, Draws& draws);
    int64_t drawRounds(Draws& draws) const;

    ClickRecipe m_recipe;
    std::filesystem::path m_weights;
    at::Device m_device;
    at::ScalarType m_type; ///< that convolutions compute in
    PairBank m_bank;
    std::optional<SceneBank> m_scenes;
    ClickComposer m_training;
    ClickNetwork m_model;
};

} // namespace unocclude::engine
