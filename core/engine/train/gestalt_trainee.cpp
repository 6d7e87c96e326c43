// SPDX-License-Identifier: Apache-2.0
#include "engine/train/gestalt_trainee.h"

#include "engine/checkpoint/safetensors_stream.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/gestalt/gestalt_sampling.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/gestalt/gestalt_weights.h"
#include "engine/tensor/autocast.h"
#include "engine/train/recipe_members.h"

#include <ATen/CPUGeneratorImpl.h>

namespace unocclude::engine {

namespace {

constexpr int64_t kScoredTogether = 8;
constexpr int64_t kFinalGestaltSamples = 4;
constexpr double kWhiteGround = 250; // grey levels; what is darker is the object

Pix2GestaltOptions optionsFor(const GestaltRecipe& recipe, const CheckpointReader& file)
{
    auto options = pix2GestaltOptionsOf(file);
    if (recipe.side > 0)
        options.side = recipe.side;
    if (recipe.numHeads > 0)
        options.unet.numHeads = recipe.numHeads;
    const auto step = options.autoencoder.downsampling() << (options.unet.channelMult.size() - 1);
    demandOption(options.side % step == 0 && options.side >= step && options.side <= 2048,
                 ("\"side\" must be a multiple of " + std::to_string(step) + ", up to 2048").c_str());
    demandOption(options.unet.modelChannels % options.unet.numHeads == 0,
                 "\"num_heads\" must divide the width of the denoiser");
    return options;
}

// What lies in the file is not for writing.
void makeTrainable(torch::nn::Module& module)
{
    for (auto& parameter : module.parameters()) {
        parameter.set_data(parameter.detach().clone());
        parameter.requires_grad_(true);
    }
}

Pix2Gestalt gestaltToTrain(const GestaltRecipe& recipe, const CheckpointReader& file, at::Device device)
{
    auto model = readPix2Gestalt(file, optionsFor(recipe, file), DenoiserWeights::Raw);
    for (auto& parameter : model->parameters())
        parameter.requires_grad_(false);
    model->to(device);
    makeTrainable(*model->diffusion_model);
    makeTrainable(*model->cc_projection);
    return model;
}

torch::Tensor withWhiteGroundsAlpha(const torch::Tensor& pictures)
{
    const auto bytes = ((pictures + 1) * 127.5);
    const auto grey = 0.299 * bytes.slice(1, 0, 1) + 0.587 * bytes.slice(1, 1, 2) + 0.114 * bytes.slice(1, 2, 3);
    return torch::cat({pictures, torch::where(grey < kWhiteGround, 1.0, -1.0).to(pictures.dtype())}, 1);
}

void appendNamed(NamedTensors& tensors, const std::string& prefix, const torch::nn::Module& module)
{
    for (const auto& [name, tensor] : stateDict(module))
        tensors.emplace_back(prefix + name, tensor);
}

} // namespace

GestaltTrainedPartImpl::GestaltTrainedPartImpl(Pix2Gestalt& model)
{
    register_module("diffusion_model", model->diffusion_model);
    register_module("cc_projection", model->cc_projection);
}

std::vector<TrainedGroup> gestaltGroups(Pix2Gestalt& model, const GestaltRecipe& recipe)
{
    return {{model->diffusion_model->parameters()}, {model->cc_projection->parameters(), recipe.projectionRate}};
}

std::optional<StoredAverage> storedAverageOf(const CheckpointReader& file, const GestaltRecipe& recipe)
{
    if (!file.contains("model_ema.num_updates"))
        return {};
    auto model = readPix2Gestalt(file, optionsFor(recipe, file), DenoiserWeights::Smoothed);
    return StoredAverage{model->diffusion_model->parameters(),
                         file.tensor("model_ema.num_updates").item<std::int64_t>()};
}

GestaltTrainee::GestaltTrainee(const GestaltRecipe& recipe, const TrainingRun& run, const CheckpointReader& file)
    : m_recipe(recipe)
    , m_weights(run.weights)
    , m_device(run.device)
    , m_type(trainingType(run.device))
    , m_model(gestaltToTrain(recipe, file, run.device))
    , m_trained(m_model)
    , m_bank(run.bank)
    , m_training(m_bank, PairBank::Split::Train, recipe.pairs, m_model->options().side, run.device)
    , m_judging(m_bank, PairBank::Split::HeldOut, PairRecipe::judging(), m_model->options().side, run.device)
{
}

// The whole object's latents are drawn from the encoder's posterior, those of the condition are its mode.
GestaltTargets GestaltTrainee::targetsOf(const PairBatch& pairs, at::Generator& generator)
{
    const torch::NoGradGuard guard;
    const auto posterior = m_model->first_stage_model->encode(pairs.target.slice(1, 0, 3));
    const auto mean = posterior.mean.to(torch::kFloat32);
    const auto noise = torch::randn(mean.sizes(), generator).to(m_device);
    const auto latents = (mean + (0.5 * posterior.logvar.to(torch::kFloat32)).exp() * noise);
    const auto pixels = clipPixels(pairs.image, m_model->options().clip.resolution);
    const auto concat = torch::cat({m_model->encode(pairs.image), m_model->encode(pairs.visible)}, 1);
    return {latents * m_model->options().latentScale, m_model->visual->forward(pixels).unsqueeze(1).to(torch::kFloat32),
            concat.to(torch::kFloat32)};
}

PartOutcome GestaltTrainee::backward(const StepPart& part)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(part.drawsSeed);
    const auto pairs = m_training.compose(part.rows, part.pairsSeed);
    const Autocast autocast(m_device, m_type);
    const auto targets = targetsOf(pairs, generator);
    const auto draw = GestaltDraw::random(targets.latents, m_recipe.dropCondition, generator);
    const auto loss = gestaltLoss(m_model, targets, draw);
    (loss * part.share).backward();
    return {{loss.item<double>()}, part.rows};
}

