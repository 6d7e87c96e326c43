// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_rounds.h"

#include <torch/torch.h>

namespace unocclude::engine {

namespace {

/// [M, 4]: left, top, right, bottom in the masks' pixels. @param masks bool [M, h, w]
at::Tensor boxesOf(const at::Tensor& masks)
{
    const auto ends = [](const at::Tensor& any) { // M x n
        const auto places = torch::arange(any.size(1), torch::kFloat);
        return std::pair(torch::where(any, places, 1e6).amin(1), torch::where(any, places + 1, -1e6).amax(1));
    };
    const auto [left, right] = ends(masks.any(1));
    const auto [top, bottom] = ends(masks.any(2));
    return torch::stack({left, top, right, bottom}, 1);
}

at::Tensor jittered(const at::Tensor& boxes, double jitter, Draws& draws)
{
    const auto size = boxes.slice(1, 2, 4) - boxes.slice(1, 0, 2);
    return boxes + draws.normal(boxes.sizes(), jitter).cpu().clamp(-2 * jitter, 2 * jitter) * size.repeat({1, 2});
}

} // namespace

ClickRounds::ClickRounds(const at::Tensor& targets, int64_t stride, double box, double jitter, double depth,
                         Draws& draws)
    : m_targets((targets.squeeze(1) > 0.5).cpu())
    , m_stride(stride)
    , m_depth(depth)
    , m_draws(draws)
{
    const int64_t count = targets.size(0);
    const auto device = targets.device();
    const auto hasBox = draws.chance({count}, box);
    auto clicks = clickInside(m_targets, depth, draws);
    clicks.labels = torch::where(hasBox.cpu() > 0, -1, clicks.labels);
    m_prompts.points = torch::empty({count, 0, 2}, device);
    m_prompts.labels = torch::empty({count, 0}, torch::TensorOptions(torch::kLong).device(device));
    m_prompts.boxes = jittered(boxesOf(m_targets) * stride - 0.5, jitter, draws).to(device);
    m_prompts.hasBox = hasBox;
    m_prompts.previous = torch::zeros_like(targets.squeeze(1));
    m_prompts.hasPrevious = torch::zeros_like(hasBox);
    add(clicks);
}

at::Tensor ClickRounds::isOpen() const
{
    return (1 - m_prompts.hasBox) * (1 - m_prompts.hasPrevious);
}

void ClickRounds::add(const SimulatedClicks& clicks)
{
    const auto device = m_prompts.points.device();
    const auto at = ((clicks.positions + 0.5) * m_stride - 0.5).to(device).unsqueeze(1);
    m_prompts.points = torch::cat({m_prompts.points, at}, 1);
    m_prompts.labels = torch::cat({m_prompts.labels, clicks.labels.to(device).unsqueeze(1)}, 1);
}

void ClickRounds::correct(const at::Tensor& logits)
{
    add(clickOnError(m_targets, (logits > 0).cpu(), m_depth, m_draws));
    m_prompts.previous = logits.detach();
    m_prompts.hasPrevious = torch::ones_like(m_prompts.hasPrevious);
}

} // namespace unocclude::engine
