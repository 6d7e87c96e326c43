// SPDX-License-Identifier: Apache-2.0
#include "completion/axis_resampling.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace unocclude {

namespace {

double keysCubic(double distance)
{
    const double x = std::abs(distance);
    if (x < 1) {
        return (1.5 * x - 2.5) * x * x + 1;
    }
    return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
}

template <typename T>
void addWeighted(const T* source, float weight, float* sum, int count)
{
    for (int i = 0; i < count; ++i) {
        sum[i] += weight * static_cast<float>(source[i]);
    }
}

} // namespace

AxisResampling::AxisResampling(int sourceLength, int outputLength, double origin, double step, Beyond beyond)
{
    m_taps.reserve(static_cast<std::size_t>(outputLength));
    for (int i = 0; i < outputLength; ++i) {
        m_taps.push_back(makeTaps(sourceLength, origin + (i + 0.5) * step, step, beyond));
    }
}

AxisResampling::Taps AxisResampling::makeTaps(int sourceLength, double centre, double step, Beyond beyond)
{
    const double widening = std::max(step, 1.0);
    const int from = static_cast<int>(std::ceil(centre - 2 * widening - 0.5));
    const int to = static_cast<int>(std::floor(centre + 2 * widening - 0.5));

    Taps taps;
    taps.first = std::clamp(from, 0, sourceLength - 1);
    taps.weights.assign(static_cast<std::size_t>(std::clamp(to, 0, sourceLength - 1) - taps.first + 1), 0.0F);
    double sum = 0;
    for (int i = from; i <= to; ++i) {
        const double weight = keysCubic((i + 0.5 - centre) / widening);
        const int inside = std::clamp(i, 0, sourceLength - 1);
        sum += weight;
        (inside == i || beyond == Beyond::Replicated ? taps.weights[static_cast<std::size_t>(inside - taps.first)]
                                                     : taps.outside) += static_cast<float>(weight);
    }
    const auto norm = static_cast<float>(1 / sum);
    for (float& weight : taps.weights) {
        weight *= norm;
    }
    taps.outside *= norm;
    return taps;
}

template <typename T>
void AxisResampling::resampleRow(const cv::Mat& source, const Taps& taps, float pad, cv::Mat output) const
{
    const int count = source.cols * source.channels();
    auto* sum = output.ptr<float>();
    std::fill_n(sum, count, taps.outside * pad);
    for (std::size_t i = 0; i < taps.weights.size(); ++i) {
        addWeighted(source.ptr<T>(taps.first + static_cast<int>(i)), taps.weights[i], sum, count);
    }
}

cv::Mat AxisResampling::resampleRows(const cv::Mat& source, cv::Range rows, float pad) const
{
    CV_Assert(source.depth() == CV_8U || source.depth() == CV_32F);
    cv::Mat output(rows.size(), source.cols, CV_32FC(source.channels()));
    cv::parallel_for_(cv::Range(0, rows.size()), [&](const cv::Range& part) {
        for (int i = part.start; i < part.end; ++i) {
            const Taps& taps = m_taps[static_cast<std::size_t>(rows.start + i)];
            if (source.depth() == CV_8U) {
                resampleRow<uchar>(source, taps, pad, output.row(i));
            } else {
                resampleRow<float>(source, taps, pad, output.row(i));
            }
        }
    });
    return output;
}

cv::Mat AxisResampling::resampleColumns(const cv::Mat& source, float pad) const
{
    return resampleRows(source.t(), cv::Range(0, outputLength()), pad).t();
}

} // namespace unocclude
