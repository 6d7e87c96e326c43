// SPDX-License-Identifier: Apache-2.0
#include "canvas/image_pyramid.h"

#include "canvas/view_transform.h"

#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace unocclude {
namespace {

constexpr int smallestSide = 256;

QImage toImage(const cv::Mat& rgb)
{
    const QImage view(rgb.data, rgb.cols, rgb.rows, static_cast<qsizetype>(rgb.step), QImage::Format_RGB888);
    return view.convertToFormat(QImage::Format_RGB32);
}

/// The device pixels that a rectangle covers in full, in view coordinates.
QRectF coveredPixels(const QRectF& view, double ratio)
{
    const QPointF topLeft(std::ceil(view.left() * ratio), std::ceil(view.top() * ratio));
    const QPointF bottomRight(std::floor(view.right() * ratio), std::floor(view.bottom() * ratio));
    return {topLeft / ratio, bottomRight / ratio};
}

cv::Mat halved(const cv::Mat& rgb)
{
    cv::Mat half;
    cv::resize(rgb, half, cv::Size((rgb.cols + 1) / 2, (rgb.rows + 1) / 2), 0, 0, cv::INTER_AREA);
    return half;
}

} // namespace

ImagePyramid::ImagePyramid(const cv::Mat& rgb)
{
    for (cv::Mat level = rgb; !level.empty(); level = halved(level)) {
        m_levels.push_back(toImage(level));
        if (std::min(level.cols, level.rows) <= smallestSide)
            break;
    }
}

const QImage& ImagePyramid::levelFor(double devicePixelsPerImagePixel) const
{
    std::size_t level = 0;
    for (double scale = devicePixelsPerImagePixel * 2; scale <= 1.0 && level + 1 < m_levels.size(); scale *= 2)
        ++level;
    return m_levels[level];
}

void ImagePyramid::draw(QPainter& painter, const ViewTransform& transform, const QRectF& exposed) const
{
    if (isNull())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    const double scale = transform.scale() * ratio;
    const QImage& level = levelFor(scale);
    const double levelScale = double(level.width()) / size().width();

    // whole image pixels, so that neighbouring exposures meet without a seam
    const QRect wanted = QRectF(transform.toImage(exposed.topLeft()), transform.toImage(exposed.bottomRight()))
                             .toAlignedRect()
                             .adjusted(-2, -2, 2, 2) &
                         QRect(QPoint(), size());
    const QRectF source(wanted.x() * levelScale, wanted.y() * levelScale, wanted.width() * levelScale,
                        wanted.height() * levelScale);
    painter.save();
    painter.setClipRect(coveredPixels(transform.imageInView(), ratio), Qt::IntersectClip); // one edge for all exposures
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < ViewTransform::squarePixelsAbove && scale != 1.0);
    painter.drawImage(transform.toView(QRectF(wanted)), level, source);
    painter.restore();
}

} // namespace unocclude
