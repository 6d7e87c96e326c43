// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/promptable_segmenter.h"
#include "prompt/prompt.h"

#include <opencv2/core/types.hpp>

#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace unocclude {

/// A prompt in the photo's pixels: clicks in their order, those outside the photo left out.
struct PixelPrompt
{
    struct Click
    {
        cv::Point pixel;
        bool positive = true;

        bool operator==(const Click&) const = default;
    };
    std::vector<Click> clicks;
    std::optional<cv::Rect2d> box;
};

/// What the network answers to a prompt.
struct PromptAnswer
{
    at::Tensor logits; ///< [maskSide, maskSide]
    double predictedIou = 0;
};

/// Answers prompts on one photo click by click, as promptable networks are trained: the first click (or the box) alone,
/// then each further one together with those before it and the logits that they gave ("Segment Anything", arXiv
/// 2304.02643, appendix A, "Training algorithm"). So an answer depends on the prompt alone. What a prompt shares with
/// the one before is not computed again: one more click costs one decoding, an undone one none.
class PromptChain
{
public:
    /// Both are borrowed and must outlive the chain.
    PromptChain(engine::PromptableSegmenter& network, const engine::ImageFeatures& features, cv::Size photo);

    /// @throw Cancelled between two clicks where a stop was requested
    PromptAnswer answer(const PixelPrompt& prompt, Extent extent, const std::stop_token& stop);

private:
    using Clicks = std::vector<PixelPrompt::Click>;

    /// The corrections of one of the first answers.
    struct Corrections
    {
        Clicks clicks;
        std::vector<PromptAnswer> answers; ///< one for each
    };

    void begin(const PixelPrompt& prompt, std::size_t clicks);
    void correct(Corrections& corrections, const PromptAnswer& first, const Clicks& clicks,
                 const std::stop_token& stop);
    std::size_t choose(Extent extent) const;
    double areaOf(const at::Tensor& logits) const;
    std::vector<PromptAnswer> decode(const Clicks& clicks, const at::Tensor& previous, engine::Answers answers);

    engine::PromptableSegmenter& m_network;
    const engine::ImageFeatures& m_features;
    engine::PictureSize m_photo;
    std::optional<cv::Rect2d> m_box;
    Clicks m_firstClicks;                         ///< those that m_first answers: up to the first on the object
    std::vector<PromptAnswer> m_first;            ///< from the smallest to the largest
    std::map<std::size_t, Corrections> m_further; ///< by the place in m_first that they build on
};

} // namespace unocclude
