// SPDX-License-Identifier: Apache-2.0
#include "pairs/occlusion_photo.h"

#include "amodal/occlusion_rate.h"
#include "image/pixel_conversion.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unocclude {

namespace {

constexpr double kLargestScaling = 2.0;     // of a small cut-out: beyond, it is only blur
constexpr double kHarmony = 0.3;            // of the way from a cut-out's brightness to the photograph's
constexpr double kShadows = 0.4;            // probability
constexpr double kSecondOccluder = 0.3;     // probability
constexpr std::int64_t kLeastVisible = 300; // pixels; below, nothing can be recognised

double brightness(const cv::Mat& rgb, const cv::Mat& where)
{
    const cv::Scalar mean = cv::mean(rgb, where);
    return std::max(8.0, (mean[0] + mean[1] + mean[2]) / 3);
}

/// Brighter or darker, as the light in the photograph asks for.
cv::Mat harmonised(const cv::Mat& rgba, const cv::Mat& photo)
{
    std::vector<cv::Mat> planes;
    cv::split(rgba, planes);
    cv::Mat rgb;
    cv::merge(planes.data(), 3, rgb);
    const double ratio = brightness(photo, cv::Mat()) / brightness(rgb, planes[3] > 127);
    const double gain = std::clamp(std::pow(ratio, kHarmony), 0.75, 1.33);
    for (int i = 0; i < 3; ++i)
        planes[std::size_t(i)] = planes[std::size_t(i)] * gain;
    cv::Mat result;
    cv::merge(planes, result);
    return result;
}

cv::Size scaledSize(cv::Size size, double extent)
{
    const double scale = std::min(kLargestScaling, extent / std::max(size.width, size.height));
    return {std::max(1, cvRound(size.width * scale)), std::max(1, cvRound(size.height * scale))};
}

void darken(cv::Mat& rgb, const cv::Mat& alpha, double strength)
{
    const double reach = std::max(rgb.cols, rgb.rows) / 100.0;
    const cv::Mat shift = (cv::Mat_<double>(2, 3) << 1, 0, reach, 0, 1, 1.5 * reach);
    cv::Mat shadow;
    cv::warpAffine(alpha, shadow, shift, alpha.size());
    cv::GaussianBlur(shadow, shadow, {}, 1.5 * reach);
    shadow.convertTo(shadow, CV_32F, -strength / 255, 1);
    cv::merge(std::vector<cv::Mat>(3, shadow), shadow);
    cv::Mat lit;
    rgb.convertTo(lit, CV_32F);
    cv::Mat(lit.mul(shadow)).convertTo(rgb, CV_8U);
}

void blend(cv::Mat& rgb, const cv::Mat& rgba)
{
    cv::Mat picture, alpha, behind;
    cv::cvtColor(rgba, picture, cv::COLOR_RGBA2RGB);
    cv::extractChannel(rgba, alpha, 3);
    alpha.convertTo(alpha, CV_32F, 1.0 / 255);
    cv::merge(std::vector<cv::Mat>(3, alpha), alpha);
    picture.convertTo(picture, CV_32F);
    rgb.convertTo(behind, CV_32F);
    cv::Mat(behind + (picture - behind).mul(alpha)).convertTo(rgb, CV_8U);
}

cv::Point2d centreOf(const cv::Rect& box)
{
    return {box.x + box.width / 2.0, box.y + box.height / 2.0};
}

} // namespace

double RandomNumbers::uniform(double low, double high)
{
    constexpr double unit = 1.0 / (std::uint64_t{1} << 53); // the standard's distributions differ between libraries
    return low + (high - low) * static_cast<double>(m_engine() >> 11) * unit;
}

std::size_t RandomNumbers::index(std::size_t count)
{
    return std::min(count - 1, static_cast<std::size_t>(uniform(0, static_cast<double>(count))));
}

Mask OcclusionPhoto::visible(std::size_t index) const
{
    Mask mask = objects.at(index).whole;
    for (std::size_t i = index + 1; i < objects.size(); ++i)
        mask = mask - objects[i].whole;
    return mask;
}

double OcclusionPhoto::hiddenShare() const
{
    return occlusionRate(objects.front().whole, visible(0));
}

void putInFront(OcclusionPhoto& photo, const Cutout& cutout, cv::Point2d centre, double extent, RandomNumbers& random)
{
    const cv::Size size = scaledSize(cutout.rgba.size(), extent);
    const cv::Rect place({cvRound(centre.x - size.width / 2.0), cvRound(centre.y - size.height / 2.0)}, size);
    StandingObject object;
    object.source = cutout.source;
    object.rgba = placedInFrame(harmonised(resizeRgba(cutout.rgba, size), photo.rgb), place, photo.rgb.size());
    cv::Mat alpha;
    cv::extractChannel(object.rgba, alpha, 3);
    object.whole = Mask::fromPixels(alpha, 128);
    if (random.chance(kShadows))
        darken(photo.rgb, alpha, random.uniform(0.15, 0.5));
    blend(photo.rgb, object.rgba);
    photo.objects.push_back(std::move(object));
}

OcclusionPhoto withTarget(const cv::Mat& background, const Cutout& target, RandomNumbers& random)
{
    OcclusionPhoto photo{background.clone(), {}};
    const double extent = random.uniform(0.35, 0.75) * std::min(background.cols, background.rows);
    const cv::Size size = scaledSize(target.rgba.size(), extent);
    const cv::Point2d centre(random.uniform(size.width / 2.0 + 1, background.cols - size.width / 2.0 - 1),
                             random.uniform(size.height / 2.0 + 1, background.rows - size.height / 2.0 - 1));
    putInFront(photo, target, centre, extent, random);
    return photo;
}

std::optional<OcclusionPhoto> occluded(OcclusionPhoto photo, const std::vector<Cutout>& occluders, double least,
                                       double most, RandomNumbers& random)
{
    photo.rgb = photo.rgb.clone();
    const cv::Rect box = photo.objects.front().whole.boundingBox();
    const std::size_t count = std::min<std::size_t>(occluders.size(), random.chance(kSecondOccluder) ? 2 : 1);
    for (std::size_t i = 0; i < count; ++i) {
        const double extent = std::max(box.width, box.height) * std::exp(random.uniform(std::log(0.4), std::log(1.5)));
        const double direction = random.uniform(-std::numbers::pi, std::numbers::pi);
        const double distance = random.uniform(0.15, 0.95);
        const cv::Point2d centre = centreOf(box) + cv::Point2d(std::cos(direction) * distance * box.width / 2,
                                                               std::sin(direction) * distance * box.height / 2);
        putInFront(photo, occluders[i], centre, extent, random);
    }
    const double hidden = photo.hiddenShare();
    const bool occludersAreFree = photo.objects.size() < 3 || photo.visible(1) == photo.objects[1].whole;
    if (hidden < least || hidden > most || photo.visible(0).area() < kLeastVisible || !occludersAreFree)
        return std::nullopt;
    return photo;
}

} // namespace unocclude
