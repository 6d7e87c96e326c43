// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_overlays.h"
#include "canvas/mask_raster.h"

#include <vector>

class QPainter;

namespace unocclude {

class ViewTransform;

/// Draws what lies over the photograph. Lines and marks keep their size in the view at every zoom.
class OverlayPainter
{
public:
    /// @param view what of the widget is to be painted
    OverlayPainter(QPainter& painter, const ViewTransform& transform, const QRect& view);

    void paintMasks(const CanvasOverlays& overlays); ///< everything that moves with the photograph
    void paintMarks(const CanvasOverlays& overlays); ///< above it numbers, points and box; `view` is the whole widget

private:
    void paintEvidence(const EvidenceOverlay& evidence);
    void paintGhost(const GhostOverlay& ghost);
    void paintMask(const MaskOverlay& mask, bool filled);
    void paintWhole(const BoxedMask& whole, int number, bool filled);
    void paintHover(const HoverOverlay& hover);
    void add(const BoxedMask& mask, const MaskLook& look);
    void paintRasters();
    void paintNumber(const MaskOverlay& mask);
    void paintPrompt(const Prompt& prompt, std::optional<std::size_t> selected);
    void paintPoint(const PromptPoint& point, bool selected);
    void paintBox(const QRectF& box);

    struct Raster
    {
        BoxedMask mask;
        MaskLook look;
    };

    QPainter& m_painter;
    const ViewTransform& m_transform;
    const QRect m_view;
    std::vector<Raster> m_rasters; ///< to be painted, the lowest first
};

} // namespace unocclude
