// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace unocclude {

/// Where the photograph lies in the view: view = image x scale + offset. View coordinates are device-independent
/// pixels, image coordinates those of Prompt (pixel (0, 0) covers [0, 1) x [0, 1)). The scale is kept within [smallest,
/// largest], and a strip of the photograph always stays in the view.
class ViewTransform
{
public:
    void setImageSize(QSizeF size);
    /// Keeps the image point in the middle of the view where it is; a fitted view stays fitted.
    void setViewSize(QSizeF size);

    QSizeF imageSize() const { return m_imageSize; }
    double scale() const { return m_scale; }
    bool isFitted() const { return m_fitted; }

    QPointF toImage(QPointF view) const { return (view - m_offset) / m_scale; }
    QPointF toView(QPointF image) const { return image * m_scale + m_offset; }
    QRectF toView(const QRectF& image) const { return {toView(image.topLeft()), toView(image.bottomRight())}; }
    QRectF imageInView() const { return toView(QRectF(QPointF(), m_imageSize)); }
    QTransform transform() const;

    /// What of the image plane the view shows; reaches past the image where there is ground around it.
    QRectF shown() const { return {toImage(QPointF()), toImage(QPointF(m_viewSize.width(), m_viewSize.height()))}; }

    /// The whole photograph with a margin around it.
    void fit();
    /// The image point under `anchor` (view coordinates) stays under it.
    void zoomTo(double scale, QPointF anchor);
    void zoomBy(double factor, QPointF anchor) { zoomTo(m_scale * factor, anchor); }
    void panBy(QPointF delta);
    /// This part of the image plane in the middle of the view, as large as fits.
    void show(const QRectF& area);

    static constexpr double fitMargin = 16.0; ///< view pixels
    static constexpr double largestScale = 64.0;
    static constexpr double squarePixelsAbove = 2.0; ///< device pixels per image pixel: magnified is not blurred

private:
    double fittingScale() const;
    double smallestScale() const;
    void keepInView();

    QSizeF m_imageSize;
    QSizeF m_viewSize;
    QPointF m_offset;
    double m_scale = 1.0;
    bool m_fitted = true;
};

} // namespace unocclude
