// SPDX-License-Identifier: Apache-2.0
#include "amodal/evidence.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace unocclude {
namespace {

cv::Rect widened(const cv::Rect& box, int pixels, cv::Size frame)
{
    return cv::Rect(box.x - pixels, box.y - pixels, box.width + 2 * pixels, box.height + 2 * pixels) &
           cv::Rect({}, frame);
}

cv::Rect around(const cv::Rect& a, const cv::Rect& b)
{
    return a.empty() ? b : b.empty() ? a : a | b;
}

/// The box of a mask that has no pixels outside a region.
cv::Rect boxInside(const Mask& mask, const cv::Rect& region)
{
    const cv::Rect box = Mask::adopt(mask.pixels()(region)).boundingBox();
    return box.empty() ? cv::Rect() : box + region.tl();
}

/// Puts new pixels into a part of a mask; counts how many more are set than before.
std::int64_t replacePart(Mask& mask, const cv::Rect& part, const cv::Mat& pixels)
{
    cv::Mat all = mask.pixels();
    cv::Mat place = all(part);
    const std::int64_t before = cv::countNonZero(place);
    pixels.copyTo(place);
    return cv::countNonZero(pixels) - before;
}

} // namespace

EvidenceCheck::EvidenceCheck(std::vector<BoxedMask> inFront, int tolerance)
    : m_inFront(std::move(inFront))
    , m_tolerance(tolerance)
{
}

Evidence EvidenceCheck::judge(const BoxedMask& whole, const BoxedMask& visible) const
{
    Evidence evidence;
    const cv::Rect region = around(whole.box, visible.box);
    if (region.empty())
        return evidence;
    evidence.missed = Mask(whole.mask.size());
    evidence.unexplained = Mask(whole.mask.size());
    const cv::Mat wholeInside = whole.mask.pixels()(region);
    const cv::Mat seen = visible.mask.pixels()(region);
    evidence.missedArea = replacePart(evidence.missed, region, seen & ~wholeInside);
    evidence.hasOccluder = hasOccluderOf(whole);
    if (evidence.hasOccluder)
        evidence.unexplainedArea =
            replacePart(evidence.unexplained, region, wholeInside & ~explained(visible.mask, region));
    if (!evidence.isSound())
        evidence.box = around(boxInside(evidence.missed, region), boxInside(evidence.unexplained, region));
    return evidence;
}

void EvidenceCheck::judgeAgain(Evidence& evidence, const Mask& whole, const Mask& visible,
                               const cv::Rect& changed) const
{
    const cv::Rect region = widened(changed, m_tolerance, whole.size());
    if (region.empty())
        return;
    if (evidence.missed.isNull()) {
        evidence.missed = Mask(whole.size());
        evidence.unexplained = Mask(whole.size());
    }
    const cv::Mat wholeInside = whole.pixels()(region);
    evidence.missedArea += replacePart(evidence.missed, region, visible.pixels()(region) & ~wholeInside);
    if (evidence.hasOccluder)
        evidence.unexplainedArea +=
            replacePart(evidence.unexplained, region, wholeInside & ~explained(visible, region));
    evidence.box = around(evidence.box, region);
}

cv::Mat EvidenceCheck::occluders(const cv::Rect& region) const
{
    cv::Mat pixels = cv::Mat::zeros(region.size(), CV_8UC1);
    for (const BoxedMask& front : m_inFront) {
        const cv::Rect common = front.box & region;
        if (common.empty())
            continue;
        cv::Mat place = pixels(common - region.tl());
        cv::bitwise_or(place, front.mask.pixels()(common), place);
    }
    return pixels;
}

bool EvidenceCheck::hasOccluderOf(const BoxedMask& whole) const
{
    return std::ranges::any_of(m_inFront, [&](const BoxedMask& front) {
        const cv::Rect common = front.box & whole.box;
        return !common.empty() && cv::countNonZero(front.mask.pixels()(common) & whole.mask.pixels()(common)) > 0;
    });
}

cv::Mat EvidenceCheck::explained(const Mask& visible, const cv::Rect& region) const
{
    const cv::Rect wider = widened(region, m_tolerance, visible.size());
    cv::Mat pixels = occluders(wider) | visible.pixels()(wider);
    if (m_tolerance > 0) {
        const int side = 2 * m_tolerance + 1;
        cv::dilate(pixels, pixels, cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side}));
    }
    return pixels(region - wider.tl());
}

Mask keptToEvidence(const Mask& whole, const Evidence& evidence)
{
    return evidence.isSound() ? whole : (whole | evidence.missed) - evidence.unexplained;
}

} // namespace unocclude
