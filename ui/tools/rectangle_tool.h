// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/tool.h"

namespace unocclude {

class MaskEditor;

/// A drag fills a rectangle of a mask; with the right button, or with Shift held when it begins, it is cut out.
class RectangleTool final : public Tool
{
    Q_OBJECT

public:
    explicit RectangleTool(MaskEditor& editor, QObject* parent = nullptr);

    bool start(const ToolEvent& event) override;
    void update(const ToolEvent& event) override;
    void finish(const ToolEvent& event) override;
    void abort() override;
    void paint(QPainter& painter, const ViewTransform& transform) const override;

    static constexpr double smallestSide = 3.0; ///< view pixels; a click fills nothing

private:
    MaskEditor& m_editor;
    bool m_drawing = false;
    bool m_adds = true;
    QPointF m_corner;
    QPointF m_opposite;
};

} // namespace unocclude
