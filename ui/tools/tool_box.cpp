// SPDX-License-Identifier: Apache-2.0
#include "tools/tool_box.h"

#include "canvas/canvas.h"
#include "tools/box_tool.h"
#include "tools/point_tool.h"

namespace unocclude {

ToolBox::ToolBox(PromptEditor& editor, Canvas& canvas, QObject* parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_tools{new PointTool(editor, true, this), new PointTool(editor, false, this), new BoxTool(editor, this)}
{
    take(m_current);
}

void ToolBox::take(ToolKind kind)
{
    m_current = kind;
    m_canvas.setTool(m_tools[static_cast<std::size_t>(kind)]);
    Q_EMIT taken(kind);
}

} // namespace unocclude
