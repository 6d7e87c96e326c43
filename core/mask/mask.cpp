// SPDX-License-Identifier: Apache-2.0
#include "mask/mask.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace unocclude {

namespace {

void requireSameSize(const Mask& a, const Mask& b)
{
    if (a.size() != b.size())
        throw std::logic_error("masks of different sizes were combined");
}

bool anyInRow(const cv::Mat& pixels, int row)
{
    return std::memchr(pixels.ptr(row), 255, static_cast<std::size_t>(pixels.cols)) != nullptr;
}

} // namespace

Mask::Mask(cv::Size size)
    : m_pixels(size, CV_8UC1, cv::Scalar(0))
{
}

Mask::Mask(cv::Mat pixels)
    : m_pixels(std::move(pixels))
{
}

Mask Mask::fromPixels(const cv::Mat& pixels, int threshold)
{
    if (pixels.type() != CV_8UC1 && !pixels.empty())
        throw std::logic_error("a mask is made from 8-bit pixels of one channel");
    cv::Mat selected;
    if (!pixels.empty())
        cv::compare(pixels, threshold, selected, cv::CMP_GE);
    return Mask(selected);
}

Mask Mask::adopt(cv::Mat pixels)
{
    if (pixels.type() != CV_8UC1 && !pixels.empty())
        throw std::logic_error("a mask is made from 8-bit pixels of one channel");
    return Mask(std::move(pixels));
}

std::int64_t Mask::area() const
{
    return isNull() ? 0 : cv::countNonZero(m_pixels);
}

/// Most rows of most masks hold nothing, which is found out faster than where in a row something is.
cv::Rect Mask::boundingBox() const
{
    int top = 0;
    int bottom = m_pixels.rows;
    while (top < bottom && !anyInRow(m_pixels, top))
        ++top;
    while (bottom > top && !anyInRow(m_pixels, bottom - 1))
        --bottom;
    return top == bottom ? cv::Rect() : cv::boundingRect(m_pixels.rowRange(top, bottom)) + cv::Point(0, top);
}

bool Mask::contains(cv::Point pixel) const
{
    return cv::Rect({}, size()).contains(pixel) && m_pixels.at<std::uint8_t>(pixel) != 0;
}

Mask Mask::operator|(const Mask& other) const
{
    requireSameSize(*this, other);
    return Mask(cv::Mat(m_pixels | other.m_pixels));
}

Mask Mask::operator&(const Mask& other) const
{
    requireSameSize(*this, other);
    return Mask(cv::Mat(m_pixels & other.m_pixels));
}

Mask Mask::operator-(const Mask& other) const
{
    requireSameSize(*this, other);
    return Mask(cv::Mat(m_pixels & ~other.m_pixels));
}

bool Mask::operator==(const Mask& other) const
{
    if (size() != other.size())
        return false;
    return isNull() || m_pixels.data == other.m_pixels.data || cv::norm(m_pixels, other.m_pixels, cv::NORM_INF) == 0;
}

Mask Mask::largestPiece() const
{
    if (isEmpty())
        return *this;
    cv::Mat labels, stats, centroids;
    const int count = cv::connectedComponentsWithStats(m_pixels, labels, stats, centroids, 8, CV_32S);
    int largest = 1; // label 0 is what is not in the mask
    for (int label = 2; label < count; ++label)
        if (stats.at<int>(label, cv::CC_STAT_AREA) > stats.at<int>(largest, cv::CC_STAT_AREA))
            largest = label;
    return Mask(cv::Mat(labels == largest));
}

double iou(const Mask& a, const Mask& b)
{
    const std::int64_t joined = (a | b).area();
    return joined == 0 ? 1.0 : static_cast<double>((a & b).area()) / static_cast<double>(joined);
}

} // namespace unocclude
