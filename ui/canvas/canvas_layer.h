// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRegion>
#include <QTransform>

#include <functional>

class QPainter;

namespace unocclude {

class ViewTransform;

/// The photograph with its masks as the view shows them, kept as pixels, so that a frame costs what has changed: a pan
/// moves what is there and paints the strip that comes into view, a brush stroke paints what it touched, a turning wheel
/// stretches what is there, and a mouse that only moves paints nothing.
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

    /// What is there has been zoomed. It is shown stretched, which paints nothing, until invalidate() is called.
    void stretch(const ViewTransform& from, const ViewTransform& to);
    bool isStretched() const { return !m_stretch.isIdentity(); } ///< then it need not fill the view

    void draw(QPainter& painter, const QRect& exposed, const Paint& paint);

private:
    void repair(const Paint& paint);
    void drawStretched(QPainter& painter) const;

    QImage m_pixels; ///< RGB32, device pixels
    QRegion m_stale; ///< view pixels
    QTransform m_stretch; ///< from the view as it was painted to the view as it is
    QSize m_view;
    double m_ratio = 1;
};

} // namespace unocclude
