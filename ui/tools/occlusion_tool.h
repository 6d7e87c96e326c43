// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/tool.h"

#include "document/instance.h"

#include <optional>

namespace unocclude {

class OcclusionEditor;

/// A drag from one object to another states that the first hides the second; a click takes an object in hand. While the
/// tool is in hand the photograph shows what is stated as arrows.
class OcclusionTool final : public Tool
{
    Q_OBJECT

public:
    explicit OcclusionTool(OcclusionEditor& editor, QObject* parent = nullptr);

    bool start(const ToolEvent& event) override;
    void update(const ToolEvent& event) override;
    void finish(const ToolEvent& event) override;
    void abort() override;
    void paint(QPainter& painter, const ViewTransform& transform) const override;

private:
    OcclusionEditor& m_editor;
    std::optional<InstanceId> m_front;
    QPointF m_from;
    QPointF m_to;
};

} // namespace unocclude
