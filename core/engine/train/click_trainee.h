// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/click_composer.h"
#include "engine/train/click_recipe.h"
#include "engine/train/trainable_sam.h"
#include "engine/train/trainee.h"
#include "engine/train/training_run.h"

namespace unocclude::engine {

/// How clicks are answered, in training.
class ClickTrainee : public Trainee
{
public:
    /// @param recipe its side is the network's
    ClickTrainee(const ClickRecipe& recipe, const TrainingRun& run, TrainableSam network);

    torch::nn::Module& trained() override { return m_network.trained(); }
    torch::nn::Module& averaged() override { return m_network.trained(); }
    std::vector<TrainedGroup> groups() override { return {{m_network.trained().parameters()}}; }
    std::vector<std::string> measureNames() const override { return {"loss", "iou_first", "iou_last"}; }
    PartOutcome backward(const StepPart& part) override;
    JsonValue::Object score(bool last) override;
    torch::Tensor sheet() override { return {}; }
    void write(const std::map<std::string, std::string>& card) override;

private:
    torch::Tensor loss(const ClickAnswers& answers, const torch::Tensor& targets, const torch::Tensor& isOpen) const;
    std::vector<double> correctInRounds(const torch::Tensor& features, const ClickBatch& batch, double share,
                                        Draws& draws);
    int64_t drawRounds(Draws& draws) const;

    ClickRecipe m_recipe;
    std::filesystem::path m_weights;
    at::Device m_device;
    PairBank m_bank;
    std::optional<SceneBank> m_scenes;
    ClickComposer m_training;
    TrainableSam m_network;
};

} // namespace unocclude::engine
