// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "prompt/prompt.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWheelEvent;

namespace unocclude {

class Tool;
struct ToolEvent;

/// Holds the tool: knows its gesture from the press of a button to its release, and what it points at in between.
class ToolHand final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// @param tool not owned; the gesture of the one before is aborted
    void take(Tool* tool);
    Tool* tool() const; ///< null: none, or it has gone

    Qt::MouseButton button() const { return m_button; } ///< the button that the gesture began with
    bool isBusy() const { return m_button != Qt::NoButton; }

    void press(const ToolEvent& event);
    void move(const ToolEvent& event); ///< in a gesture or over the photograph
    void release(const ToolEvent& event);
    void click(const ToolEvent& event); ///< both at once; not in a gesture
    void hover(const ToolEvent& event);
    void leave(); ///< the mouse has left the view
    bool resize(const QWheelEvent& event); ///< Shift and wheel; false: not meant for the tool

    bool abort(); ///< false if there was no gesture

    // For a gesture of several presses (Tool::isPending()). Each is false if there was none.
    bool confirm();
    bool stepBack();

    void stopHovering();

Q_SIGNALS:
    void changed(); ///< the tool would draw something else now

    /// What a click there would add (Tool::pointAt); nothing also during a gesture and when the mouse has left.
    void hovered(const std::optional<unocclude::PromptPoint>& point);

private:
    QPointer<Tool> m_tool;
    Qt::MouseButton m_button = Qt::NoButton;
    int m_wheelRest = 0; ///< of a fine wheel, until it makes a step
};

} // namespace unocclude
