// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/channels_last_norm.h"

#include "engine/compiled/row_kernels.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <cmath>
#include <numeric>
#include <vector>

namespace unocclude::engine {

namespace {

// Groups that a thread takes together, so that their channels fill whole vectors however few each has.
constexpr std::int64_t kGroupsTogether = kRowLanes;

/// Some neighbouring groups of one image: a strip of channels through all of its pixels.
struct Strip
{
    const float* in;
    float* out;
    std::int64_t pixels;
    std::int64_t stride; ///< from pixel to pixel, in floats
    std::int64_t channels;
    std::int64_t groupChannels;

    /// Replaces each channel's sum by the mean over its group's channels and all pixels.
    void averageGroups(std::vector<float>& sums) const
    {
        for (std::int64_t c = 0; c < channels; c += groupChannels) {
            const auto group = sums.begin() + c;
            const double mean = std::accumulate(group, group + groupChannels, 0.0) / double(pixels * groupChannels);
            std::fill_n(group, groupChannels, static_cast<float>(mean));
        }
    }

    std::vector<float> means() const
    {
        std::vector<float> sums(channels);
        for (std::int64_t p = 0; p < pixels; ++p)
            addRow(in + p * stride, sums.data(), channels);
        averageGroups(sums);
        return sums;
    }

    // about the mean, not as a difference of two large sums
    std::vector<float> variances(const std::vector<float>& means) const
    {
        std::vector<float> sums(channels);
        for (std::int64_t p = 0; p < pixels; ++p)
            addSquares(in + p * stride, means.data(), sums.data(), channels);
        averageGroups(sums);
        return sums;
    }

    void normalise(const float* gain, const float* shift, double eps) const
    {
        const auto mean = means(), variance = variances(mean);
        std::vector<float> scales(channels), shifts(channels);
        for (std::int64_t c = 0; c < channels; ++c) {
            scales[c] = gain[c] / std::sqrt(variance[c] + static_cast<float>(eps));
            shifts[c] = shift[c] - mean[c] * scales[c];
        }
        for (std::int64_t p = 0; p < pixels; ++p)
            scaleRow(in + p * stride, scales.data(), shifts.data(), out + p * stride, channels);
    }
};

} // namespace

at::Tensor channelsLastNorm(const at::Tensor& x, std::int64_t groups, const at::Tensor& gain, const at::Tensor& shift,
                            double eps)
{
    const auto channels = x.size(1), strips = groups / kGroupsTogether, width = channels / strips;
    TORCH_CHECK(groups % kGroupsTogether == 0 && channels % groups == 0, "no ", groups, " groups of ", channels);
    const auto in = x.contiguous(at::MemoryFormat::ChannelsLast);
    auto out = at::empty_like(in);
    const auto* from = in.const_data_ptr<float>();
    auto* to = out.mutable_data_ptr<float>();
    const auto pixels = x.size(2) * x.size(3);
    at::parallel_for(0, x.size(0) * strips, 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto task = begin; task < end; ++task) {
            const auto first = task % strips * width, at = task / strips * pixels * channels + first;
            const Strip strip{from + at, to + at, pixels, channels, width, channels / groups};
            strip.normalise(gain.const_data_ptr<float>() + first, shift.const_data_ptr<float>() + first, eps);
        }
    });
    return out;
}

} // namespace unocclude::engine
