// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/boxed_mask.h"

#include <vector>

namespace unocclude {

/// What the photo says against a whole object. Both masks have the photo's size, or are null as long as nothing was
/// judged.
struct Evidence
{
    Mask missed;      ///< visible pixels that the whole object lacks
    Mask unexplained; ///< hidden pixels that nothing in front hides
    std::int64_t missedArea = 0;
    std::int64_t unexplainedArea = 0;
    cv::Rect box;             ///< around both
    bool hasOccluder = false; ///< an object in front touches the whole, so that the second rule below holds

    bool isSound() const { return missedArea == 0 && unexplainedArea == 0; }
};

/// The rules that whole, visible and hidden mask of one object obey:
///   the whole holds every visible pixel;
///   a hidden pixel lies under an object in front.
/// Outlines are uncertain by a pixel or two, so the second rule lets pass what is at most `tolerance` pixels away from
/// a visible pixel or an occluder. As long as no object in front touches the whole nobody has marked its occluder yet,
/// and the second rule says nothing. Masks end at the frame: what is hidden past it breaks no rule.
class EvidenceCheck
{
public:
    /// @param inFront the whole objects in front, of the photo's size
    EvidenceCheck(std::vector<BoxedMask> inFront, int tolerance = 0);

    Evidence judge(const BoxedMask& whole, const BoxedMask& visible) const;

    /// Judges anew what a mask that is being drawn has changed inside `changed`; all else in `evidence` stays. Writes
    /// into the pixels of `evidence`, which nobody else holds.
    void judgeAgain(Evidence& evidence, const Mask& whole, const Mask& visible, const cv::Rect& changed) const;

    static constexpr int outlineTolerance = 2; ///< what the window allows

private:
    cv::Mat occluders(const cv::Rect& region) const;
    bool hasOccluderOf(const BoxedMask& whole) const;
    cv::Mat explained(const Mask& visible, const cv::Rect& region) const;

    std::vector<BoxedMask> m_inFront;
    int m_tolerance;
};

/// The whole object with all missed pixels and without the unexplained ones.
Mask keptToEvidence(const Mask& whole, const Evidence& evidence);

} // namespace unocclude
