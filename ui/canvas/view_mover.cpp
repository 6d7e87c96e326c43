// SPDX-License-Identifier: Apache-2.0
#include "canvas/view_mover.h"

#include "canvas/canvas_scene.h"
#include "canvas/view_transform.h"

namespace unocclude {
namespace {

constexpr int restTime = 80; // milliseconds: shorter than a look, longer than from one step of the wheel to the next
constexpr int sharpenTime = 6; // milliseconds at a time: with the piece that was begun last less than a frame

} // namespace

ViewMover::ViewMover(ViewTransform& transform, CanvasScene& scene, QObject* parent)
    : QObject(parent)
    , m_transform(transform)
    , m_scene(scene)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ViewMover::sharpen);
}

void ViewMover::zoomBy(double factor, QPointF anchor)
{
    const ViewTransform before = m_transform;
    m_transform.zoomBy(factor, anchor);
    m_scene.viewZoomed(before);
    m_rest.start(restTime);
    Q_EMIT moved();
}

void ViewMover::panBy(QPointF delta)
{
    const QPointF before = m_transform.toView(QPointF());
    m_transform.panBy(delta);
    m_scene.viewPanned(m_transform.toView(QPointF()) - before);
    Q_EMIT moved();
}

void ViewMover::zoomTo(double scale, QPointF anchor)
{
    m_transform.zoomTo(scale, anchor);
    showAnew();
}

void ViewMover::showAt(double scale, QPointF image, QPointF at)
{
    m_transform.zoomTo(scale, at);
    m_transform.panBy(at - m_transform.toView(image));
    showAnew();
}

void ViewMover::showArea(const QRectF& image)
{
    m_transform.show(image);
    showAnew();
}

void ViewMover::fit()
{
    m_transform.fit();
    showAnew();
}

void ViewMover::setViewSize(QSizeF size)
{
    m_transform.setViewSize(size);
    showAnew();
}

void ViewMover::setImageSize(QSizeF size)
{
    m_transform.setImageSize(size);
    showAnew();
}

void ViewMover::sharpen()
{
    if (!m_scene.isStretched())
        return;
    if (m_scene.sharpen(QDeadlineTimer(sharpenTime, Qt::PreciseTimer)))
        Q_EMIT sharpened();
    else
        m_rest.start(0); // after what has come in the meantime
}

void ViewMover::showAnew()
{
    m_scene.viewChanged();
    Q_EMIT moved();
}

} // namespace unocclude
