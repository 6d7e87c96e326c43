// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"
#include "evaluation/region_record.h"
#include "image/photo.h"
#include "segmentation/segmenter.h"

namespace unocclude {

/// How a region is pointed at.
enum class PromptKind {
    Mask,  ///< the given visible mask itself: the paper's protocol
    Point, ///< one click, on the visible pixel farthest from the mask's edge
    Box,   ///< the bounding box of the visible mask
};

/// What is asked of an evaluation.
struct EvaluationSettings
{
    PromptKind prompt = PromptKind::Mask;
    Predictor predict = Predictor::Vote; ///< Vote: complete. Visible, Hull: that baseline alone, without a model
    CompletionSettings completion;       ///< its seed is the run's
};

/// What came out for a region, and the mask of the judged predictor.
struct RegionOutcome
{
    RegionRecord record;
    Mask predicted;
};

/// The prompt of a kind for a visible mask, which must not be empty; empty for PromptKind::Mask.
Prompt promptFor(const Mask& visible, PromptKind kind);

/// Judges one region after the other; what comes out depends on the region alone.
class RegionEvaluator
{
public:
    /// @param segmenter null where settings.prompt is Mask   @param completer null unless settings.predict is Vote.
    /// Both are borrowed.
    RegionEvaluator(const EvaluationSettings& settings, Segmenter* segmenter, Completer* completer);

    /// @param truth the true picture of the whole object in the image's frame (CV_8UC4), or empty
    /// @throw RuntimeError (InvalidInput) if photo or truth has another size than the region; whatever segmenter and
    /// completer throw; Cancelled
    RegionOutcome evaluate(const OccludedRegion& region, const Photo& photo, const cv::Mat& truth,
                           std::stop_token stop);

private:
    Mask visibleOf(const OccludedRegion& region, const Photo& photo, std::stop_token stop) const;
    void complete(RegionOutcome& outcome, const OccludedRegion& region, const Photo& photo, const Mask& given,
                  const cv::Mat& truth, std::stop_token stop) const;

    EvaluationSettings m_settings;
    Segmenter* m_segmenter;
    Completer* m_completer;
};

} // namespace unocclude
