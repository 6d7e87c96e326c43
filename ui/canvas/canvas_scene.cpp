// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_scene.h"

#include "canvas/overlay_changes.h"
#include "canvas/overlay_painter.h"
#include "canvas/view_transform.h"

#include <QPainter>

#include <utility>

namespace unocclude {

CanvasScene::CanvasScene(const ViewTransform& transform)
    : m_transform(transform)
{
}

void CanvasScene::setPhoto(ImagePyramid photo)
{
    m_photo = std::move(photo);
    m_layer.invalidate();
}

void CanvasScene::setView(QSize size, double ratio, const QColor& ground)
{
    m_view = QRect(QPoint(), size);
    m_layer.setSize(size, ratio);
    if (std::exchange(m_ground, ground) != ground)
        m_layer.invalidate();
}

void CanvasScene::setOverlays(CanvasOverlays overlays)
{
    for (const QRect& part : changedParts(m_overlays, overlays))
        m_layer.invalidate(viewOf(part));
    m_overlays = std::move(overlays);
}

void CanvasScene::setOverlays(CanvasOverlays overlays, const QRect& drawnInto)
{
    for (const QRect& part : changedPictures(m_overlays, overlays))
        m_layer.invalidate(viewOf(part));
    m_layer.invalidate(viewOf(drawnInto));
    m_overlays = std::move(overlays);
}

void CanvasScene::setOverlaysVisible(bool visible)
{
    m_overlaysVisible = visible;
    m_layer.invalidate();
}

void CanvasScene::setPeeking(bool peeking)
{
    m_peeking = peeking;
    m_layer.invalidate();
}

void CanvasScene::viewZoomed(const ViewTransform& before)
{
    m_layer.stretch(before, m_transform);
}

bool CanvasScene::sharpen(QDeadlineTimer until)
{
    return m_layer.sharpen(layerPaint(), until);
}

void CanvasScene::paint(QPainter& painter, const QRect& exposed)
{
    for (const QRect& part : m_layer.uncovered() & exposed)
        paintGround(painter, part);
    m_layer.draw(painter, exposed, layerPaint());
    if (!m_photo.isNull() && m_overlaysVisible && !m_peeking)
        OverlayPainter(painter, m_transform, m_view).paintMarks(m_overlays);
}

QRect CanvasScene::viewOf(const QRect& image) const
{
    constexpr int border = 8; // line, rim and blur
    return m_transform.toView(QRectF(image)).toAlignedRect().adjusted(-border, -border, border, border);
}

void CanvasScene::paintGround(QPainter& painter, const QRect& exposed) const
{
    painter.fillRect(exposed, m_ground);
    m_photo.draw(painter, m_transform, exposed);
}

void CanvasScene::paintLayer(QPainter& painter, const QRect& exposed) const
{
    paintGround(painter, exposed);
    if (!m_photo.isNull() && m_overlaysVisible && !m_peeking)
        OverlayPainter(painter, m_transform, exposed).paintMasks(m_overlays);
}

CanvasLayer::Paint CanvasScene::layerPaint() const
{
    return [this](QPainter& painter, const QRect& exposed) { paintLayer(painter, exposed); };
}

} // namespace unocclude
