// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/view_pixels.h"

#include <QTransform>

#include <optional>

namespace unocclude {

class ViewTransform;

/// The photograph with its masks as the view shows them, kept as pixels, so that a frame costs what has changed: a pan
/// moves what is there and paints the strip that comes into view, a brush stroke paints what it touched, a turning wheel
/// stretches what is there, and a mouse that only moves paints nothing.
class CanvasLayer
{
public:
    using Paint = ViewPixels::Paint;

    /// @param ratio device pixels per device-independent pixel
    void setSize(QSize view, double ratio);

    void invalidate();                  ///< all of it
    void invalidate(const QRect& view); ///< a part, device-independent pixels
    void scroll(QPointF delta);         ///< what is there has moved

    /// What is there has been zoomed. It is shown stretched, which paints nothing, until it has been sharpened or
    /// invalidated as a whole. Parts that are invalidated show in the sharp picture only.
    void stretch(const ViewTransform& from, const ViewTransform& to);
    bool isStretched() const { return m_stretch.has_value(); }

    /// Paints on at what follows the stretched picture, at least a piece. @return true when it is complete and shown
    bool sharpen(const Paint& paint, QDeadlineTimer until);

    QRegion uncovered() const; ///< of the view, where a stretched picture leaves it empty

    void draw(QPainter& painter, const QRect& exposed, const Paint& paint);

private:
    void drawStretched(QPainter& painter) const;

    ViewPixels m_shown;
    ViewPixels m_sharp; ///< what follows; in use while stretched
    std::optional<QTransform> m_stretch; ///< from the view as it was painted to the view as it is
};

} // namespace unocclude
