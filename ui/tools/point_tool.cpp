// SPDX-License-Identifier: Apache-2.0
#include "tools/point_tool.h"

#include "tools/prompt_editor.h"

#include <QLineF>

namespace unocclude {
namespace {

constexpr double dragThreshold = 3.0; // view pixels: a trembling hand is still a click

} // namespace

PointTool::PointTool(PromptEditor& editor, bool positive, QObject* parent)
    : Tool(parent)
    , m_editor(editor)
    , m_positive(positive)
{
}

bool PointTool::start(const ToolEvent& event)
{
    if (event.button != Qt::LeftButton && event.button != Qt::RightButton)
        return false;
    const auto grabbed = pointUnder(event);
    if (grabbed && event.button == Qt::LeftButton) {
        m_action = Action::Press;
        m_dragged = *grabbed;
        m_pressedAt = event.image;
        m_editor.selectPoint(grabbed);
        return true;
    }
    if (!event.isInside())
        return false;
    m_editor.addPoint(clicked(event));
    return true;
}

void PointTool::update(const ToolEvent& event)
{
    if (m_action == Action::Press && QLineF(m_pressedAt, event.image).length() * event.scale >= dragThreshold)
        m_action = Action::Drag;
    if (m_action == Action::Drag)
        m_editor.movePoint(m_dragged, event.clamped());
}

void PointTool::finish(const ToolEvent& event)
{
    update(event);
    if (m_action == Action::Drag)
        m_editor.finishMove();
    m_action = Action::None;
}

void PointTool::abort()
{
    if (m_action == Action::Drag)
        m_editor.abortMove();
    m_action = Action::None;
}

std::optional<PromptPoint> PointTool::pointAt(const ToolEvent& event) const
{
    if (!event.isInside() || pointUnder(event))
        return std::nullopt;
    return clicked(event);
}

std::optional<std::size_t> PointTool::pointUnder(const ToolEvent& event) const
{
    const auto& points = m_editor.prompt().points;
    std::optional<std::size_t> nearest;
    double reach = grabRadius / event.scale;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double distance = QLineF(points[i].position, event.image).length();
        if (distance <= reach) {
            reach = distance;
            nearest = i;
        }
    }
    return nearest;
}

PromptPoint PointTool::clicked(const ToolEvent& event) const
{
    const bool other = event.button == Qt::RightButton || event.modifiers.testFlag(Qt::AltModifier);
    return {event.image, other ? !m_positive : m_positive};
}

} // namespace unocclude
