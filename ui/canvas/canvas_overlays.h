// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "prompt/prompt.h"

#include <QImage>
#include <QPainterPath>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace unocclude {

/// The visible mask of one object as the canvas draws it.
struct MaskOverlay
{
    QPainterPath outline; ///< image coordinates, odd-even
    int number = 1;       ///< picks colour and hatch, and is written beside the mask
    bool active = false;  ///< the object that clicks go to
    QPainterPath whole;   ///< amodal outline of the chosen sample; empty if none is chosen
};

/// A whole object laid over the photograph: the chosen sample, or the one under the mouse.
struct GhostOverlay
{
    QImage picture; ///< ARGB, region-sized
    QRect region;   ///< image pixels; may run past the frame
    QPainterPath outline;
    int number = 1; ///< of the object it belongs to
};

/// Everything that lies over the photograph; a value that the presenter replaces as a whole.
struct CanvasOverlays
{
    std::vector<MaskOverlay> masks; ///< back to front
    Prompt prompt;                  ///< of the active object
    std::optional<std::size_t> selectedPoint;
    std::optional<GhostOverlay> ghost;
    bool segmenting = false; ///< a newer mask is on its way
};

} // namespace unocclude
