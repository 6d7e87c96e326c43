// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/boxed_mask.h"
#include "prompt/prompt.h"

#include <QImage>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace unocclude {

/// One object as the canvas draws it.
struct MaskOverlay
{
    BoxedMask visible;
    BoxedMask whole;     ///< the chosen amodal mask; empty if none is chosen
    int number = 1;      ///< picks colour and hatch, and is written beside the mask
    bool active = false; ///< the object that clicks go to
    QString description; ///< read out: "person 2, approved, 34 % hidden"
    QString remark;      ///< a few letters beside the number; may be empty
};

/// What a click where the mouse is would give.
struct HoverOverlay
{
    BoxedMask mask;
    int number = 1; ///< of the object it would belong to
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

/// What the photo says against the active object's whole (evidence.h).
struct EvidenceOverlay
{
    Mask missed;
    Mask unexplained;
    cv::Rect box; ///< around both; empty: nothing to draw
};

/// Everything that lies over the photograph; a value that the presenter replaces as a whole.
struct CanvasOverlays
{
    std::vector<MaskOverlay> masks; ///< back to front
    Prompt prompt;                  ///< of the active object
    std::optional<std::size_t> selectedPoint;
    std::optional<GhostOverlay> ghost;
    EvidenceOverlay evidence;
    std::optional<HoverOverlay> hover;
};

} // namespace unocclude
