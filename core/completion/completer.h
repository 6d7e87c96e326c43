// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_settings.h"

#include <QString>

#include <opencv2/core/mat.hpp>

#include <functional>
#include <stop_token>
#include <vector>

namespace unocclude {

/// What a completing network is called and which bytes it was read from.
struct ModelIdentity
{
    QString name;
    QString file;   ///< file name without its folder
    QString sha256; ///< hex, of the weights file
    QString device; ///< "cpu" or "cuda:0"

    bool operator==(const ModelIdentity&) const = default;
};

/// How a running completion is watched and ended. All calls come from the completing thread.
struct CompletionControl
{
    std::stop_token stop; ///< polled before every step

    /// After each step: step 1..steps, and the whole objects as they form now (squares, as complete() returns them).
    std::function<void(int step, int steps, const std::vector<cv::Mat>& forming)> onStep;

    /// What a person should know of how the samples came about: a translated sentence.
    std::function<void(const QString& sentence)> onNotice = {};
};

/// A generative network that synthesises whole objects: from a square picture and the visible mask in it, to squares
/// that show the whole object. Where the square lies in the photograph is the pipeline's affair (completion_pipeline.h).
/// Used by one thread at a time, the worker.
class Completer
{
public:
    virtual ~Completer() = default;

    virtual ModelIdentity identity() const = 0;

    /// Side of the network's square in pixels.
    virtual int side() const = 0;

    /// How this model draws in a tier, if nobody says otherwise.
    virtual CompletionSettings settingsOf(Tier tier) const = 0;

    /// @param rgb side x side, CV_8UC3, R G B    @param visible side x side, CV_8UC1, 0 or 255
    /// @return one side x side CV_8UC4 (R G B A, straight alpha; alpha is the amodal mask's probability) per sample.
    /// @throw RuntimeError (OutOfMemory, Failed); Cancelled within one step of `control.stop`.
    virtual std::vector<cv::Mat> complete(const cv::Mat& rgb, const cv::Mat& visible, const CompletionSettings& settings,
                                          const CompletionControl& control) = 0;
};

} // namespace unocclude
