// SPDX-License-Identifier: Apache-2.0
#include "canvas/tool_hand.h"

#include "tools/tool.h"

#include <QWheelEvent>

namespace unocclude {

void ToolHand::take(Tool* tool)
{
    abort();
    stopHovering();
    if (m_tool) {
        m_tool->leave();
        m_tool->disconnect(this);
    }
    m_tool = tool;
    if (m_tool)
        connect(m_tool, &Tool::changed, this, &ToolHand::changed);
}

Tool* ToolHand::tool() const
{
    return m_tool;
}

void ToolHand::press(const ToolEvent& event)
{
    stopHovering();
    if (m_tool && m_tool->start(event))
        m_button = event.button;
}

void ToolHand::move(const ToolEvent& event)
{
    if (isBusy() && m_tool)
        m_tool->update(event);
    else
        hover(event);
}

void ToolHand::release(const ToolEvent& event)
{
    if (event.button != m_button)
        return;
    m_button = Qt::NoButton;
    if (m_tool)
        m_tool->finish(event);
}

void ToolHand::click(const ToolEvent& event)
{
    if (!m_tool || isBusy())
        return;
    stopHovering();
    if (m_tool->start(event))
        m_tool->finish(event);
}

void ToolHand::hover(const ToolEvent& event)
{
    const bool overPhoto = m_tool && !event.imageSize.isEmpty();
    if (overPhoto)
        m_tool->hover(event);
    Q_EMIT hovered(overPhoto ? m_tool->pointAt(event) : std::nullopt);
}

void ToolHand::leave()
{
    if (m_tool)
        m_tool->leave();
    stopHovering();
}

bool ToolHand::resize(const QWheelEvent& event)
{
    if (!m_tool || !event.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    m_wheelRest += event.angleDelta().y() + event.angleDelta().x(); // Shift turns the wheel sideways on some desktops
    const int steps = m_wheelRest / QWheelEvent::DefaultDeltasPerStep;
    if (!m_tool->resize(steps))
        return false;
    m_wheelRest -= steps * QWheelEvent::DefaultDeltasPerStep;
    return true;
}

bool ToolHand::abort()
{
    const bool pending = m_tool && m_tool->isPending();
    if (!isBusy() && !pending)
        return false;
    m_button = Qt::NoButton;
    if (m_tool)
        m_tool->abort();
    return true;
}

bool ToolHand::confirm()
{
    return m_tool && m_tool->isPending() && m_tool->confirm();
}

bool ToolHand::stepBack()
{
    return m_tool && m_tool->isPending() && m_tool->stepBack();
}

void ToolHand::stopHovering()
{
    Q_EMIT hovered(std::nullopt);
}

} // namespace unocclude
