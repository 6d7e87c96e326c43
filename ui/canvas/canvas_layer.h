// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRegion>

#include <functional>

class QPainter;

namespace unocclude {

/// The photograph with its masks as the view shows them, kept as pixels, so that a frame costs what has changed: a pan
/// moves what is there and paints the strip that comes into view, a brush stroke paints what it touched, and a mouse
/// that only moves paints nothing.
class CanvasLayer
{
public:
    /// Paints a part of the view anew. @param exposed device-independent pixels
    using Paint = std::function<void(QPainter& painter, const QRect& exposed)>;

    /// @param ratio device pixels per device-independent pixel
    void setSize(QSize view, double ratio);

    void invalidate();                  ///< all of it
    void invalidate(const QRect& view); ///< a part, device-independent pixels
    void scroll(QPointF delta);         ///< what is there has moved

    void draw(QPainter& painter, const QRect& exposed, const Paint& paint);

private:
    void repair(const Paint& paint);

    QImage m_pixels; ///< RGB32, device pixels
    QRegion m_stale; ///< view pixels
    QSize m_view;
    double m_ratio = 1;
};

} // namespace unocclude
