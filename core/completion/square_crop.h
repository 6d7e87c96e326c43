// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

namespace unocclude {

/// Where the network's square lies in the photograph: position and size real-valued, free to run past the frame.
/// Coordinates are those of Prompt: pixel (0, 0) covers [0, 1) x [0, 1), in the photo and in the square.
struct SquareCrop
{
    cv::Point2d origin; ///< top left corner, in image coordinates
    cv::Size2d extent;  ///< in image pixels; width and height differ where the aspect is not kept
    int side = 0;       ///< side in network pixels

    /// Image pixels per network pixel, along x and y.
    cv::Point2d scale() const { return {extent.width / side, extent.height / side}; }
    cv::Point2d toSquare(cv::Point2d inImage) const;
    cv::Point2d toImage(cv::Point2d inSquare) const;

    /// The whole image pixels that the square touches; may run past the frame.
    cv::Rect region() const;
};

/// How much room the square leaves around the visible part for what is hidden.
struct CropRoom
{
    /// Extent over the longer side of the visible bounding box. 1.5 just holds a thing as wide as high of which one
    /// half, cut straight, is hidden; more room makes everything smaller, which costs more than it wins.
    double factor = 1.5;

    /// Squares larger than the photograph add nothing but padding; they stop at this factor.
    double leastFactor = 1.1;

    double leastExtent = 32; ///< image pixels: a speck keeps some surroundings
};

/// The square centred on the bounding box of `visible`, which must not be empty; its aspect is kept.
SquareCrop squareAround(const Mask& visible, int side, const CropRoom& room = {});

/// A photo of this size squashed whole into the square, which changes its aspect. What leaves the frame has no place.
SquareCrop wholeImage(const cv::Size& photo, int side);

/// The photo (CV_8UC3) in the square: side x side, mid grey (127) past the frame.
cv::Mat cropPicture(const SquareCrop& crop, const cv::Mat& rgb);

/// The mask in the square: side x side, 255 where the mask covers at least half of a network pixel. A mask too thin
/// to cover half of any keeps the pixels that it covers most (at least half as much as the fullest), so that a mask
/// with pixels in the square is never lost.
cv::Mat cropMask(const SquareCrop& crop, const Mask& mask);

/// A square CV_8UC4 (straight alpha) in image pixels, as large as crop.region(). Colours are interpolated weighed by
/// alpha. An edge blurred by enlarging is sharpened around alpha one half to about two image pixels, in place.
cv::Mat squareToImage(const SquareCrop& crop, const cv::Mat& rgba);

} // namespace unocclude
