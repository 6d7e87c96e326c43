// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"
#include "prompt/prompt.h"

#include <QImage>
#include <QRect>

#include <optional>
#include <vector>

namespace unocclude {

/// A mask with the box of its pixels, counted once.
struct BoxedMask
{
    Mask mask;
    cv::Rect box; ///< empty: nothing to draw
};

/// One object as the canvas draws it.
struct MaskOverlay
{
    BoxedMask visible;
    BoxedMask whole;     ///< the chosen amodal mask; empty if none is chosen
    int number = 1;      ///< picks colour and hatch, and is written beside the mask
    bool active = false; ///< the object that clicks go to
};

/// A whole object laid over the photograph: the chosen sample of the active object, or the one under the mouse.
struct GhostOverlay
{
    QImage picture; ///< ARGB, drawn over the region: the sample, or the vote's heat; may be null
    QRect region;   ///< image pixels; may run past the frame
    BoxedMask whole;
    int number = 1;        ///< of the object it belongs to
    double opacity = 0.85; ///< of the picture
};

/// Everything that lies over the photograph; a value that the presenter replaces as a whole.
struct CanvasOverlays
{
    std::vector<MaskOverlay> masks; ///< back to front
    Prompt prompt;                  ///< of the active object
    std::optional<std::size_t> selectedPoint;
    std::optional<GhostOverlay> ghost;
};

} // namespace unocclude
