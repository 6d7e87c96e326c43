// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/gestalt/pix2gestalt.h"
#include "engine/train/gestalt_objective.h"
#include "engine/train/gestalt_recipe.h"
#include "engine/train/held_out_score.h"
#include "engine/train/trainee.h"
#include "engine/train/training_run.h"

namespace unocclude::engine {

/// What of a pix2gestalt model is trained: the denoiser and the projection of CLIP's view. Autoencoder and image tower
/// stay as they are. Only the denoiser has a moving average.
class GestaltTrainedPartImpl : public torch::nn::Module
{
public:
    explicit GestaltTrainedPartImpl(Pix2Gestalt& model);
};
TORCH_MODULE(GestaltTrainedPart);

/// The denoiser, and the projection at its own rate.
std::vector<TrainedGroup> gestaltGroups(Pix2Gestalt& model, const GestaltRecipe& recipe);

/// The moving average of a denoiser that a training checkpoint holds beside its raw weights.
struct StoredAverage
{
    std::vector<torch::Tensor> parameters; ///< in the order of the denoiser's
    std::int64_t updates;
};

/// None where the file has one set of weights alone, as a converted one does. @throw CheckpointError
std::optional<StoredAverage> storedAverageOf(const CheckpointReader& file, const GestaltRecipe& recipe);

/// A pix2gestalt model in training.
class GestaltTrainee : public Trainee
{
public:
    /// @param file where it holds raw weights and their moving average, the raw ones are trained
    /// @throw CheckpointError
    GestaltTrainee(const GestaltRecipe& recipe, const TrainingRun& run, const CheckpointReader& file);

    torch::nn::Module& trained() override { return *m_trained; }
    torch::nn::Module& averaged() override { return *m_model->diffusion_model; }
    std::vector<TrainedGroup> groups() override { return gestaltGroups(m_model, m_recipe); }
    std::vector<std::string> measureNames() const override { return {"loss"}; }
    PartOutcome backward(const StepPart& part) override;
    JsonValue::Object score(bool last) override;
    torch::Tensor sheet() override;
    void write(const std::map<std::string, std::string>& card) override;

private:
    GestaltTargets targetsOf(const PairBatch& pairs, at::Generator& generator);
    WholeDrawer drawer();

    GestaltRecipe m_recipe;
    std::filesystem::path m_weights;
    at::Device m_device;
    at::ScalarType m_type; ///< that matrix products compute in
    Pix2Gestalt m_model;
    GestaltTrainedPart m_trained;
    PairBank m_bank;
    PairComposer m_training, m_judging;
};

} // namespace unocclude::engine
