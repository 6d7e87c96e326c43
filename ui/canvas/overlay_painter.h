// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_overlays.h"

class QPainter;

namespace unocclude {

class ViewTransform;

/// Draws what lies over the photograph. Lines and marks keep their size in the view at every zoom.
class OverlayPainter
{
public:
    OverlayPainter(QPainter& painter, const ViewTransform& transform);

    void paint(const CanvasOverlays& overlays);

private:
    void paintGhost(const GhostOverlay& ghost);
    void paintMask(const MaskOverlay& mask, bool filled);
    void paintWhole(const QPainterPath& outline, int number);
    void paintNumber(const MaskOverlay& mask);
    void paintPrompt(const Prompt& prompt, std::optional<std::size_t> selected);
    void paintPoint(const PromptPoint& point, bool selected);
    void strokeTwice(const QPainterPath& path, const QColor& colour, double width, Qt::PenStyle style);

    QPainter& m_painter;
    const ViewTransform& m_transform;
};

} // namespace unocclude
