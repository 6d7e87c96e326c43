// SPDX-License-Identifier: Apache-2.0
#include "tools/tool_box.h"

#include "canvas/canvas.h"
#include "tools/box_tool.h"
#include "tools/brush_tool.h"
#include "tools/occlusion_tool.h"
#include "tools/point_tool.h"
#include "tools/polygon_tool.h"
#include "tools/rectangle_tool.h"

namespace unocclude {

ToolBox::ToolBox(const Editors& editors, Canvas& canvas, QObject* parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_tools{new PointTool(editors.prompt, true, this), new PointTool(editors.prompt, false, this),
              new BoxTool(editors.prompt, this),         new BrushTool(editors.masks, true, this),
              new BrushTool(editors.masks, false, this), new PolygonTool(editors.masks, this),
              new RectangleTool(editors.masks, this),    new OcclusionTool(editors.occlusions, this)}
{
    take(m_current);
}

void ToolBox::take(ToolKind kind)
{
    m_current = kind;
    m_canvas.setTool(m_tools[static_cast<std::size_t>(kind)]);
    Q_EMIT taken(kind);
}

bool ToolBox::resize(int steps)
{
    return m_tools[static_cast<std::size_t>(m_current)]->resize(steps);
}

} // namespace unocclude
