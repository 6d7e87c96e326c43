// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_layer.h"

#include "canvas/view_transform.h"

#include <QPainter>

#include <utility>

namespace unocclude {

void CanvasLayer::setSize(QSize view, double ratio)
{
    if (view == m_shown.view().size() && ratio == m_shown.ratio())
        return;
    m_shown.setSize(view, ratio);
    m_stretch.reset();
}

void CanvasLayer::invalidate()
{
    m_stretch.reset();
    m_shown.invalidate();
}

void CanvasLayer::invalidate(const QRect& view)
{
    (isStretched() ? m_sharp : m_shown).invalidate(view);
}

void CanvasLayer::stretch(const ViewTransform& from, const ViewTransform& to)
{
    if (!m_shown.isFresh() || m_shown.image().isNull())
        return invalidate();
    const double scale = to.scale() / from.scale();
    const QPointF shift = to.toView(QPointF()) - scale * from.toView(QPointF());
    m_stretch = m_stretch.value_or(QTransform()) * QTransform(scale, 0, 0, scale, shift.x(), shift.y());
    m_sharp.setSize(m_shown.view().size(), m_shown.ratio());
    m_sharp.invalidate();
}

void CanvasLayer::scroll(QPointF delta)
{
    if (!isStretched())
        return m_shown.scroll(delta);
    *m_stretch *= QTransform::fromTranslate(delta.x(), delta.y());
    m_sharp.scroll(delta);
}

bool CanvasLayer::sharpen(const Paint& paint, QDeadlineTimer until)
{
    if (!isStretched())
        return true;
    if (!m_sharp.repair(paint, until))
        return false;
    std::swap(m_shown, m_sharp);
    m_stretch.reset();
    return true;
}

QRegion CanvasLayer::uncovered() const
{
    if (!isStretched())
        return {};
    const QRectF covered = m_stretch->mapRect(QRectF(m_shown.view()));
    return QRegion(m_shown.view()) - covered.toAlignedRect().adjusted(2, 2, -2, -2); // its edge is blurred
}

void CanvasLayer::draw(QPainter& painter, const QRect& exposed, const Paint& paint)
{
    if (isStretched())
        return drawStretched(painter);
    m_shown.repair(paint);
    const double ratio = m_shown.ratio();
    const QRectF source(QPointF(exposed.topLeft()) * ratio, QSizeF(exposed.size()) * ratio);
    painter.drawImage(QRectF(exposed), m_shown.image(), source);
}

void CanvasLayer::drawStretched(QPainter& painter) const
{
    painter.save();
    painter.setTransform(*m_stretch, true);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(), m_shown.image());
    painter.restore();
}

} // namespace unocclude
