// SPDX-License-Identifier: Apache-2.0
#include "amodal/vote.h"

#include <opencv2/core.hpp>

#include <stdexcept>

namespace unocclude {

namespace {

/// How many of the masks hold each pixel.
cv::Mat countVotes(const std::vector<Mask>& masks)
{
    if (masks.empty() || masks.size() > 255) {
        throw std::logic_error("a vote needs 1 to 255 masks");
    }
    cv::Mat votes = cv::Mat::zeros(masks.front().size(), CV_8UC1);
    for (const Mask& mask : masks) {
        CV_Assert(mask.size() == votes.size());
        cv::add(votes, 1, votes, mask.pixels());
    }
    return votes;
}

/// The least that holds every pixel of the masks: comparing pairs costs no more than the object is large.
cv::Rect boxOf(const std::vector<Mask>& masks)
{
    cv::Rect box;
    for (const Mask& mask : masks) {
        box |= mask.boundingBox();
    }
    return box;
}

Mask cut(const Mask& mask, const cv::Rect& box)
{
    return Mask::fromPixels(mask.pixels()(box));
}

} // namespace

cv::Mat voteMap(const std::vector<Mask>& masks)
{
    cv::Mat map;
    countVotes(masks).convertTo(map, CV_8U, 255.0 / static_cast<double>(masks.size()));
    return map;
}

int majorityOf(int masks)
{
    return (masks + 1) / 2;
}

Mask majorityVote(const std::vector<Mask>& masks, const Mask& visible)
{
    return voteOfAtLeast(masks, majorityOf(static_cast<int>(masks.size())), visible);
}

Mask voteOfAtLeast(const std::vector<Mask>& masks, int atLeast, const Mask& visible)
{
    return Mask::fromPixels(countVotes(masks), atLeast) | visible;
}

Mask voteOfAtLeast(const cv::Mat& voteMap, int masks, int atLeast, const Mask& visible)
{
    // as voteMap() rounds it
    return Mask::fromPixels(voteMap, cv::saturate_cast<uchar>(atLeast * (255.0 / masks))) | visible;
}

double agreement(const std::vector<Mask>& masks, const Mask& visible)
{
    const cv::Rect box = boxOf(masks);
    if (box.empty()) {
        return 1;
    }
    std::vector<Mask> hidden;
    hidden.reserve(masks.size());
    for (const Mask& mask : masks) {
        hidden.push_back(cut(mask, box) - cut(visible, box));
    }
    double sum = 0;
    int pairs = 0;
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        for (std::size_t k = i + 1; k < hidden.size(); ++k, ++pairs) {
            sum += iou(hidden[i], hidden[k]);
        }
    }
    return pairs > 0 ? sum / pairs : 1;
}

} // namespace unocclude
