// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compact/compact_gestalt.h"
#include "engine/train/completion_recipe.h"
#include "engine/train/held_out_score.h"
#include "engine/train/trainee.h"
#include "engine/train/training_run.h"

namespace unocclude::engine {

/// The compact completion model in training.
class CompactTrainee : public Trainee
{
public:
    /// Random weights by the run's seed, or those that `run.resume` holds where that is a weights file.
    CompactTrainee(const CompletionRecipe& recipe, const TrainingRun& run);

    torch::nn::Module& trained() override { return *m_model; }
    torch::nn::Module& averaged() override { return *m_model; }
    std::vector<TrainedGroup> groups() override { return {{m_model->parameters()}}; }
    std::vector<std::string> measureNames() const override { return {"loss_colour", "loss_alpha"}; }
    PartOutcome backward(const StepPart& part) override;
    JsonValue::Object score(bool last) override;
    torch::Tensor sheet() override;
    void write(const std::map<std::string, std::string>& card) override;

private:
    torch::Tensor drawTimes(int64_t rows, at::Generator& generator) const;
    torch::Tensor squaredError(const PairBatch& pairs, at::Generator& generator);
    WholeDrawer drawer(int steps);

    CompletionRecipe m_recipe;
    std::filesystem::path m_weights;
    at::Device m_device;
    at::ScalarType m_type; ///< that convolutions compute in
    PairBank m_bank;
    PairComposer m_training, m_judging;
    CompactGestalt m_model;
};

} // namespace unocclude::engine
