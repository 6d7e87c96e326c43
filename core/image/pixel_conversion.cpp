// SPDX-License-Identifier: Apache-2.0
#include "image/pixel_conversion.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <stdexcept>

namespace unocclude {

namespace {

constexpr int alphaChannel = 3;
constexpr float faintest = 1e-3F; // alpha below which a colour divided by it is noise

/// One over another with straight alpha, rounded to nearest.
std::uint8_t overWhite(int colour, int alpha)
{
    return static_cast<std::uint8_t>((colour * alpha + 255 * (255 - alpha) + 127) / 255);
}

cv::Mat composeOnWhite(const cv::Mat& bgra)
{
    cv::Mat rgb(bgra.size(), CV_8UC3);
    for (int y = 0; y < bgra.rows; ++y) {
        const auto* from = bgra.ptr<cv::Vec4b>(y);
        auto* to = rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgra.cols; ++x) {
            const auto [b, g, r, a] = from[x].val;
            to[x] = {overWhite(r, a), overWhite(g, a), overWhite(b, a)};
        }
    }
    return rgb;
}

} // namespace

cv::Mat toUpright(const cv::Mat& stored, int orientation)
{
    if (orientation == 1)
        return stored;
    cv::Mat upright = orientation >= 5 ? cv::Mat(stored.t()) : stored;
    switch (orientation) {
    case 2:
    case 6:
        cv::flip(upright, upright, 1);
        break;
    case 3:
    case 7:
        cv::flip(upright, upright, -1);
        break;
    case 4:
    case 8:
        cv::flip(upright, upright, 0);
        break;
    default:
        break;
    }
    return upright;
}

cv::Mat toEightBit(const cv::Mat& picture)
{
    if (picture.depth() == CV_8U)
        return picture;
    if (picture.depth() != CV_16U)
        throw std::logic_error("only 8-bit and 16-bit pictures can be made 8-bit");
    cv::Mat result(picture.size(), CV_8UC(picture.channels()));
    for (int y = 0; y < picture.rows; ++y) {
        const auto* from = picture.ptr<std::uint16_t>(y);
        std::transform(from, from + picture.cols * picture.channels(), result.ptr<std::uint8_t>(y),
                       [](std::uint16_t value) { return static_cast<std::uint8_t>(value >> 8); });
    }
    return result;
}

cv::Mat toRgb(const cv::Mat& decoded)
{
    if (decoded.channels() == 4)
        return composeOnWhite(decoded);
    cv::Mat rgb;
    cv::cvtColor(decoded, rgb, decoded.channels() == 1 ? cv::COLOR_GRAY2RGB : cv::COLOR_BGR2RGB);
    return rgb;
}

bool isTransparent(const cv::Mat& decoded)
{
    if (decoded.channels() != 4)
        return false;
    cv::Mat alpha;
    cv::extractChannel(decoded, alpha, alphaChannel);
    double least = 0;
    cv::minMaxLoc(alpha, &least);
    return least < 255;
}

cv::Mat toRgba(const cv::Mat& decoded)
{
    cv::Mat rgba;
    const int channels = decoded.channels();
    cv::cvtColor(decoded, rgba,
                 channels == 4   ? cv::COLOR_BGRA2RGBA
                 : channels == 3 ? cv::COLOR_BGR2RGBA
                                 : cv::COLOR_GRAY2RGBA);
    return rgba;
}

cv::Mat resizeRgba(const cv::Mat& rgba, cv::Size size)
{
    cv::Mat pixels;
    rgba.convertTo(pixels, CV_32FC4, 1 / 255.0);
    pixels.forEach<cv::Vec4f>([](cv::Vec4f& p, const int*) { p = {p[0] * p[3], p[1] * p[3], p[2] * p[3], p[3]}; });
    cv::resize(pixels, pixels, size, 0, 0, size.width < rgba.cols ? cv::INTER_AREA : cv::INTER_LINEAR);
    pixels.forEach<cv::Vec4f>([](cv::Vec4f& p, const int*) {
        const float a = std::max(p[3], faintest);
        p = {p[0] / a, p[1] / a, p[2] / a, p[3]};
    });
    cv::Mat bytes;
    pixels.convertTo(bytes, CV_8UC4, 255);
    return bytes;
}

cv::Mat placedInFrame(const cv::Mat& rgba, const cv::Rect& region, cv::Size frame)
{
    cv::Mat picture = cv::Mat::zeros(frame, CV_8UC4);
    const cv::Rect inside = region & cv::Rect({0, 0}, frame);
    if (!inside.empty())
        rgba(inside - region.tl()).copyTo(picture(inside));
    return picture;
}

} // namespace unocclude
