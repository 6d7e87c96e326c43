// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"
#include "mask/polygon.h"

namespace unocclude {

/// A mask while a hand changes it: strokes, outlines and rectangles go in and can be seen at once. Each costs what it
/// touches and never what the photo has, so that a brush keeps up with the hand. Coordinates are those of Prompt: pixel
/// (0, 0) covers [0, 1) x [0, 1).
class MaskSketch
{
public:
    /// @param before has a size
    explicit MaskSketch(const Mask& before);

    /// What has been sketched so far. The next change shows in it too: to be looked at, not to be kept.
    const Mask& mask() const { return m_mask; }
    const cv::Rect& touched() const { return m_touched; } ///< by all changes so far

    // Each sets or clears the pixels of a shape, cut at the frame, and returns the rectangle that it touched.

    /// The pixels whose centres are at most `radius` pixels away from the line; at least the one under `to`.
    cv::Rect stroke(cv::Point2d from, cv::Point2d to, double radius, bool set);

    /// The pixels of a polygon by COCO's rule (rasterizePolygon()). Nothing for fewer than three points.
    cv::Rect polygon(const Polygon& outline, bool set);

    /// The pixels that have their centre in a rectangle; at least the one at its first corner.
    cv::Rect rectangle(cv::Point2d corner, cv::Point2d opposite, bool set);

    /// The result, with pixels of its own.
    Mask finished() const;

private:
    void fillRow(int y, double left, double right, bool set);
    void fillPixel(cv::Point2d at, bool set);
    cv::Rect touch(const cv::Rect& rectangle);

    cv::Mat m_pixels;
    Mask m_mask; ///< shares m_pixels
    cv::Rect m_touched;
};

} // namespace unocclude
