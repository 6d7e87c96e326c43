// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_layer.h"
#include "canvas/canvas_overlays.h"
#include "canvas/image_pyramid.h"

#include <QColor>

namespace unocclude {

class ViewTransform;

/// The photograph and what lies over it, painted as the view shows them. Knows what of the view has to be painted anew.
class CanvasScene
{
public:
    /// @param transform the view's, followed as it changes
    explicit CanvasScene(const ViewTransform& transform);

    void setPhoto(ImagePyramid photo);
    const ImagePyramid& photo() const { return m_photo; }

    /// @param ratio device pixels per device-independent pixel    @param ground around the photograph
    void setView(QSize size, double ratio, const QColor& ground);

    void setOverlays(CanvasOverlays overlays);
    /// The same while a mask is being drawn: the masks differ inside a part of the photograph only.
    void setOverlays(CanvasOverlays overlays, const QRect& drawnInto);
    const CanvasOverlays& overlays() const { return m_overlays; }
    void setOverlaysVisible(bool visible);

    bool isPeeking() const { return m_peeking; }
    void setPeeking(bool peeking); ///< the photograph alone

    // What has happened to the transform.
    void viewChanged() { m_layer.invalidate(); }
    void viewPanned(QPointF delta) { m_layer.scroll(delta); } ///< view pixels
    void viewZoomed(const ViewTransform& before);             ///< shown stretched until sharpened

    bool isStretched() const { return m_layer.isStretched(); }
    bool sharpen(QDeadlineTimer until); ///< paints on at the sharp picture; true: it is there, or there is nothing to do

    void paint(QPainter& painter, const QRect& exposed);
    QRect viewOf(const QRect& image) const; ///< with the lines around it

private:
    void paintGround(QPainter& painter, const QRect& exposed) const;
    void paintLayer(QPainter& painter, const QRect& exposed) const;
    CanvasLayer::Paint layerPaint() const;

    const ViewTransform& m_transform;
    ImagePyramid m_photo;
    CanvasOverlays m_overlays;
    CanvasLayer m_layer; ///< photograph and masks
    QRect m_view;
    QColor m_ground;
    bool m_overlaysVisible = true;
    bool m_peeking = false;
};

} // namespace unocclude
