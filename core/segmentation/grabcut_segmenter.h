// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "segmentation/segmenter.h"

namespace unocclude {

/// The classical Segmenter: no model, no memory between calls, the same prompt always gives the same mask.
///
/// Points: the photo, reduced, is flooded from the clicks; each of several nested regions is cut out with GrabCut; the
/// most plausible one (region_choice.h) is cut again in a window around it at a finer scale. A box: GrabCut inside it.
/// Last, the edge is brought to the photo's own pixels. The work is bounded whatever the photo's size.
class GrabcutSegmenter : public Segmenter
{
public:
    QString name() const override;
    Mask segment(const Photo& photo, const Prompt& prompt, std::stop_token stop) override;
};

} // namespace unocclude
