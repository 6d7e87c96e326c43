// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <opencv2/core/mat.hpp>

#include <vector>

class QPainter;

namespace unocclude {

class ViewTransform;

/// A photograph with its halvings, so that drawing it costs view pixels and never photo pixels.
class ImagePyramid
{
public:
    ImagePyramid() = default;

    /// @param rgb CV_8UC3, R G B
    explicit ImagePyramid(const cv::Mat& rgb);

    bool isNull() const { return m_levels.empty(); }
    QSize size() const { return isNull() ? QSize() : m_levels.front().size(); }

    /// Draws what the painter's clip needs. Above 200 % pixels stay squares, below they are filtered.
    void draw(QPainter& painter, const ViewTransform& transform, const QRectF& exposed) const;

private:
    const QImage& levelFor(double devicePixelsPerImagePixel) const;

    std::vector<QImage> m_levels; ///< Format_RGB32; level k has about 2^-k of the size
};

} // namespace unocclude
