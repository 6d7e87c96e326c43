// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

namespace unocclude::engine {

/// How far masks are off, for training: the normalised focal loss, which looks at the pixels that are wrong however few
/// they are (arXiv 2102.06583, section 3.3), plus `diceWeight` times Dice.
/// @param logits [N, A, h, w]   @param targets [N, 1, h, w], 0..1   @return [N, A]
at::Tensor maskLoss(const at::Tensor& logits, const at::Tensor& targets, double diceWeight);

/// Intersection over union of logits above 0 with targets above a half. [N, A]
at::Tensor iouOfLogits(const at::Tensor& logits, const at::Tensor& targets);

} // namespace unocclude::engine
