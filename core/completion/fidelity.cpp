// SPDX-License-Identifier: Apache-2.0
#include "completion/fidelity.h"

#include <opencv2/imgproc.hpp>

namespace unocclude {

double fidelity(const cv::Mat& painted, const cv::Mat& shown, const cv::Mat& visible)
{
    CV_Assert(painted.type() == CV_8UC4 && shown.type() == CV_8UC3 && painted.size() == shown.size() &&
              painted.size() == visible.size());
    cv::Mat colours, difference, alpha;
    cv::cvtColor(painted, colours, cv::COLOR_RGBA2RGB);
    cv::absdiff(colours, shown, difference);
    cv::extractChannel(painted, alpha, 3);
    cv::merge(std::vector<cv::Mat>(3, alpha), alpha);
    // alpha * difference + (1 - alpha) * 1, as one minus what is kept
    const cv::Scalar kept = cv::mean(alpha.mul(cv::Scalar::all(255) - difference, 1.0 / 255), visible);
    return (kept[0] + kept[1] + kept[2]) / (3 * 255);
}

} // namespace unocclude