WholeDrawer GestaltTrainee::drawer()
{
    return [this](const PairBatch& pairs, const std::vector<std::uint64_t>& seeds) {
        const torch::NoGradGuard guard;
        const Autocast autocast(m_device, m_type);
        const GestaltSampling sampling{.steps = static_cast<int>(m_recipe.sampleSteps),
                                       .guidance = {.scale = m_recipe.sampleGuidance}};
        const auto condition = m_model->condition(pairs.image, pairs.visible);
        return withWhiteGroundsAlpha(sampleGestalt(m_model, plainDenoiser(m_model), condition, seeds, sampling));
    };
}

JsonValue::Object GestaltTrainee::score(bool last)
{
    return toJson(scoreHeldOut(drawer(), m_judging,
                               {.pairs = last ? m_recipe.finalScorePairs : m_recipe.scorePairs,
                                .samples = last ? kFinalGestaltSamples : 1,
                                .batch = kScoredTogether}));
}

torch::Tensor GestaltTrainee::sheet()
{
    return heldOutSheet(drawer(), m_judging, {});
}

void GestaltTrainee::write(const std::map<std::string, std::string>& card)
{
    NamedTensors tensors;
    appendNamed(tensors, "model.diffusion_model.", *m_model->diffusion_model);
    appendNamed(tensors, "first_stage_model.", *m_model->first_stage_model);
    appendNamed(tensors, "cond_stage_model.model.visual.", *m_model->visual);
    appendNamed(tensors, "cc_projection.", *m_model->cc_projection);
    std::vector<PlannedTensor> planned;
    for (const auto& [name, tensor] : tensors)
        planned.push_back({name, at::kHalf, tensor.sizes().vec()});
    auto metadata = card;
    metadata["architecture"] = "pix2gestalt";
    metadata["weights"] = "moving average";
    metadata["options"] = writeJson(
        JsonValue::Object{{"num_heads", m_model->options().unet.numHeads}, {"side", m_model->options().side}});
    const auto half = [&tensors](std::size_t index) { return tensors[index].second.cpu().to(at::kHalf); };
    streamSafetensors(m_weights, planned, half, metadata);
}

} // namespace unocclude::engine
