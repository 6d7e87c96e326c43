// SPDX-License-Identifier: Apache-2.0
#include "tools/box_tool.h"

#include "canvas/view_transform.h"
#include "tools/prompt_editor.h"

#include <QPainter>

namespace unocclude {

BoxTool::BoxTool(PromptEditor& editor, QObject* parent)
    : Tool(parent)
    , m_editor(editor)
{
}

bool BoxTool::start(const ToolEvent& event)
{
    if (event.button != Qt::LeftButton && event.button != Qt::RightButton)
        return false;
    m_action = Action::Draw;
    m_otherKind = event.button == Qt::RightButton || event.modifiers.testFlag(Qt::AltModifier);
    m_corner = event.clamped();
    m_box = QRectF(m_corner, m_corner);
    return true;
}

void BoxTool::update(const ToolEvent& event)
{
    if (m_action == Action::None || m_otherKind)
        return;
    m_box = QRectF(m_corner, event.clamped()).normalized();
    Q_EMIT changed();
}

void BoxTool::finish(const ToolEvent& event)
{
    update(event);
    if (m_action == Action::None)
        return;
    m_action = Action::None;
    if (!isClick(event))
        m_editor.setBox(m_box);
    else if (event.isInside())
        m_editor.addPoint({event.image, !m_otherKind});
    Q_EMIT changed();
}

void BoxTool::abort()
{
    m_action = Action::None;
    Q_EMIT changed();
}

void BoxTool::paint(QPainter& painter, const ViewTransform& transform) const
{
    if (m_action == Action::None || m_otherKind)
        return;
    const QRectF box = transform.toView(m_box);
    painter.setBrush(QColor(255, 255, 255, 30));
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
    painter.drawRect(box);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 1, Qt::DashLine));
    painter.drawRect(box);
}

bool BoxTool::isClick(const ToolEvent& event) const
{
    return m_otherKind || m_box.width() * event.scale < smallestSide || m_box.height() * event.scale < smallestSide;
}

} // namespace unocclude
