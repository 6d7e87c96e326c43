// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/tool.h"

#include <optional>

namespace unocclude {

class MaskEditor;

/// Paints into a mask, or rubs out of it. The right button, or Shift held when the stroke begins, does the opposite. A
/// ring shows the brush's size: a full line for the visible mask, a dashed one for the whole, as the masks' borders are
/// drawn.
class BrushTool final : public Tool
{
    Q_OBJECT

public:
    /// @param adds what the left button does
    BrushTool(MaskEditor& editor, bool adds, QObject* parent = nullptr);

    bool start(const ToolEvent& event) override;
    void update(const ToolEvent& event) override;
    void finish(const ToolEvent& event) override;
    void abort() override;

    void hover(const ToolEvent& event) override;
    void leave() override;
    bool resize(int steps) override;

    QCursor cursor() const override;
    void paint(QPainter& painter, const ViewTransform& transform) const override;

private:
    bool adds(const ToolEvent& event) const;
    void moveRing(const ToolEvent& event);

    MaskEditor& m_editor;
    const bool m_adds;
    bool m_drawing = false;
    bool m_strokeAdds = true;
    QPointF m_last;
    std::optional<QPointF> m_ring; ///< image coordinates
    bool m_ringAdds = true;
};

} // namespace unocclude
