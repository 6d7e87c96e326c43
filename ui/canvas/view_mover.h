// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QPointF;
class QRectF;
class QSizeF;

namespace unocclude {

class CanvasScene;
class ViewTransform;

/// Zooms and pans: changes the transform and tells the scene what of its pixels still serves. While the wheel turns they
/// are shown stretched; when it rests, the sharp picture is painted in pieces that let the hand go on in between.
class ViewMover final : public QObject
{
    Q_OBJECT

public:
    ViewMover(ViewTransform& transform, CanvasScene& scene, QObject* parent = nullptr);

    // View coordinates, but for what is called image.
    void zoomBy(double factor, QPointF anchor);
    void panBy(QPointF delta);
    void zoomTo(double scale, QPointF anchor);
    void showAt(double scale, QPointF image, QPointF at); ///< the image point there
    void showArea(const QRectF& image);                   ///< as large as fits
    void fit();
    void setViewSize(QSizeF size);
    void setImageSize(QSizeF size);

Q_SIGNALS:
    void moved();     ///< the transform has changed
    void sharpened(); ///< the stretched picture gave way to the sharp one

private:
    void sharpen();
    void showAnew();

    ViewTransform& m_transform;
    CanvasScene& m_scene;
    QTimer m_rest; ///< runs out when no zoom has followed the last one
};

} // namespace unocclude
