// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPolygonF>

namespace unocclude {

/// Which of an object's masks a hand changes. The hidden one is their difference.
enum class MaskTarget { Visible, Whole };

/// What a tool may do to the masks of the object being worked on. A gesture is begun, shows what it draws at once, and
/// is finished as one undo step or aborted. Positions are image coordinates and may lie outside the photo.
class MaskEditor
{
public:
    virtual ~MaskEditor() = default;

    virtual MaskTarget target() const = 0;

    virtual double brushDiameter() const = 0; ///< image pixels
    virtual void setBrushDiameter(double diameter) = 0;

    virtual void beginGesture() = 0;
    virtual void stroke(QPointF from, QPointF to, bool adds) = 0; ///< with the brush
    virtual void fillPolygon(const QPolygonF& outline, bool adds) = 0;
    virtual void fillRectangle(QPointF corner, QPointF opposite, bool adds) = 0;
    virtual void finishGesture(const QString& text) = 0; ///< @param text what undo calls it
    virtual void abandonGesture() = 0;

    static constexpr double smallestBrush = 1;
    static constexpr double largestBrush = 2000;
};

} // namespace unocclude
