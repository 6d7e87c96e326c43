// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"
#include "mask/mask.h"

#include <QStringList>

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace unocclude {

/// One whole object that the visible part could belong to.
struct Sample
{
    std::uint64_t seed = 0;
    cv::Rect region; ///< where `rgba` lies, in image pixels; may run past the frame
    cv::Mat rgba;    ///< CV_8UC4, R G B A, straight alpha, region-sized; true pixels inside the visible mask
    Mask amodal;     ///< image-sized: alpha above one half, joined with the visible mask, cut at the frame

    std::optional<double> fidelity; ///< 0..1, to what the photo shows (fidelity.h); none: not known

    // What drew it. Samples of one batch are drawn together, so only the batch gives the same bytes again.
    ModelIdentity model;
    CompletionSettings settings; ///< of its batch; `seed` is settings.seed + its place in the batch
};

/// What a completion gives back.
struct CompletionResult
{
    std::vector<Sample> samples;
    cv::Mat voteMap;  ///< CV_8UC1, image-sized: share of samples that hold a pixel, x 255
    Mask vote;        ///< majority: pixels in at least half of the samples, joined with the visible mask

    // Of the batch that was drawn last; each sample has its own.
    ModelIdentity model;
    CompletionSettings settings;
    double secondsConditioning = 0; ///< crop and scaling
    double secondsSampling = 0;     ///< the network
    double secondsCompositing = 0;  ///< back to image pixels, votes
    QStringList notices;            ///< translated remarks for the user on how it was drawn; kept nowhere
};

} // namespace unocclude
