// SPDX-License-Identifier: Apache-2.0
#include "engine/train/gestalt_objective.h"

#include "engine/sampler/noise_schedule.h"

namespace unocclude::engine {

namespace {

constexpr int kTimesteps = 1000;

torch::Tensor perRow(const torch::Tensor& values)
{
    return values.to(torch::kFloat32).view({-1, 1, 1, 1});
}

// alpha_bar of each timestep, float32 as the reference keeps them
torch::Tensor cumulativeAlphas(const torch::Tensor& timesteps)
{
    static const auto all = torch::tensor(scaledLinearAlphasCumprod(0.00085, 0.012, kTimesteps), torch::kFloat32);
    return all.index_select(0, timesteps.cpu()).to(timesteps.device());
}

} // namespace

GestaltDraw GestaltDraw::random(const torch::Tensor& latents, double drop, at::Generator& generator)
{
    const auto rows = latents.size(0);
    const auto device = latents.device();
    const auto u = torch::rand({rows}, generator).to(device);
    return {torch::randint(kTimesteps, {rows}, generator, torch::kInt64).to(device),
            torch::randn(latents.sizes(), generator).to(device), u < 2 * drop,
            ((u < drop) | (u >= 3 * drop)).to(torch::kFloat32)};
}

torch::Tensor gestaltLoss(Pix2Gestalt& model, const GestaltTargets& targets, const GestaltDraw& draw)
{
    const auto alphas = perRow(cumulativeAlphas(draw.timesteps));
    const auto noisy = alphas.sqrt() * targets.latents + (1 - alphas).sqrt() * draw.noise;
    const auto told = (1 - draw.dropPrompt.to(torch::kFloat32)).view({-1, 1, 1}) * targets.embedding;
    const GestaltCondition condition{model->cc_projection->forward(told), perRow(draw.keepConcat) * targets.concat};
    return torch::mse_loss(model->forward(noisy, draw.timesteps, condition).to(torch::kFloat32), draw.noise);
}

} // namespace unocclude::engine
