// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/promptable_segmenter.h"
#include "engine/train/scene_bank.h"

#include <array>

namespace unocclude::engine {

/// How a promptable network does on the objects of held-out photographs: mean intersection over union, at the
/// resolution of its masks.
struct ClickScore
{
    static constexpr int clicks = 5;

    int64_t objects = 0;
    std::array<double, clicks> after{}; ///< so many clicks, each in the middle of the largest error
    double firstBest = 0;               ///< the best of the answers to the first click
    double firstSure = 0;               ///< what it would have answered to the first click had there been no doubt
    double box = 0;                     ///< the object's bounding box
};

/// Clicks as the application does: the first click's likeliest answer, then corrections of it.
/// @param masks of each photograph, at most; always the same ones, none below two thousandths of the photograph
ClickScore scoreClicks(PromptableSegmenter& network, const SceneBank& scenes, int64_t masks);

} // namespace unocclude::engine
