// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

namespace unocclude {

/// How one axis of a picture is resampled at real-valued positions. Output pixel i lies over
/// [origin + i * step, origin + (i + 1) * step) of the source axis. The kernel is Keys' cubic (a = -1/2), widened by
/// the step where the picture shrinks, so that nothing aliases and no position is rounded (OpenCV's own warps round
/// source positions to 1/32 pixel, which shows as steps when a small square is enlarged to thousands of pixels).
class AxisResampling
{
public:
    /// What stands before the first and after the last source pixel.
    enum class Beyond { Replicated, Padded };

    AxisResampling(int sourceLength, int outputLength, double origin, double step, Beyond beyond);

    int outputLength() const { return static_cast<int>(m_taps.size()); }

    /// Output rows `rows` of `source` (CV_8U or CV_32F, any number of channels) along its vertical axis, CV_32F;
    /// `pad` is the value of every channel past the ends (used with Beyond::Padded only).
    cv::Mat resampleRows(const cv::Mat& source, cv::Range rows, float pad = 0) const;

    /// All output columns of `source` along its horizontal axis, CV_32F.
    cv::Mat resampleColumns(const cv::Mat& source, float pad = 0) const;

private:
    struct Taps
    {
        int first = 0;              ///< source pixel of the first weight
        std::vector<float> weights; ///< with `outside` they sum to 1
        float outside = 0;
    };

    static Taps makeTaps(int sourceLength, double centre, double step, Beyond beyond);
    template <typename T>
    void resampleRow(const cv::Mat& source, const Taps& taps, float pad, cv::Mat output) const;

    std::vector<Taps> m_taps;
};

} // namespace unocclude
