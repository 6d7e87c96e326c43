// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_prompts.h"

#include <torch/torch.h>

namespace unocclude::engine {

SquarePrompt ClickPrompts::at(int64_t object) const
{
    const auto there = (labels[object] >= 0).nonzero().flatten();
    SquarePrompt prompt{points[object].index_select(0, there), labels[object].index_select(0, there), {}, {}};
    if (hasBox[object].item<float>() > 0)
        prompt.box = boxes[object];
    if (hasPrevious[object].item<float>() > 0)
        prompt.previous = previous[object];
    return prompt;
}

} // namespace unocclude::engine
