// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/simulated_click.h"
#include "image/photo.h"
#include "segmentation/segmenter.h"

#include <span>

namespace unocclude {

/// How a segmenter is clicked on: until the mask is good enough, but so many times at least and at most.
struct ClickProtocol
{
    int least = 5; ///< clicks after which a figure is wanted
    int most = 20;
    double enough = 0.85; ///< intersection over union with the true visible mask
};

/// What clicks on one object gave.
struct ClickTrace
{
    std::vector<double> iou;     ///< after each click
    std::vector<double> seconds; ///< of each click's answer

    /// After so many clicks; that of the last one where nothing was left to be clicked on.
    double after(int clicks) const;

    /// Clicks until the mask is good enough; `protocol.most` if it never is.
    int needed(const ClickProtocol& protocol) const;
};

/// Clicks on one object, each time in the middle of the largest error. Depends on photo and target alone.
/// @param photo prepared, if answers are timed   @throw what the segmenter throws
ClickTrace clickThrough(Segmenter& segmenter, const Photo& photo, const Mask& target, const ClickProtocol& protocol,
                        std::stop_token stop);

/// Means over objects.
struct ClickFigures
{
    std::int64_t objects = 0;
    double after1 = 0, after3 = 0, after5 = 0; ///< mean intersection over union after so many clicks
    double needed = 0;                         ///< mean number of clicks until it is good enough
    std::int64_t never = 0;                    ///< objects that never got good enough
    double medianSeconds = 0;                  ///< of a click's answer
};

ClickFigures summariseClicks(std::span<const ClickTrace> traces, const ClickProtocol& protocol);

} // namespace unocclude
