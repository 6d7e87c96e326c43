// SPDX-License-Identifier: Apache-2.0
#include "mask/mask.h"

#include "mask/rle.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <mutex>
#include <stdexcept>

namespace unocclude {

namespace {

void requireSameSize(const Mask& a, const Mask& b)
{
    if (a.size() != b.size())
        throw std::logic_error("masks of different sizes were combined");
}

/// Not cv::boundingRect(): OpenCV 4.6 takes two pixels that lie side by side for one.
cv::Rect boxOf(const cv::Mat& pixels)
{
    int left = pixels.cols, right = 0, top = pixels.rows, bottom = 0;
    for (int y = 0; y < pixels.rows; ++y) {
        const auto* row = pixels.ptr<std::uint8_t>(y);
        const auto* first = static_cast<const std::uint8_t*>(std::memchr(row, 255, static_cast<std::size_t>(pixels.cols)));
        if (!first)
            continue;
        top = std::min(top, y);
        bottom = y + 1;
        left = std::min(left, static_cast<int>(first - row));
        const auto last = std::find(std::make_reverse_iterator(row + pixels.cols),
                                    std::make_reverse_iterator(row + right), std::uint8_t{255});
        right = static_cast<int>(last.base() - row);
    }
    return right == 0 ? cv::Rect() : cv::Rect(left, top, right - left, bottom - top);
}

/// Runs between which nothing changes are joined: files may have them in more pieces.
Rle joined(Rle runs)
{
    const bool isWhole = std::find(runs.counts.begin() + 1, runs.counts.end(), 0U) == runs.counts.end();
    return isWhole ? std::move(runs) : unionOf(runs, runs);
}

} // namespace

/// Run lengths, and their pixels as soon as somebody wants them.
class Mask::Runs
{
public:
    explicit Runs(Rle runs)
        : m_runs(joined(std::move(runs)))
    {
    }

    const Rle& get() const { return m_runs; }

    const cv::Mat& pixels() const
    {
        std::call_once(m_once, [this] { m_pixels = pixelsOf(m_runs); });
        return m_pixels;
    }

private:
    Rle m_runs;
    mutable std::once_flag m_once;
    mutable cv::Mat m_pixels;
};

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

Mask Mask::ofRuns(Rle runs)
{
    Mask mask;
    mask.m_runs = std::make_shared<const Runs>(std::move(runs));
    return mask;
}

const Rle* Mask::runs() const
{
    return m_runs ? &m_runs->get() : nullptr;
}

cv::Size Mask::size() const
{
    return m_runs ? cv::Size(runs()->width, runs()->height) : m_pixels.size();
}

const cv::Mat& Mask::pixels() const
{
    return m_runs ? m_runs->pixels() : m_pixels;
}

std::int64_t Mask::area() const
{
    if (m_runs)
        return areaOf(*runs());
    return isNull() ? 0 : cv::countNonZero(m_pixels);
}

cv::Rect Mask::boundingBox() const
{
    if (m_runs)
        return boundingBoxOf(*runs());
    return isNull() ? cv::Rect() : boxOf(m_pixels);
}

bool Mask::contains(cv::Point pixel) const
{
    return cv::Rect({}, size()).contains(pixel) && pixels().at<std::uint8_t>(pixel) != 0;
}

Mask Mask::operator|(const Mask& other) const
{
    requireSameSize(*this, other);
    if (m_runs && other.m_runs)
        return ofRuns(unionOf(*runs(), *other.runs()));
    return Mask(cv::Mat(pixels() | other.pixels()));
}

Mask Mask::operator&(const Mask& other) const
{
    requireSameSize(*this, other);
    if (m_runs && other.m_runs)
        return ofRuns(intersectionOf(*runs(), *other.runs()));
    return Mask(cv::Mat(pixels() & other.pixels()));
}

Mask Mask::operator-(const Mask& other) const
{
    requireSameSize(*this, other);
    if (m_runs && other.m_runs)
        return ofRuns(differenceOf(*runs(), *other.runs()));
    return Mask(cv::Mat(pixels() & ~other.pixels()));
}

bool Mask::operator==(const Mask& other) const
{
    if (size() != other.size())
        return false;
    if (m_runs && other.m_runs)
        return m_runs == other.m_runs || *runs() == *other.runs();
    return isNull() || pixels().data == other.pixels().data || cv::norm(pixels(), other.pixels(), cv::NORM_INF) == 0;
}

Mask Mask::largestPiece() const
{
    if (isEmpty())
        return *this;
    const cv::Rect box = boundingBox();
    cv::Mat labels, stats, centroids;
    const int count = cv::connectedComponentsWithStats(pixels()(box), labels, stats, centroids, 8, CV_32S);
    int largest = 1; // label 0 is what is not in the mask
    for (int label = 2; label < count; ++label)
        if (stats.at<int>(label, cv::CC_STAT_AREA) > stats.at<int>(largest, cv::CC_STAT_AREA))
            largest = label;
    cv::Mat piece = cv::Mat::zeros(size(), CV_8UC1);
    cv::compare(labels, largest, piece(box), cv::CMP_EQ);
    return Mask(piece);
}

double iou(const Mask& a, const Mask& b)
{
    const std::int64_t joined = (a | b).area();
    return joined == 0 ? 1.0 : static_cast<double>((a & b).area()) / static_cast<double>(joined);
}

} // namespace unocclude
