// SPDX-License-Identifier: Apache-2.0
#include "mask/polygon.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <stdexcept>

namespace unocclude {

namespace {

// COCO's rule works on a grid five times finer than the pixels.
constexpr int scale = 5;
constexpr double maxCoordinate = 1e6;

/// Truncates towards zero, so that negative numbers are not rounded to nearest: that is part of the rule.
int roundAsCoco(double value)
{
    return static_cast<int>(value + .5); // NOLINT(bugprone-incorrect-roundings)
}

/// One edge of the polygon on the fine grid, walked along its longer axis: `steps` + 1 grid points from one end
/// to the other, always in the direction of growing coordinates, whatever the direction of the outline.
class FineEdge
{
public:
    FineEdge(cv::Point from, cv::Point to)
        : m_alongX(std::abs(to.x - from.x) >= std::abs(to.y - from.y))
    {
        if (m_alongX ? from.x > to.x : from.y > to.y)
            std::swap(from, to);
        m_start = from;
        m_steps = m_alongX ? to.x - from.x : to.y - from.y;
        const int rise = m_alongX ? to.y - from.y : to.x - from.x;
        m_slope = m_steps == 0 ? 0.0 : static_cast<double>(rise) / m_steps;
    }

    int steps() const { return m_steps; }

    int x(int step) const { return m_alongX ? m_start.x + step : roundAsCoco(m_start.x + m_slope * step); }
    int y(int step) const { return m_alongX ? roundAsCoco(m_start.y + m_slope * step) : m_start.y + step; }

    /// The first step whose x lies right (for a falling edge: left) of the line between fine columns
    /// `left` and `left + 1`; 0 or steps() + 1 if the edge does not cross it. x is monotone in the step.
    int firstStepBeyond(int left) const
    {
        if (m_alongX) // one fine column a step
            return std::clamp(left + 1 - m_start.x, 0, m_steps + 1);
        const bool rising = m_slope >= 0;
        const auto isBeyond = [&](int step) { return rising ? x(step) > left : x(step) <= left; };
        const double guess =
            m_slope == 0 ? 0 : (left + 0.5 - m_start.x) / m_slope; // rounding moves it by a step or two
        int step = static_cast<int>(std::clamp(guess, 0.0, static_cast<double>(m_steps)));
        while (step > 0 && isBeyond(step - 1))
            --step;
        while (step <= m_steps && !isBeyond(step))
            ++step;
        return step;
    }

private:
    bool m_alongX;
    cv::Point m_start;
    int m_steps = 0;
    double m_slope = 0;
};

/// Where the outline crosses the columns' centre lines, as pixels counted column by column: a pixel belongs to the
/// polygon if an odd number of crossings lies at or before it, in that order.
class Crossings
{
public:
    explicit Crossings(cv::Size size)
        : m_size(size)
        , m_pixels(std::int64_t{size.width} * size.height)
    {
    }

    void addEdge(const FineEdge& edge)
    {
        const auto [low, high] = std::minmax({edge.x(0), edge.x(edge.steps())});
        constexpr int middle = scale / 2; // of a column; the line right of it is crossed if low <= middle < high
        const int first = std::max(0, (low + middle) / scale);
        const int last = high > middle ? std::min(m_size.width - 1, (high - 1 - middle) / scale) : -1;
        for (int column = first; column <= last; ++column) {
            const int step = edge.firstStepBeyond(column * scale + middle);
            if (step > 0 && step <= edge.steps())
                add(column, std::min(edge.y(step - 1), edge.y(step)));
        }
    }

    Rle runs()
    {
        cancelPairs();
        Rle rle{m_size.height, m_size.width, {}};
        rle.counts.reserve(m_crossings.size() + 1);
        std::int64_t begin = 0;
        for (const std::int64_t crossing : m_crossings) {
            rle.counts.push_back(static_cast<std::uint32_t>(crossing - begin));
            begin = crossing;
        }
        rle.counts.push_back(static_cast<std::uint32_t>(m_pixels - begin));
        return rle;
    }

private:
    void add(int column, int fineY)
    {
        // COCO's (y + 0.5) / scale - 0.5, rounded up: exact in whole numbers
        const int row = fineY <= scale / 2 ? 0 : std::min((fineY - scale / 2 + scale - 1) / scale, m_size.height);
        // A crossing below the last row counts for the top of the next column: COCO's rule lets it run on.
        const std::int64_t index = std::int64_t{column} * m_size.height + row;
        if (index >= m_pixels)
            return;
        m_crossings.push_back(index);
        if (m_crossings.size() == m_mostAtOnce) { // an outline that goes to and fro must not fill the memory
            cancelPairs();
            m_mostAtOnce = std::max(m_mostAtOnce, 2 * m_crossings.size());
        }
    }

