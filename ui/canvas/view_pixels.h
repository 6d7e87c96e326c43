// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QImage>
#include <QRegion>

#include <functional>

class QPainter;

namespace unocclude {

/// The pixels of a view, and which of them no longer show what they should. All coordinates are those of the view,
/// device-independent pixels.
class ViewPixels
{
public:
    /// Paints a part of the view anew.
    using Paint = std::function<void(QPainter& painter, const QRect& exposed)>;

    /// All is stale if it changes anything. @param ratio device pixels per device-independent pixel
    void setSize(QSize view, double ratio);

    void invalidate();                  ///< all of it
    void invalidate(const QRect& part); ///< cut at the view's edges
    void scroll(QPointF delta);         ///< what is there has moved, and what comes into view is stale

    bool isFresh() const { return m_stale.isEmpty(); }

    /// Paints what is stale, piece by piece, until the time is over; at least one piece. @return isFresh()
    bool repair(const Paint& paint, QDeadlineTimer until = QDeadlineTimer(QDeadlineTimer::Forever));

    const QImage& image() const { return m_image; } ///< RGB32, device pixels; null before a size was set
    QRect view() const { return {QPoint(), m_view}; }
    double ratio() const { return m_ratio; }

private:
    QRect nextPiece(const QDeadlineTimer& until) const;

    QImage m_image;
    QRegion m_stale;
    QSize m_view;
    double m_ratio = 1;
};

} // namespace unocclude
