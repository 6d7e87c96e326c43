// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/tool.h"

#include <QRectF>

namespace unocclude {

class PromptEditor;

/// A drag draws the box around the object; a click without a drag adds a point as the point tool does.
class BoxTool final : public Tool
{
    Q_OBJECT

public:
    explicit BoxTool(PromptEditor& editor, QObject* parent = nullptr);

    bool start(const ToolEvent& event) override;
    void update(const ToolEvent& event) override;
    void finish(const ToolEvent& event) override;
    void abort() override;
    void paint(QPainter& painter, const ViewTransform& transform) const override;

    static constexpr double smallestSide = 4.0; ///< view pixels; less than that is a click

private:
    enum class Action { None, Draw };

    bool isClick(const ToolEvent& event) const;

    PromptEditor& m_editor;
    Action m_action = Action::None;
    bool m_otherKind = false; ///< right button or Alt: a click adds a negative point
    QPointF m_corner;
    QRectF m_box;
};

} // namespace unocclude
