// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_pipeline.h"
#include "support/fake_completer.h"

#include <opencv2/core.hpp>

namespace unocclude {

// What the tests of completeObject() share.

inline cv::Mat noisePhoto(cv::Size size)
{
    cv::Mat rgb(size, CV_8UC3);
    cv::RNG random(7);
    random.fill(rgb, cv::RNG::UNIFORM, 0, 256);
    return rgb;
}

inline Mask rectangleMask(cv::Size size, const cv::Rect& rect)
{
    cv::Mat pixels = cv::Mat::zeros(size, CV_8UC1);
    pixels(rect).setTo(255);
    return Mask::fromPixels(pixels);
}

/// A photo of noise, with an L of which the inner corner is hidden.
inline CompletionRequest lShapedRequest()
{
    CompletionRequest request;
    request.rgb = noisePhoto({320, 240});
    request.visible = rectangleMask({320, 240}, {100, 80, 100, 30}) | rectangleMask({320, 240}, {100, 80, 30, 90});
    request.settings.samples = 3;
    request.settings.steps = 4;
    request.settings.seed = 3;
    return request;
}

/// Returns what it was told to, whatever the contract says.
class WrongCompleter : public test::FakeCompleter
{
public:
    explicit WrongCompleter(std::vector<cv::Mat> answer)
        : m_answer(std::move(answer))
    {
    }

    std::vector<cv::Mat> complete(const cv::Mat&, const cv::Mat&, const CompletionSettings&,
                                  const CompletionControl&) override
    {
        return m_answer;
    }

private:
    std::vector<cv::Mat> m_answer;
};

} // namespace unocclude
