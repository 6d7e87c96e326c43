// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/click_prompts.h"
#include "engine/train/click_simulation.h"

namespace unocclude::engine {

/// The prompts of M objects as they grow in training: a click or a box first, then clicks where the last answer is
/// wrong, together with that answer.
class ClickRounds
{
public:
    /// @param targets [M, 1, h, w], 0..1, a pixel of which covers stride x stride of the square's
    /// @param box share of the objects that are pointed at with a box, whose sides are off by `jitter` of its size
    ClickRounds(const at::Tensor& targets, int64_t stride, double box, double jitter, double depth, Draws& draws);

    const ClickPrompts& prompts() const { return m_prompts; }

    /// [M]: 1 where a click may mean several things: the first one, without a box.
    at::Tensor isOpen() const;

    /// Clicks on the largest error of what was answered. @param logits [M, h, w]
    void correct(const at::Tensor& logits);

private:
    void add(const SimulatedClicks& clicks);

    at::Tensor m_targets; // bool M x h x w, on the CPU
    int64_t m_stride;
    double m_depth;
    Draws& m_draws;
    ClickPrompts m_prompts;
};

} // namespace unocclude::engine
