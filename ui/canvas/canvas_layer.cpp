// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_layer.h"

#include "canvas/view_transform.h"

#include <QPainter>

#include <cmath>
#include <cstring>

namespace unocclude {
namespace {

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-6;
}

/// Moves the rows of a picture in place; what moves out is lost, what is uncovered keeps old pixels.
void moveRows(QImage& pixels, int right, int down)
{
    const int width = pixels.width() - std::abs(right);
    const int height = pixels.height() - std::abs(down);
    const auto row = [&](int y, int x) { return reinterpret_cast<QRgb*>(pixels.scanLine(y)) + x; };
    for (int i = 0; i < height; ++i) {
        const int from = down > 0 ? height - 1 - i : i - down;
        std::memmove(row(from + down, std::max(right, 0)), row(from, std::max(-right, 0)),
                     static_cast<std::size_t>(width) * sizeof(QRgb));
    }
}

} // namespace

void CanvasLayer::setSize(QSize view, double ratio)
{
    if (view == m_view && ratio == m_ratio)
        return;
    m_view = view;
    m_ratio = ratio;
    m_pixels = QImage((QSizeF(view) * ratio).toSize(), QImage::Format_RGB32);
    m_pixels.setDevicePixelRatio(ratio);
    invalidate();
}

void CanvasLayer::invalidate()
{
    m_stretch.reset();
    m_stale = QRect(QPoint(), m_view);
}

void CanvasLayer::invalidate(const QRect& view)
{
    if (isStretched())
        return invalidate();
    m_stale += view & QRect(QPoint(), m_view);
}

void CanvasLayer::stretch(const ViewTransform& from, const ViewTransform& to)
{
    if (!m_stale.isEmpty() || m_pixels.isNull())
        return invalidate();
    const double scale = to.scale() / from.scale();
    const QPointF shift = to.toView(QPointF()) - scale * from.toView(QPointF());
    m_stretch *= QTransform(scale, 0, 0, scale, shift.x(), shift.y());
}

void CanvasLayer::scroll(QPointF delta)
{
    if (isStretched()) {
        m_stretch *= QTransform::fromTranslate(delta.x(), delta.y());
        return;
    }
    const QPointF device = delta * m_ratio;
    const QPoint moved = device.toPoint();
    const bool exact = isWhole(delta.x()) && isWhole(delta.y()) && isWhole(device.x()) && isWhole(device.y());
    if (!exact || std::abs(moved.x()) >= m_pixels.width() || std::abs(moved.y()) >= m_pixels.height())
        return invalidate();
    moveRows(m_pixels, moved.x(), moved.y());
    const QRect all(QPoint(), m_view);
    const QPoint by = delta.toPoint();
    m_stale = (m_stale.translated(by) & all) + (QRegion(all) - all.translated(by));
}

void CanvasLayer::draw(QPainter& painter, const QRect& exposed, const Paint& paint)
{
    if (isStretched())
        return drawStretched(painter);
    repair(paint);
    const QRectF source(QPointF(exposed.topLeft()) * m_ratio, QSizeF(exposed.size()) * m_ratio);
    painter.drawImage(QRectF(exposed), m_pixels, source);
}

void CanvasLayer::drawStretched(QPainter& painter) const
{
    painter.save();
    painter.setTransform(m_stretch, true);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(), m_pixels);
    painter.restore();
}

void CanvasLayer::repair(const Paint& paint)
{
    if (m_stale.isEmpty() || m_pixels.isNull())
        return;
    QPainter painter(&m_pixels);
    for (const QRect& part : m_stale) {
        painter.setClipRect(part);
        paint(painter, part);
    }
    m_stale = {};
}

} // namespace unocclude
