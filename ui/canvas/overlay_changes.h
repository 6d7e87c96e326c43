// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_overlays.h"

#include <vector>

namespace unocclude {

// Where two sets of overlays differ: rectangles of image pixels that may overlap and run past the frame. Numbers, points
// and the box are not compared.

/// Masks and pictures. Masks are alike if they share their pixels.
std::vector<QRect> changedParts(const CanvasOverlays& before, const CanvasOverlays& after);

/// Pictures and what lies in their stead, where it is known how the masks differ.
std::vector<QRect> changedPictures(const CanvasOverlays& before, const CanvasOverlays& after);

} // namespace unocclude
