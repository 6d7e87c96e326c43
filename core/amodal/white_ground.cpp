// SPDX-License-Identifier: Apache-2.0
#include "amodal/white_ground.h"

#include <opencv2/imgproc.hpp>

namespace unocclude {

cv::Mat objectOnWhite(const cv::Mat& rgb)
{
    CV_Assert(rgb.type() == CV_8UC3);
    cv::Mat grey, labels, statistics, centroids;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    const int count = cv::connectedComponentsWithStats(grey < whiteGround, labels, statistics, centroids, 8, CV_32S);
    int largest = 0, area = 0;
    for (int label = 1; label < count; ++label) { // label 0 is the ground
        if (statistics.at<int>(label, cv::CC_STAT_AREA) > area) {
            area = statistics.at<int>(label, cv::CC_STAT_AREA);
            largest = label;
        }
    }
    return largest == 0 ? cv::Mat::zeros(rgb.size(), CV_8UC1) : cv::Mat(labels == largest);
}

} // namespace unocclude
