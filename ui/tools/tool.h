// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "prompt/prompt.h"

#include <QCursor>
#include <QObject>
#include <QPointF>
#include <QSizeF>

#include <optional>

class QPainter;

namespace unocclude {

class ViewTransform;

/// The mouse as a tool sees it.
struct ToolEvent
{
    QPointF image;    ///< image coordinates; may lie outside the photo
    QSizeF imageSize; ///< of the photo
    double scale = 1; ///< view pixels per image pixel
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers;

    bool isInside() const;
    QPointF clamped() const;        ///< the nearest position inside the photo
    QPointF clampedToEdges() const; ///< the same with the far edges, where outlines may run
};

/// One way of pointing. The canvas forwards a gesture: start, update while the button is down, then finish or abort.
class Tool : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// @return false if the gesture is none of this tool's; then nothing follows.
    virtual bool start(const ToolEvent& event) = 0;
    virtual void update(const ToolEvent& event) = 0;
    virtual void finish(const ToolEvent& event) = 0;
    virtual void abort() = 0;

    /// Several presses may make one gesture, as the corners of a polygon do; between them it is pending.
    virtual bool isPending() const { return false; }
    virtual bool confirm() { return false; }  ///< Enter ends it; false if there is nothing to end
    virtual bool stepBack() { return false; } ///< Backspace takes its last press back; false if there is none

    virtual void hover(const ToolEvent&) {} ///< the mouse moves without a gesture
    virtual void leave() {}                 ///< the mouse has left the photograph

    /// Makes larger or smaller what the tool works with; false if it has no size.
    virtual bool resize(int) { return false; }

    virtual QCursor cursor() const { return Qt::CrossCursor; }

    /// What a click there with the left button would add; nothing if it would do something else.
    virtual std::optional<PromptPoint> pointAt(const ToolEvent& event) const;

    /// What the gesture shows while it lasts, in view coordinates.
    virtual void paint(QPainter& painter, const ViewTransform& transform) const;

Q_SIGNALS:
    void changed(); ///< paint() would draw something else now
};

} // namespace unocclude
