// SPDX-License-Identifier: Apache-2.0
#include "tools/occlusion_tool.h"

#include "canvas/view_transform.h"
#include "tools/occlusion_editor.h"

#include <QLineF>
#include <QPainter>

#include <utility>

namespace unocclude {
namespace {

constexpr double headLength = 14; // view pixels
constexpr double headAngle = 25;  // degrees

void paintArrow(QPainter& painter, const QLineF& line, const QColor& colour)
{
    if (line.length() < headLength)
        return;
    QLineF left = QLineF(line.p2(), line.p1());
    left.setLength(headLength);
    QLineF right = left;
    left.setAngle(left.angle() + headAngle);
    right.setAngle(right.angle() - headAngle);
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 190), 5.5, Qt::SolidLine, Qt::RoundCap),
                            QPen(colour, 2.5, Qt::SolidLine, Qt::RoundCap)}) {
        painter.setPen(pen);
        painter.drawLine(line);
        painter.drawLine(left);
        painter.drawLine(right);
    }
}

} // namespace

OcclusionTool::OcclusionTool(OcclusionEditor& editor, QObject* parent)
    : Tool(parent)
    , m_editor(editor)
{
}

bool OcclusionTool::start(const ToolEvent& event)
{
    if (event.button != Qt::LeftButton)
        return false;
    m_front = m_editor.objectAt(event.image);
    m_from = m_to = event.image;
    return m_front.has_value();
}

void OcclusionTool::update(const ToolEvent& event)
{
    m_to = event.image;
    Q_EMIT changed();
}

void OcclusionTool::finish(const ToolEvent& event)
{
    const auto front = std::exchange(m_front, std::nullopt);
    const auto hidden = m_editor.objectAt(event.image);
    if (front && hidden == front)
        m_editor.select(*front);
    else if (front && hidden)
        m_editor.state(*front, *hidden);
    Q_EMIT changed();
}

void OcclusionTool::abort()
{
    m_front.reset();
    Q_EMIT changed();
}

void OcclusionTool::paint(QPainter& painter, const ViewTransform& transform) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QLineF& arrow : m_editor.arrows())
        paintArrow(painter, {transform.toView(arrow.p1()), transform.toView(arrow.p2())}, Qt::white);
    if (m_front)
        paintArrow(painter, {transform.toView(m_from), transform.toView(m_to)}, QColor(0xf0, 0xe4, 0x42));
    painter.restore();
}

} // namespace unocclude
