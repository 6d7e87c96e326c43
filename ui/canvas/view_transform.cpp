// SPDX-License-Identifier: Apache-2.0
#include "canvas/view_transform.h"

#include <algorithm>

namespace unocclude {
namespace {

constexpr double stripInView = 48.0; // view pixels of the photograph that panning cannot push out

double keptOffset(double offset, double imageLength, double viewLength)
{
    const double strip = std::min(stripInView, imageLength);
    return std::clamp(offset, strip - imageLength, std::max(strip - imageLength, viewLength - strip));
}

} // namespace

void ViewTransform::setImageSize(QSizeF size)
{
    m_imageSize = size;
    fit();
}

void ViewTransform::setViewSize(QSizeF size)
{
    const QPointF middle = toImage(QPointF(m_viewSize.width(), m_viewSize.height()) / 2);
    m_viewSize = size;
    if (m_fitted)
        return fit();
    m_offset = QPointF(size.width(), size.height()) / 2 - middle * m_scale;
    keepInView();
}

QTransform ViewTransform::transform() const
{
    return {m_scale, 0, 0, m_scale, m_offset.x(), m_offset.y()};
}

void ViewTransform::fit()
{
    m_scale = fittingScale();
    const QSizeF shown = m_imageSize * m_scale;
    m_offset = QPointF(m_viewSize.width() - shown.width(), m_viewSize.height() - shown.height()) / 2;
    m_fitted = true;
}

void ViewTransform::zoomTo(double scale, QPointF anchor)
{
    const QPointF fixed = toImage(anchor);
    m_scale = std::clamp(scale, smallestScale(), largestScale);
    m_offset = anchor - fixed * m_scale;
    m_fitted = false;
    keepInView();
}

void ViewTransform::panBy(QPointF delta)
{
    m_offset += delta;
    m_fitted = false;
    keepInView();
}

void ViewTransform::show(const QRectF& area)
{
    const double scale = std::min(m_viewSize.width() / area.width(), m_viewSize.height() / area.height());
    m_scale = std::clamp(scale, smallestScale(), largestScale);
    m_offset = QPointF(m_viewSize.width(), m_viewSize.height()) / 2 - area.center() * m_scale;
    m_fitted = false;
    keepInView();
}

double ViewTransform::fittingScale() const
{
    if (m_imageSize.isEmpty() || m_viewSize.isEmpty())
        return 1.0;
    const double across = std::max(1.0, m_viewSize.width() - 2 * fitMargin) / m_imageSize.width();
    const double down = std::max(1.0, m_viewSize.height() - 2 * fitMargin) / m_imageSize.height();
    return std::min({across, down, largestScale});
}

double ViewTransform::smallestScale() const
{
    return std::min(1.0, fittingScale() / 2);
}

void ViewTransform::keepInView()
{
    const QSizeF shown = m_imageSize * m_scale;
    m_offset.setX(keptOffset(m_offset.x(), shown.width(), m_viewSize.width()));
    m_offset.setY(keptOffset(m_offset.y(), shown.height(), m_viewSize.height()));
}

} // namespace unocclude
