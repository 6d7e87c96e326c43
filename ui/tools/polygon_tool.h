// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/tool.h"

#include <QPolygonF>

#include <optional>

namespace unocclude {

class MaskEditor;

/// Outlines a part of a mask corner by corner. A click adds a corner; Enter, a double click or a click on the first
/// corner closes the outline and fills it; Backspace takes the last corner back; Esc drops them all. With Shift held,
/// or by the right button, when the first corner is set, the outline is cut out of the mask instead.
class PolygonTool final : public Tool
{
    Q_OBJECT

public:
    explicit PolygonTool(MaskEditor& editor, QObject* parent = nullptr);

    bool start(const ToolEvent& event) override;
    void update(const ToolEvent& event) override;
    void finish(const ToolEvent& event) override;
    void abort() override;

    bool isPending() const override { return !m_corners.isEmpty(); }
    bool confirm() override;
    bool stepBack() override;
    void hover(const ToolEvent& event) override;
    void leave() override;

    void paint(QPainter& painter, const ViewTransform& transform) const override;

    static constexpr double closingRadius = 9.0; ///< view pixels around the first corner

private:
    bool closes(const ToolEvent& event) const;

    MaskEditor& m_editor;
    QPolygonF m_corners;           ///< image coordinates
    std::optional<QPointF> m_next; ///< where the mouse is
    bool m_adds = true;
    bool m_closing = false;
};

} // namespace unocclude
