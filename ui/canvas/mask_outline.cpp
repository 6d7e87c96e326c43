// SPDX-License-Identifier: Apache-2.0
#include "canvas/mask_outline.h"

#include <QPolygonF>

namespace unocclude {
namespace {

/// Walks the borders with the mask on the right hand. Directions: 0 right, 1 down, 2 left, 3 up.
class BorderWalk
{
public:
    explicit BorderWalk(const cv::Mat& pixels)
        : m_pixels(pixels)
        , m_walked(cv::Mat::zeros(pixels.size(), CV_8UC1))
    {
    }

    /// The edge above (x, y) is a border that no loop has passed yet. Every loop has such an edge.
    bool startsAt(int x, int y) const { return isSet(x, y) && !isSet(x, y - 1) && !m_walked.at<uchar>(y, x); }

    QPolygonF loopFrom(int x, int y)
    {
        const cv::Point start(x, y);
        cv::Point corner = start;
        int direction = 0;
        QPolygonF loop;
        do {
            if (direction == 0)
                m_walked.at<uchar>(corner) = 1;
            corner += steps[direction];
            const int turned = nextDirection(corner, direction);
            if (turned != direction)
                loop << QPointF(corner.x, corner.y);
            direction = turned;
        } while (corner != start || direction != 0);
        return loop;
    }

private:
    static constexpr int leftAhead[4][2] = {{0, -1}, {0, 0}, {-1, 0}, {-1, -1}};
    static constexpr int rightAhead[4][2] = {{0, 0}, {-1, 0}, {-1, -1}, {0, -1}};
    inline static const cv::Point steps[4] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    bool isSet(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < m_pixels.cols && y < m_pixels.rows && m_pixels.at<uchar>(y, x);
    }

    int nextDirection(cv::Point corner, int direction) const
    {
        const auto& left = leftAhead[direction];
        const auto& right = rightAhead[direction];
        if (isSet(corner.x + left[0], corner.y + left[1]))
            return (direction + 3) % 4;
        if (isSet(corner.x + right[0], corner.y + right[1]))
            return direction;
        return (direction + 1) % 4;
    }

    cv::Mat m_pixels;
    cv::Mat m_walked;
};

} // namespace

QPainterPath maskOutline(const Mask& mask)
{
    QPainterPath path;
    const cv::Rect box = mask.boundingBox();
    if (box.empty())
        return path;
    BorderWalk walk(mask.pixels()(box));
    for (int y = 0; y < box.height; ++y)
        for (int x = 0; x < box.width; ++x)
            if (walk.startsAt(x, y)) {
                path.addPolygon(walk.loopFrom(x, y).translated(box.x, box.y));
                path.closeSubpath();
            }
    return path;
}

} // namespace unocclude
