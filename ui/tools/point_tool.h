// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/tool.h"

#include <cstddef>
#include <optional>

namespace unocclude {

class PromptEditor;

/// Left click adds a point, right click or Alt+click one of the other kind; a press on a point drags it.
class PointTool final : public Tool
{
    Q_OBJECT

public:
    /// @param positive what the left button adds
    PointTool(PromptEditor& editor, bool positive, QObject* parent = nullptr);

    bool start(const ToolEvent& event) override;
    void update(const ToolEvent& event) override;
    void finish(const ToolEvent& event) override;
    void abort() override;
    std::optional<PromptPoint> pointAt(const ToolEvent& event) const override;

    static constexpr double grabRadius = 9.0; ///< view pixels

private:
    enum class Action { None, Press, Drag };

    std::optional<std::size_t> pointUnder(const ToolEvent& event) const;
    PromptPoint clicked(const ToolEvent& event) const;

    PromptEditor& m_editor;
    const bool m_positive;
    Action m_action = Action::None;
    std::size_t m_dragged = 0;
    QPointF m_pressedAt;
};

} // namespace unocclude
