// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// What a photograph looks like from afar, so that the same one is recognised under another name, size and encoding.
class PhotoFingerprint
{
public:
    /// @param rgb CV_8UC3
    explicit PhotoFingerprint(const cv::Mat& rgb);

    /// Whether both were taken of the same photograph, uncropped.
    bool matches(const PhotoFingerprint& other) const;

private:
    cv::Mat m_grey; ///< CV_32FC1, 24 x 24
};

} // namespace unocclude
