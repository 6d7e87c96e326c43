// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <array>

namespace unocclude {

class Canvas;
class MaskEditor;
class OcclusionEditor;
class PromptEditor;
class Tool;

enum class ToolKind { Positive, Negative, Box, Brush, Eraser, PolygonBrush, Rectangle, Occlusion };

constexpr std::size_t toolKinds = 8;

/// The tools and which of them is in hand.
class ToolBox final : public QObject
{
    Q_OBJECT

public:
    /// What the tools work on.
    struct Editors
    {
        PromptEditor& prompt;
        MaskEditor& masks;
        OcclusionEditor& occlusions;
    };

    ToolBox(const Editors& editors, Canvas& canvas, QObject* parent = nullptr);

    ToolKind current() const { return m_current; }
    void take(ToolKind kind);
    bool resize(int steps); ///< what the tool in hand works with; false if it has no size

Q_SIGNALS:
    void taken(unocclude::ToolKind kind);

private:
    Canvas& m_canvas;
    std::array<Tool*, toolKinds> m_tools;
    ToolKind m_current = ToolKind::Positive;
};

} // namespace unocclude
