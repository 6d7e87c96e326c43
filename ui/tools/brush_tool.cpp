// SPDX-License-Identifier: Apache-2.0
#include "tools/brush_tool.h"

#include "canvas/view_transform.h"
#include "tools/mask_editor.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace unocclude {
namespace {

constexpr double sizeStep = 1.15;
constexpr double smallestRing = 3; // view pixels; what is smaller gets a cross

} // namespace

BrushTool::BrushTool(MaskEditor& editor, bool adds, QObject* parent)
    : Tool(parent)
    , m_editor(editor)
    , m_adds(adds)
{
}

bool BrushTool::start(const ToolEvent& event)
{
    if (event.button != Qt::LeftButton && event.button != Qt::RightButton)
        return false;
    m_drawing = true;
    m_strokeAdds = adds(event);
    m_last = event.image;
    m_editor.beginGesture();
    m_editor.stroke(m_last, m_last, m_strokeAdds);
    moveRing(event);
    return true;
}

void BrushTool::update(const ToolEvent& event)
{
    if (!m_drawing)
        return;
    m_editor.stroke(std::exchange(m_last, event.image), event.image, m_strokeAdds);
    moveRing(event);
}

void BrushTool::finish(const ToolEvent& event)
{
    if (!m_drawing)
        return;
    if (event.image != m_last)
        update(event);
    m_drawing = false;
    m_editor.finishGesture(m_strokeAdds ? tr("Brush Stroke") : tr("Eraser Stroke"));
}

void BrushTool::abort()
{
    if (std::exchange(m_drawing, false))
        m_editor.abandonGesture();
}

void BrushTool::hover(const ToolEvent& event)
{
    moveRing(event);
}

void BrushTool::leave()
{
    m_ring.reset();
    Q_EMIT changed();
}

bool BrushTool::resize(int steps)
{
    const double scaled = m_editor.brushDiameter() * std::pow(sizeStep, steps);
    const double atLeast = m_editor.brushDiameter() + steps; // small brushes grow by whole pixels
    m_editor.setBrushDiameter(std::round(steps > 0 ? std::max(scaled, atLeast) : std::min(scaled, atLeast)));
    Q_EMIT changed();
    return true;
}

QCursor BrushTool::cursor() const
{
    return Qt::CrossCursor;
}

void BrushTool::paint(QPainter& painter, const ViewTransform& transform) const
{
    if (!m_ring)
        return;
    const double radius = std::max(smallestRing, m_editor.brushDiameter() * transform.scale() / 2);
    const QPointF centre = transform.toView(*m_ring);
    const bool whole = m_editor.target() == MaskTarget::Whole;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 170), 3));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(Qt::white, 1.25, whole ? Qt::DashLine : Qt::SolidLine));
    painter.drawEllipse(centre, radius, radius);
    const QPointF sign = centre + QPointF(radius * 0.75 + 6, radius * 0.75 + 6); // plus or minus, never colour alone
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 170), 4), QPen(Qt::white, 1.5)}) {
        painter.setPen(pen);
        painter.drawLine(sign - QPointF(4, 0), sign + QPointF(4, 0));
        if (m_ringAdds)
            painter.drawLine(sign - QPointF(0, 4), sign + QPointF(0, 4));
    }
    painter.restore();
}

bool BrushTool::adds(const ToolEvent& event) const
{
    const bool opposite = event.button == Qt::RightButton || event.modifiers.testFlag(Qt::ShiftModifier);
    return opposite ? !m_adds : m_adds;
}

void BrushTool::moveRing(const ToolEvent& event)
{
    m_ring = event.image;
    m_ringAdds = m_drawing ? m_strokeAdds : adds(event);
    Q_EMIT changed();
}

} // namespace unocclude