    /// By columns first: few crossings fall into each. Not worth it for a small outline in a large image.
    void sort()
    {
        const auto height = static_cast<std::uint32_t>(m_size.height);
        const auto columnOf = [height](std::int64_t crossing) { return static_cast<std::uint32_t>(crossing) / height; };
        std::vector<std::uint32_t> ends;
        if (m_crossings.size() > static_cast<std::size_t>(m_size.width) / 8) {
            ends.resize(static_cast<std::size_t>(m_size.width));
            for (const std::int64_t crossing : m_crossings)
                ++ends[columnOf(crossing)];
            std::partial_sum(ends.begin(), ends.end(), ends.begin());
            std::vector<std::int64_t> byColumn(m_crossings.size());
            for (const std::int64_t crossing : m_crossings)
                byColumn[--ends[columnOf(crossing)]] = crossing;
            m_crossings.swap(byColumn);
        }
        ends.push_back(static_cast<std::uint32_t>(m_crossings.size())); // where each column begins by now, and the end
        std::uint32_t begin = 0;
        for (const std::uint32_t end : ends) {
            std::sort(m_crossings.begin() + begin, m_crossings.begin() + end);
            begin = end;
        }
    }

    /// Two crossings at one pixel undo each other.
    void cancelPairs()
    {
        sort();
        std::size_t kept = 0;
        for (const std::int64_t crossing : m_crossings) {
            if (kept > 0 && m_crossings[kept - 1] == crossing)
                --kept;
            else
                m_crossings[kept++] = crossing;
        }
        m_crossings.resize(kept);
    }

    cv::Size m_size;
    std::int64_t m_pixels;
    std::vector<std::int64_t> m_crossings;
    std::size_t m_mostAtOnce = 1 << 20;
};

void requireValid(const Polygon& polygon)
{
    if (polygon.size() < 3)
        throw std::invalid_argument("a polygon has at least three points");
    for (const cv::Point2d& p : polygon)
        if (!(std::abs(p.x) <= maxCoordinate && std::abs(p.y) <= maxCoordinate)) // false for NaN
            throw std::invalid_argument("a polygon's coordinates are finite and within +-1e6");
}

cv::Point toFineGrid(const cv::Point2d& p)
{
    return {roundAsCoco(scale * p.x), roundAsCoco(scale * p.y)};
}

/// Walks along pixel edges with the mask on the right hand.
class OutlineWalk
{
public:
    OutlineWalk(const Mask& mask, cv::Point corner)
        : m_mask(mask)
        , m_corner(corner)
    {
    }

    cv::Point corner() const { return m_corner; }

    /// One pixel edge forward, then the turn that keeps the outline. @return whether it turned.
    bool advance()
    {
        m_corner += headings[m_heading];
        if (pixelAhead(-1)) // the left one first: pixels that meet at a corner only are one piece
            return turn(3);
        return pixelAhead(+1) ? false : turn(1);
    }

private:
    static constexpr std::size_t directions = 4;
    static inline const std::array<cv::Point, directions> headings{{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}};

    bool turn(std::size_t quarters)
    {
        m_heading = (m_heading + quarters) % directions;
        return true;
    }

    /// The pixel ahead on the right (+1) or left (-1) hand of the line walked along.
    bool pixelAhead(int side) const
    {
        const cv::Point forward = headings[m_heading];
        const cv::Point right(-forward.y, forward.x);
        const cv::Point doubled = m_corner * 2 + forward + side * right - cv::Point(1, 1);
        return m_mask.contains(doubled / 2);
    }

    const Mask& m_mask;
    cv::Point m_corner;
    std::size_t m_heading = 0;
};

cv::Point firstPixel(const Mask& mask)
{
    const cv::Rect box = mask.boundingBox();
    int x = box.x;
    while (!mask.contains({x, box.y}))
        ++x;
    return {x, box.y};
}

} // namespace

Polygon outerOutline(const Mask& mask)
{
    if (mask.isEmpty())
        return {};
    return outlineOfPiece(mask.largestPiece());
}

Polygon outlineOfPiece(const Mask& piece)
{
    const cv::Point start = firstPixel(piece); // its upper left corner is met once only: no other pixel touches it
    OutlineWalk walk(piece, start);
    Polygon outline{start};
    do {
        if (walk.advance())
            outline.emplace_back(walk.corner());
    } while (walk.corner() != start);
    outline.pop_back();
    return outline;
}

Rle polygonRle(const Polygon& polygon, cv::Size size)
{
    requireValid(polygon);
    Crossings crossings(size);
    for (std::size_t i = 0; i < polygon.size(); ++i)
        crossings.addEdge(FineEdge(toFineGrid(polygon[i]), toFineGrid(polygon[(i + 1) % polygon.size()])));
    return crossings.runs();
}

Mask rasterizePolygon(const Polygon& polygon, cv::Size size)
{
    return decodeRle(polygonRle(polygon, size));
}

} // namespace unocclude
