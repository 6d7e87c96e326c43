// SPDX-License-Identifier: Apache-2.0
#include "pairs/photograph_objects.h"

#include "pairs/whole_object.h"
#include "support/runtime_error.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace unocclude {

namespace {

constexpr int kGrid = 5; // points along each side
constexpr double kSmallestShare = 0.01;
constexpr double kLargestShare = 0.45;
constexpr double kSameObject = 0.7; // IoU

bool isOfUsefulSize(const Mask& mask)
{
    const double share = static_cast<double>(mask.area()) / mask.size().area();
    return share >= kSmallestShare && share <= kLargestShare;
}

bool isNew(const Mask& mask, const std::vector<Mask>& known)
{
    return std::ranges::none_of(known, [&](const Mask& other) { return iou(mask, other) > kSameObject; });
}

std::vector<Mask> segmentGrid(const Photo& photo, Segmenter& segmenter, const std::stop_token& stop)
{
    std::vector<Mask> masks;
    for (int i = 0; i < kGrid * kGrid; ++i) {
        throwIfStopped(stop);
        const QPointF point((i % kGrid + 0.5) / kGrid * photo.size().width,
                            (i / kGrid + 0.5) / kGrid * photo.size().height);
        const Mask mask = segmenter.segment(photo, {{{point, true}}, {}}, stop);
        if (isOfUsefulSize(mask) && isNew(mask, masks))
            masks.push_back(mask);
    }
    return masks;
}

} // namespace

cv::Mat cutOut(const cv::Mat& rgb, const Mask& mask)
{
    const cv::Rect box = mask.boundingBox();
    cv::Mat alpha, cutout;
    cv::blur(mask.pixels(), alpha, {3, 3});
    cv::merge(std::vector<cv::Mat>{rgb(box), alpha(box)}, cutout);
    return cutout;
}

std::vector<Mask> findWholeObjects(const Photo& photo, Segmenter& segmenter, const DepthCue& cue, std::stop_token stop)
{
    const std::vector<Mask> masks = segmentGrid(photo, segmenter, stop);
    const std::vector<bool> closer = closerThanNeighbours(masks, cue);
    std::vector<Mask> whole;
    for (std::size_t i = 0; i < masks.size(); ++i)
        if (closer[i] && isWhole(masks[i], {}))
            whole.push_back(masks[i]);
    return whole;
}

} // namespace unocclude
