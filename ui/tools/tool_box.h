// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <array>

namespace unocclude {

class Canvas;
class PromptEditor;
class Tool;

enum class ToolKind { Positive, Negative, Box };

/// The tools and which of them is in hand.
class ToolBox final : public QObject
{
    Q_OBJECT

public:
    ToolBox(PromptEditor& editor, Canvas& canvas, QObject* parent = nullptr);

    ToolKind current() const { return m_current; }
    void take(ToolKind kind);

Q_SIGNALS:
    void taken(unocclude::ToolKind kind);

private:
    Canvas& m_canvas;
    std::array<Tool*, 3> m_tools;
    ToolKind m_current = ToolKind::Positive;
};

} // namespace unocclude
