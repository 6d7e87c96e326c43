// SPDX-License-Identifier: Apache-2.0
#include "tools/polygon_tool.h"

#include "canvas/view_transform.h"
#include "tools/mask_editor.h"

#include <QLineF>
#include <QPainter>

#include <utility>

namespace unocclude {
namespace {

constexpr double doubleClickRadius = 3.0; // view pixels

} // namespace

PolygonTool::PolygonTool(MaskEditor& editor, QObject* parent)
    : Tool(parent)
    , m_editor(editor)
{
}

bool PolygonTool::start(const ToolEvent& event)
{
    const bool right = event.button == Qt::RightButton;
    if (event.button != Qt::LeftButton && !right)
        return false;
    m_closing = closes(event);
    if (m_closing)
        return true;
    if (m_corners.isEmpty())
        m_adds = !right && !event.modifiers.testFlag(Qt::ShiftModifier);
    m_corners.append(event.clampedToEdges());
    m_next = event.image;
    Q_EMIT changed();
    return true;
}

void PolygonTool::update(const ToolEvent& event)
{
    if (m_corners.isEmpty() || m_closing)
        return;
    m_corners.last() = event.clampedToEdges(); // until the button is released
    Q_EMIT changed();
}

void PolygonTool::finish(const ToolEvent& event)
{
    update(event);
    if (std::exchange(m_closing, false) && closes(event))
        confirm();
}

void PolygonTool::abort()
{
    m_corners.clear();
    m_closing = false;
    Q_EMIT changed();
}

bool PolygonTool::confirm()
{
    if (m_corners.size() < 3)
        return isPending();
    const QPolygonF outline = std::exchange(m_corners, {});
    m_editor.beginGesture();
    m_editor.fillPolygon(outline, m_adds);
    m_editor.finishGesture(m_adds ? tr("Fill Polygon") : tr("Cut Polygon Out"));
    Q_EMIT changed();
    return true;
}

bool PolygonTool::stepBack()
{
    if (m_corners.isEmpty())
        return false;
    m_corners.removeLast();
    Q_EMIT changed();
    return true;
}

void PolygonTool::hover(const ToolEvent& event)
{
    m_next = event.clampedToEdges();
    if (isPending())
        Q_EMIT changed();
}

void PolygonTool::leave()
{
    m_next.reset();
    Q_EMIT changed();
}

void PolygonTool::paint(QPainter& painter, const ViewTransform& transform) const
{
    if (m_corners.isEmpty())
        return;
    QPolygonF line;
    for (const QPointF& corner : m_corners)
        line.append(transform.toView(corner));
    const QPointF first = line.first();
    if (m_next)
        line.append(transform.toView(*m_next));
    const bool whole = m_editor.target() == MaskTarget::Whole;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(QColor(255, 255, 255, 60), m_adds ? Qt::SolidPattern : Qt::DiagCrossPattern));
    painter.drawPolygon(line);
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen :
         {QPen(QColor(0, 0, 0, 170), 3), QPen(Qt::white, 1.25, whole ? Qt::DashLine : Qt::SolidLine)}) {
        painter.setPen(pen);
        painter.drawPolyline(line);
        painter.drawEllipse(first, 5, 5);
    }
    painter.restore();
}

bool PolygonTool::closes(const ToolEvent& event) const
{
    if (m_corners.size() < 3)
        return false;
    const auto isNear = [&](QPointF corner, double radius) {
        return QLineF(corner, event.image).length() * event.scale <= radius;
    };
    // near the last corner it is the second one of a double click
    return isNear(m_corners.first(), closingRadius) || isNear(m_corners.last(), doubleClickRadius);
}

} // namespace unocclude
