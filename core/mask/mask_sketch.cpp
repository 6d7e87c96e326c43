// SPDX-License-Identifier: Apache-2.0
#include "mask/mask_sketch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unocclude {
namespace {

/// Where a row crosses a convex shape: from `left` to `right`, nothing while left > right.
struct Span
{
    double left = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();

    void take(double x)
    {
        left = std::min(left, x);
        right = std::max(right, x);
    }
};

void takeDisc(Span& span, cv::Point2d centre, double radius, double y)
{
    const double inside = radius * radius - (y - centre.y) * (y - centre.y);
    if (inside < 0)
        return;
    span.take(centre.x - std::sqrt(inside));
    span.take(centre.x + std::sqrt(inside));
}

void takeEdge(Span& span, cv::Point2d from, cv::Point2d to, double y)
{
    if ((from.y < y) == (to.y < y))
        return;
    span.take(from.x + (to.x - from.x) * (y - from.y) / (to.y - from.y));
}

/// A row of the points at most `radius` away from the line: two discs and the two edges that join them.
Span rowOfStroke(cv::Point2d from, cv::Point2d to, double radius, double y)
{
    Span span;
    takeDisc(span, from, radius, y);
    takeDisc(span, to, radius, y);
    const cv::Point2d along = to - from;
    if (const double length = std::hypot(along.x, along.y); length > 0) {
        const cv::Point2d aside(-along.y * radius / length, along.x * radius / length);
        takeEdge(span, from + aside, to + aside, y);
        takeEdge(span, from - aside, to - aside, y);
    }
    return span;
}

cv::Rect enclosing(double left, double top, double right, double bottom)
{
    const int x = static_cast<int>(std::floor(left)), y = static_cast<int>(std::floor(top));
    return {x, y, static_cast<int>(std::floor(right)) - x + 1, static_cast<int>(std::floor(bottom)) - y + 1};
}

} // namespace

MaskSketch::MaskSketch(const Mask& before)
    : m_pixels(before.pixels().clone())
    , m_mask(Mask::adopt(m_pixels))
{
}

cv::Rect MaskSketch::stroke(cv::Point2d from, cv::Point2d to, double radius, bool set)
{
    const auto [left, right] = std::minmax(from.x, to.x);
    const auto [top, bottom] = std::minmax(from.y, to.y);
    const cv::Rect box = touch(enclosing(left - radius, top - radius, right + radius, bottom + radius));
    for (int y = box.y; y < box.y + box.height; ++y) {
        const Span span = rowOfStroke(from, to, radius, y + 0.5);
        fillRow(y, span.left, span.right, set);
    }
    fillPixel(to, set);
    return box;
}

cv::Rect MaskSketch::polygon(const Polygon& outline, bool set)
{
    if (outline.size() < 3)
        return {};
    Span across, down;
    for (const cv::Point2d& point : outline) {
        across.take(point.x);
        down.take(point.y);
    }
    const cv::Rect box = touch(enclosing(across.left, down.left, across.right, down.right));
    if (box.empty())
        return box;
    Polygon moved;
    for (const cv::Point2d& point : outline)
        moved.push_back(point - cv::Point2d(box.tl()));
    m_pixels(box).setTo(set ? 255 : 0, rasterizePolygon(moved, box.size()).pixels());
    return box;
}

cv::Rect MaskSketch::rectangle(cv::Point2d corner, cv::Point2d opposite, bool set)
{
    const auto [left, right] = std::minmax(corner.x, opposite.x);
    const auto [top, bottom] = std::minmax(corner.y, opposite.y);
    const cv::Rect box = touch(enclosing(left, top, right, bottom));
    for (int y = box.y; y < box.y + box.height; ++y)
        if (y + 0.5 >= top && y + 0.5 <= bottom)
            fillRow(y, left, right, set);
    fillPixel(corner, set);
    return box;
}

Mask MaskSketch::finished() const
{
    return Mask::adopt(m_pixels.clone());
}

void MaskSketch::fillRow(int y, double left, double right, bool set)
{
    const int first = std::max(0, static_cast<int>(std::ceil(std::max(left, 0.0) - 0.5)));
    const int last = static_cast<int>(std::floor(std::min(right, double(m_pixels.cols)) - 0.5));
    if (first <= last)
        std::fill_n(m_pixels.ptr<std::uint8_t>(y) + first, last - first + 1, static_cast<std::uint8_t>(set ? 255 : 0));
}

void MaskSketch::fillPixel(cv::Point2d at, bool set)
{
    const cv::Point pixel(static_cast<int>(std::floor(at.x)), static_cast<int>(std::floor(at.y)));
    if (cv::Rect({}, m_pixels.size()).contains(pixel))
        m_pixels.at<std::uint8_t>(pixel) = set ? 255 : 0;
}

cv::Rect MaskSketch::touch(const cv::Rect& rectangle)
{
    const cv::Rect inside = rectangle & cv::Rect({}, m_pixels.size());
    if (!inside.empty())
        m_touched = m_touched.empty() ? inside : m_touched | inside;
    return inside;
}

} // namespace unocclude
