// SPDX-License-Identifier: Apache-2.0
#include "tools/rectangle_tool.h"

#include "canvas/view_transform.h"
#include "tools/mask_editor.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace unocclude {

RectangleTool::RectangleTool(MaskEditor& editor, QObject* parent)
    : Tool(parent)
    , m_editor(editor)
{
}

bool RectangleTool::start(const ToolEvent& event)
{
    const bool right = event.button == Qt::RightButton;
    if (event.button != Qt::LeftButton && !right)
        return false;
    m_drawing = true;
    m_adds = !right && !event.modifiers.testFlag(Qt::ShiftModifier);
    m_corner = m_opposite = event.clampedToEdges();
    return true;
}

void RectangleTool::update(const ToolEvent& event)
{
    if (!m_drawing)
        return;
    m_opposite = event.clampedToEdges();
    Q_EMIT changed();
}

void RectangleTool::finish(const ToolEvent& event)
{
    update(event);
    const QPointF sides = (m_opposite - m_corner) * event.scale;
    if (std::exchange(m_drawing, false) && std::abs(sides.x()) >= smallestSide && std::abs(sides.y()) >= smallestSide) {
        m_editor.beginGesture();
        m_editor.fillRectangle(m_corner, m_opposite, m_adds);
        m_editor.finishGesture(m_adds ? tr("Fill Rectangle") : tr("Cut Rectangle Out"));
    }
    Q_EMIT changed();
}

void RectangleTool::abort()
{
    m_drawing = false;
    Q_EMIT changed();
}

void RectangleTool::paint(QPainter& painter, const ViewTransform& transform) const
{
    if (!m_drawing)
        return;
    const QRectF box = transform.toView(QRectF(m_corner, m_opposite).normalized());
    const bool whole = m_editor.target() == MaskTarget::Whole;
    painter.setBrush(QBrush(QColor(255, 255, 255, 60), m_adds ? Qt::SolidPattern : Qt::DiagCrossPattern));
    for (const QPen& pen :
         {QPen(QColor(0, 0, 0, 170), 3), QPen(Qt::white, 1.25, whole ? Qt::DashLine : Qt::SolidLine)}) {
        painter.setPen(pen);
        painter.drawRect(box);
        painter.setBrush(Qt::NoBrush);
    }
}

} // namespace unocclude
