// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/promptable_segmenter.h"

#include <ATen/core/Tensor.h>

namespace unocclude::engine {

/// The prompts of M objects. Positions in the square's pixels by their indices, x before y.
struct ClickPrompts
{
    at::Tensor points;      ///< [M, K, 2] float32
    at::Tensor labels;      ///< [M, K] int64: 1 on the object, 0 on what it is not, -1 no point
    at::Tensor boxes;       ///< [M, 4] float32: left, top, right, bottom
    at::Tensor hasBox;      ///< [M] float32: 0 or 1
    at::Tensor previous;    ///< [M, h, w] logits
    at::Tensor hasPrevious; ///< [M] float32: 0 or 1

    SquarePrompt at(int64_t object) const;
};

} // namespace unocclude::engine
