// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <memory>

namespace unocclude {

struct Rle;

/// A set of pixels of an image. A value: copies share pixels until one of them is changed. Made of run lengths it has
/// pixels only once somebody looks at them (any thread may), and areas, boxes and set operations do without: so a dataset's
/// masks are compared and counted in microseconds.
class Mask
{
public:
    Mask() = default;

    /// An empty mask of the given size.
    explicit Mask(cv::Size size);

    /// Every pixel of `pixels` (CV_8UC1) that is at least `threshold` belongs to the mask.
    static Mask fromPixels(const cv::Mat& pixels, int threshold = 1);

    /// Takes over pixels that are 0 or 255 already (CV_8UC1). The caller writes to them no more.
    static Mask adopt(cv::Mat pixels);

    /// Of valid run lengths; decodeRle() checks them.
    static Mask ofRuns(Rle runs);

    /// What it was made of, if that was run lengths: as encodeRle() gives them. Else null.
    const Rle* runs() const;

    cv::Size size() const;
    bool isNull() const { return !m_runs && m_pixels.empty(); } ///< no size at all
    bool isEmpty() const { return area() == 0; }
    std::int64_t area() const;
    cv::Rect boundingBox() const; ///< of the pixels that are set; empty if none is
    bool contains(cv::Point pixel) const;

    /// CV_8UC1, 0 or 255. Read only: never written through.
    const cv::Mat& pixels() const;

    // Set operations. Both masks have the same size.
    Mask operator|(const Mask& other) const;
    Mask operator&(const Mask& other) const;
    Mask operator-(const Mask& other) const;
    bool operator==(const Mask& other) const;

    /// The connected piece (8-neighbourhood) with the most pixels.
    Mask largestPiece() const;

private:
    class Runs;

    explicit Mask(cv::Mat pixels);

    cv::Mat m_pixels;                   ///< unless it has runs
    std::shared_ptr<const Runs> m_runs; ///< null if it was made of pixels
};

/// Intersection over union; 1 for two empty masks. Both masks have the same size.
double iou(const Mask& a, const Mask& b);

} // namespace unocclude
