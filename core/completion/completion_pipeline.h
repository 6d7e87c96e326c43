// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"
#include "completion/sample.h"
#include "image/photo.h"

#include <functional>

namespace unocclude {

/// Everything one completion needs, by value: photos and masks share their pixels and are never written to.
struct CompletionRequest
{
    cv::Mat rgb; ///< CV_8UC3, the photo
    Mask visible;
    CompletionSettings settings;
};

/// After each step: the samples as they form. `region` says where each lies in the photo; `rgba` stays at the network's
/// size and is to be drawn scaled into its region, so that a preview costs next to nothing; amodal masks are left null.
using FormingCallback = std::function<void(int step, int steps, const std::vector<Sample>& forming)>;

/// The whole path from a visible mask to samples in image pixels: crop around the visible mask with room for what is
/// hidden, aspect kept, padded past the frame (or the whole photo, squashed: Geometry); N samples; mapped back; true
/// pixels pasted inside the visible mask; amodal masks and votes. All samples of a request, forming or done, share one
/// region.
/// @throw RuntimeError (InvalidInput) for settings out of range, an empty visible mask or one of another size;
/// whatever the completer throws; Cancelled.
CompletionResult completeObject(const CompletionRequest& request, Completer& completer, std::stop_token stop,
                                const FormingCallback& onStep = {});

} // namespace unocclude
