// SPDX-License-Identifier: Apache-2.0
#include "completion/square_crop.h"

#include "completion/axis_resampling.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unocclude {

namespace {

constexpr float padGrey = 127;
constexpr int bandRows = 64; ///< enlarged rows held as floats at a time, so that memory stays bounded

/// A square that ends with the photo shows nothing of what would be past it.
AxisResampling::Beyond beyond(double origin, double extent, int length)
{
    using enum AxisResampling::Beyond;
    return origin >= 0 && origin + extent <= length ? Replicated : Padded;
}

/// Source and pad of the square's pixels, rows first: shrinking thousands of rows to `side` is the cheap order.
cv::Mat intoSquare(const SquareCrop& crop, const cv::Mat& image, float pad)
{
    const auto& [origin, extent, side] = crop;
    const AxisResampling vertical(image.rows, side, origin.y, crop.scale().y,
                                  beyond(origin.y, extent.height, image.rows));
    const AxisResampling horizontal(image.cols, side, origin.x, crop.scale().x,
                                    beyond(origin.x, extent.width, image.cols));
    return horizontal.resampleColumns(vertical.resampleRows(image, cv::Range(0, crop.side), pad), pad);
}

/// The part of the image that the square draws on (its kernel reaches two network pixels further), and the square
/// as seen from there.
std::pair<cv::Mat, SquareCrop> drawnPart(const SquareCrop& crop, const cv::Mat& image)
{
    const double widest = std::max({crop.scale().x, crop.scale().y, 1.0});
    const int reach = static_cast<int>(std::ceil(2 * widest)) + 1;
    const cv::Rect region = crop.region();
    const cv::Rect wanted(region.x - reach, region.y - reach, region.width + 2 * reach, region.height + 2 * reach);
    const cv::Rect part = wanted & cv::Rect({0, 0}, image.size());
    if (part.empty()) {
        throw std::logic_error("the square must meet the photo");
    }
    SquareCrop inPart = crop;
    inPart.origin -= cv::Point2d(part.tl());
    return {image(part), inPart};
}

cv::Mat premultiplied(const cv::Mat& rgba)
{
    cv::Mat result;
    rgba.convertTo(result, CV_32F);
    result.forEach<cv::Vec4f>([](cv::Vec4f& pixel, const int*) {
        const float alpha = pixel[3] / 255;
        pixel = {pixel[0] * alpha, pixel[1] * alpha, pixel[2] * alpha, pixel[3]};
    });
    return result;
}

cv::Vec4b straight(const cv::Vec4f& pixel, float alphaGain)
{
    if (pixel[3] <= 0.5F) {
        return {0, 0, 0, 0};
    }
    const float scale = 255 / pixel[3];
    return {cv::saturate_cast<uchar>(pixel[0] * scale), cv::saturate_cast<uchar>(pixel[1] * scale),
            cv::saturate_cast<uchar>(pixel[2] * scale),
            cv::saturate_cast<uchar>((pixel[3] - 127.5F) * alphaGain + 127.5F)};
}

void writeStraight(const cv::Mat& band, float alphaGain, cv::Mat output)
{
    for (int y = 0; y < band.rows; ++y) {
        const auto* from = band.ptr<cv::Vec4f>(y);
        auto* to = output.ptr<cv::Vec4b>(y);
        std::transform(from, from + band.cols, to, [=](const cv::Vec4f& pixel) { return straight(pixel, alphaGain); });
    }
}

} // namespace

cv::Point2d SquareCrop::toSquare(cv::Point2d inImage) const
{
    return {(inImage.x - origin.x) / scale().x, (inImage.y - origin.y) / scale().y};
}

cv::Point2d SquareCrop::toImage(cv::Point2d inSquare) const
{
    return {origin.x + inSquare.x * scale().x, origin.y + inSquare.y * scale().y};
}

cv::Rect SquareCrop::region() const
{
    // An extent that is a whole number up to rounding must not gain a pixel.
    constexpr double rounding = 1e-6;
    const cv::Point topLeft(static_cast<int>(std::floor(origin.x + rounding)),
                            static_cast<int>(std::floor(origin.y + rounding)));
    const cv::Point bottomRight(static_cast<int>(std::ceil(origin.x + extent.width - rounding)),
                                static_cast<int>(std::ceil(origin.y + extent.height - rounding)));
    return {topLeft, bottomRight};
}

SquareCrop squareAround(const Mask& visible, int side, const CropRoom& room)
{
    const cv::Rect box = visible.boundingBox();
    if (box.empty() || side < 1) {
        throw std::logic_error("a square needs a visible mask and a side");
    }
    const double longer = std::max(box.width, box.height);
    const double frame = std::max(visible.size().width, visible.size().height);
    const double largest = std::max(frame, room.leastFactor * longer);
    const double extent = std::max(std::min(room.factor * longer, largest), room.leastExtent);
    const cv::Point2d centre = (cv::Point2d(box.tl()) + cv::Point2d(box.br())) / 2;
    return {centre - cv::Point2d(extent / 2, extent / 2), {extent, extent}, side};
}

SquareCrop wholeImage(const cv::Size& photo, int side)
{
    if (photo.empty() || side < 1) {
        throw std::logic_error("a square needs a photo and a side");
    }
    return {{0, 0}, cv::Size2d(photo), side};
}

cv::Mat cropPicture(const SquareCrop& crop, const cv::Mat& rgb)
{
    const auto [part, inPart] = drawnPart(crop, rgb);
    cv::Mat picture;
    intoSquare(inPart, part, padGrey).convertTo(picture, CV_8U);
    return picture;
}

cv::Mat cropMask(const SquareCrop& crop, const Mask& mask)
{
    const auto [part, inPart] = drawnPart(crop, mask.pixels());
    const cv::Mat coverage = intoSquare(inPart, part, 0);
    double most = 0;
    cv::minMaxLoc(coverage, nullptr, &most);
    // 1e-3: rounding must not decide whether exactly half is half.
    const double threshold = most >= 127.5 || most <= 0 ? 127.5 - 1e-3 : most / 2;
    return coverage >= threshold;
}

cv::Mat squareToImage(const SquareCrop& crop, const cv::Mat& rgba)
{
    using enum AxisResampling::Beyond;
    CV_Assert(rgba.type() == CV_8UC4 && rgba.rows == crop.side && rgba.cols == crop.side);
    const cv::Rect region = crop.region();
    const cv::Point2d start = crop.toSquare(region.tl());
    const auto [scaleX, scaleY] = std::pair(crop.scale().x, crop.scale().y);
    const AxisResampling horizontal(crop.side, region.width, start.x, 1 / scaleX, Replicated);
    const AxisResampling vertical(crop.side, region.height, start.y, 1 / scaleY, Replicated);
    const auto alphaGain = static_cast<float>(std::max(1.0, std::min(scaleX, scaleY) / 2)); // jagged along neither axis

    const cv::Mat wide = horizontal.resampleColumns(premultiplied(rgba));
    cv::Mat output(region.size(), CV_8UC4);
    for (int y = 0; y < region.height; y += bandRows) {
        const cv::Range rows(y, std::min(y + bandRows, region.height));
        writeStraight(vertical.resampleRows(wide, rows), alphaGain, output.rowRange(rows));
    }
    return output;
}

} // namespace unocclude
