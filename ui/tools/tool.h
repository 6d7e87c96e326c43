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
    QPointF clamped() const; ///< the nearest position inside the photo
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

    virtual QCursor cursor() const { return Qt::CrossCursor; }

    /// What a click there with the left button would add; nothing if it would do something else.
    virtual std::optional<PromptPoint> pointAt(const ToolEvent& event) const;

    /// What the gesture shows while it lasts, in view coordinates.
    virtual void paint(QPainter& painter, const ViewTransform& transform) const;

Q_SIGNALS:
    void changed(); ///< paint() would draw something else now
};

} // namespace unocclude
