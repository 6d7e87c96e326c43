// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_loss.h"

#include <torch/torch.h>

namespace unocclude::engine {

at::Tensor maskLoss(const at::Tensor& logits, const at::Tensor& targets, double diceWeight)
{
    const auto truth = targets.expand_as(logits);
    const auto error = torch::binary_cross_entropy_with_logits(logits, truth, {}, {}, at::Reduction::None);
    const auto probability = torch::sigmoid(logits);
    const auto weight = (probability.detach() - truth).square() + 1e-4; // (1 - p_t)^2, gamma = 2
    const auto focal = (weight * error).sum({2, 3}) / weight.sum({2, 3});
    const auto both = (probability * truth).sum({2, 3});
    const auto dice = 1 - (2 * both + 1) / (probability.sum({2, 3}) + truth.sum({2, 3}) + 1);
    return focal + diceWeight * dice;
}

at::Tensor iouOfLogits(const at::Tensor& logits, const at::Tensor& targets)
{
    const auto predicted = logits > 0, truth = (targets > 0.5).expand_as(logits);
    const auto both = (predicted & truth).sum({2, 3}).to(torch::kFloat);
    return both / (predicted | truth).sum({2, 3}).to(torch::kFloat).clamp_min(1);
}

} // namespace unocclude::engine
