// SPDX-License-Identifier: Apache-2.0
#include "segmentation/grabcut_segmenter.h"

#include "segmentation/edge_refinement.h"
#include "segmentation/flooding.h"
#include "segmentation/graph_cut.h"
#include "segmentation/pieces.h"
#include "segmentation/prompt_pixels.h"
#include "segmentation/region_choice.h"
#include "support/opencv_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace unocclude {

namespace {

constexpr int choiceSide = 160;                                 ///< longest side on which regions are tried
constexpr int cutSide = 320;                                    ///< longest side on which the chosen one is cut
constexpr std::array shares{0.012, 0.025, 0.05, 0.1, 0.2, 0.4}; ///< of the photo that the tried regions start with
constexpr double windowMargin = 0.3;                            ///< around the object, of the longer side of its box

cv::Mat reduced(const cv::Mat& picture, int longestSide)
{
    const double scale = std::min(1.0, static_cast<double>(longestSide) / std::max(picture.cols, picture.rows));
    const cv::Size size(std::max(1, cvRound(picture.cols * scale)), std::max(1, cvRound(picture.rows * scale)));
    cv::Mat result;
    cv::resize(picture, result, size, 0, 0, cv::INTER_AREA);
    return result;
}

cv::Mat resizedMask(const cv::Mat& mask, cv::Size size)
{
    cv::Mat result;
    cv::resize(mask, result, size, 0, 0, cv::INTER_LINEAR);
    return result > 127;
}

/// The most plausible region of the reduced photo, of those that start from different shares of it.
cv::Mat chooseRegion(const cv::Mat& rgb, const PixelClicks& clicks, const std::stop_token& stop)
{
    const JudgedPicture picture = judgedPicture(rgb);
    const Flooding flooding = floodFrom(picture.lab, clicks.object, clicks.other);
    std::array<cv::Mat, shares.size()> regions;
    std::array<double, shares.size()> marks{};
    cv::parallel_for_(cv::Range(0, static_cast<int>(shares.size())), [&](const cv::Range& range) {
        for (auto i = static_cast<std::size_t>(range.start); i < static_cast<std::size_t>(range.end); ++i) {
            if (!stop.stop_requested()) {
                const cv::Mat start = piecesFor(nearestPixels(flooding, shares[i]), clicks);
                regions[i] = cutAround(rgb, start, clicks, {});
                marks[i] = plausibility(picture, regions[i], clicks);
            }
        }
    });
    throwIfStopped(stop);
    return regions[static_cast<std::size_t>(std::max_element(marks.begin(), marks.end()) - marks.begin())];
}

/// `box` with a margin, cut at the frame.
cv::Rect windowAround(const cv::Rect& box, cv::Size photo)
{
    const int margin = 2 + static_cast<int>(windowMargin * std::max(box.width, box.height));
    const cv::Rect window(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin);
    return window & cv::Rect({0, 0}, photo);
}

/// Where a rectangle of the reduced photo lies in the photo.
cv::Rect enlarged(const cv::Rect& rect, cv::Size from, cv::Size to)
{
    const double x = static_cast<double>(to.width) / from.width;
    const double y = static_cast<double>(to.height) / from.height;
    const cv::Point topLeft(cvFloor(rect.x * x), cvFloor(rect.y * y));
    return {topLeft, cv::Point(cvCeil(rect.br().x * x), cvCeil(rect.br().y * y))};
}

cv::Rect scaledBox(const cv::Rect& box, const cv::Rect& window, cv::Size size)
{
    const cv::Rect all({0, 0}, size);
    return (enlarged(box - window.tl(), window.size(), size) & all);
}

/// A part of the photo, and the object in it.
struct Part
{
    cv::Rect window;
    cv::Mat mask; ///< window-sized
};

Part cutFromPoints(const cv::Mat& rgb, const PixelClicks& clicks, const std::stop_token& stop)
{
    const cv::Mat small = reduced(rgb, choiceSide);
    const cv::Mat chosen = chooseRegion(small, clicksIn(clicks, {{0, 0}, rgb.size()}, small.size()), stop);
    cv::Rect box = enlarged(Mask::adopt(chosen).boundingBox(), small.size(), rgb.size());
    for (const cv::Point click : clicks.object) {
        box |= cv::Rect(click, cv::Size(1, 1));
    }
    const cv::Rect window = windowAround(box, rgb.size());
    const cv::Mat picture = reduced(rgb(window), cutSide);
    const cv::Mat start = resizedMask(resizedMask(chosen, rgb.size())(window), picture.size());
    const cv::Mat cut = cutAround(picture, start, clicksIn(clicks, window, picture.size()), {0.15, 0.05, 2});
    throwIfStopped(stop);
    return {window, refineEdge(rgb(window), picture, cut)};
}

Part cutFromBox(const cv::Mat& rgb, const PromptPixels& prompt, const std::stop_token& stop)
{
    const cv::Rect window = windowAround(*prompt.box, rgb.size());
    const cv::Mat picture = reduced(rgb(window), cutSide);
    const cv::Mat cut = cutInside(picture, scaledBox(*prompt.box, window, picture.size()),
                                  clicksIn(prompt.clicks, window, picture.size()));
    throwIfStopped(stop);
    return {window, refineEdge(rgb(window), picture, cut)};
}

/// The promise of Segmenter: every point on the object is in, none of the others is.
Mask keepPromise(Part part, const PixelClicks& clicks, cv::Size photo)
{
    const PixelClicks inWindow = clicksIn(clicks, part.window, part.window.size());
    for (const cv::Point click : inWindow.object) {
        part.mask.at<uchar>(click) = 255;
    }
    for (const cv::Point click : inWindow.other) {
        part.mask.at<uchar>(click) = 0;
    }
    cv::Mat pixels = cv::Mat::zeros(photo, CV_8UC1);
    piecesFor(part.mask, inWindow).copyTo(pixels(part.window));
    return Mask::fromPixels(pixels);
}

} // namespace

QString GrabcutSegmenter::name() const
{
    return QCoreApplication::translate("GrabcutSegmenter", "GrabCut");
}

Mask GrabcutSegmenter::segment(const Photo& photo, const Prompt& prompt, std::stop_token stop)
{
    const PromptPixels pixels = promptPixels(prompt, photo.size());
    throwIfStopped(stop);
    return withOpenCvErrors([&] {
        const Part part =
            pixels.box ? cutFromBox(photo.rgb, pixels, stop) : cutFromPoints(photo.rgb, pixels.clicks, stop);
        return keepPromise(part, pixels.clicks, photo.size());
    });
}

} // namespace unocclude
