// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/promptable_segmenter.h"

#include <ATen/core/Tensor.h>

namespace unocclude::engine {

/// N prompts, each on features of its own. Positions in the square's pixels, x before y, at pixels' centres.
struct ClickPrompts
{
    static constexpr int64_t channels = 10; ///< of maps()

    at::Tensor points;      ///< [N, K, 2] float32, K at least 1
    at::Tensor labels;      ///< [N, K] int64: 1 on the object, 0 on what it is not, -1 no point
    at::Tensor boxes;       ///< [N, 4] float32: left, top, right, bottom
    at::Tensor hasBox;      ///< [N] float32: 0 or 1
    at::Tensor previous;    ///< [N, 1, h, w] logits; what they cover is the features' own ground
    at::Tensor hasPrevious; ///< [N] float32: 0 or 1

    /// One prompt as a batch, on the CPU. @param size of `previous`, which lies in the upper left of the prompt's
    static ClickPrompts of(const SquarePrompt& prompt, PictureSize size);

    /// The prompts as pictures of which a pixel covers stride x stride of the square: for points on the object, and for
    /// those that are not, bells of three widths around the nearest; inside of the box and its edge; the previous mask
    /// as 2 p - 1, and whether there is one. [N, channels, size]
    at::Tensor maps(PictureSize size, int64_t stride) const;

    /// Where the prompt looks, 0..1: near points on the object, in the box, in the previous mask. Of maps().
    static at::Tensor focus(const at::Tensor& maps);

    /// How alike each place is to the one that is most like it among the points on the object, and among those that are
    /// not: cosines of the features; 0 where there are no points. [N, 2, h, w]
    /// @param features [N, C, h, w], a pixel of which covers stride x stride of the square
    at::Tensor affinity(const at::Tensor& features, int64_t stride) const;
};

} // namespace unocclude::engine
