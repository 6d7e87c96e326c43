// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_simulation.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <cmath>
#include <limits>
#include <vector>

namespace unocclude::engine {

namespace {

/// Squared distances along lines of pixels: the lower envelope of one parabola for each pixel, rooted at its value.
/// Past both ends of a line everything is at distance 0.
class Envelope
{
public:
    explicit Envelope(int64_t length)
        : m_length(length)
        , m_values(static_cast<std::size_t>(length) + 2)
        , m_roots(m_values.size())
        , m_from(m_values.size())
    {
    }

    void transform(float* line, int64_t step)
    {
        m_values.front() = m_values.back() = 0;
        for (int64_t i = 0; i < m_length; ++i)
            m_values[static_cast<std::size_t>(i) + 1] = line[i * step];
        const std::size_t count = envelope();
        for (std::size_t i = 0, k = 0; i < static_cast<std::size_t>(m_length); ++i) {
            const auto place = static_cast<float>(i + 1);
            while (k + 1 < count && m_from[k + 1] < place)
                ++k;
            const float away = place - static_cast<float>(m_roots[k]);
            line[static_cast<int64_t>(i) * step] = away * away + m_values[m_roots[k]];
        }
    }

private:
    /// Which parabolas are lowest somewhere, and from where on. @return how many
    std::size_t envelope()
    {
        std::size_t count = 0;
        for (std::size_t root = 0; root < m_values.size(); ++root) {
            if (m_values[root] == kFar)
                continue; // lowest nowhere: a line has two ends at 0
            float from = -std::numeric_limits<float>::infinity();
            while (count > 0 && (from = crossing(m_roots[count - 1], root)) <= m_from[count - 1])
                --count;
            m_roots[count] = root;
            m_from[count++] = from;
        }
        return count;
    }

    float crossing(std::size_t a, std::size_t b) const
    {
        const auto x = static_cast<float>(a), y = static_cast<float>(b);
        return (m_values[b] - m_values[a] + y * y - x * x) / (2 * (y - x));
    }

public:
    static constexpr float kFar = 1e12F;

private:
    int64_t m_length;
    std::vector<float> m_values;
    std::vector<std::size_t> m_roots;
    std::vector<float> m_from;
};

void transformPlane(float* plane, int64_t height, int64_t width)
{
    Envelope down(height), across(width);
    for (int64_t x = 0; x < width; ++x)
        down.transform(plane + x, width);
    for (int64_t y = 0; y < height; ++y)
        across.transform(plane + y * width, 1);
}

/// One of the places of each plane that are deep enough: [N], as indices into it; -1 where there is none.
at::Tensor deepPlaces(const at::Tensor& depths, double share, Draws& draws)
{
    const auto flat = depths.flatten(1);
    const auto deepest = std::get<0>(flat.max(1, true));
    const auto enough = (flat > 0) & (flat >= deepest * (share * share));
    const auto noise = share < 1 ? draws.uniform(flat.sizes(), 0.5, 1.0).cpu() : torch::ones_like(flat);
    const auto place = (noise * enough).argmax(1);
    return torch::where(deepest.squeeze(1) > 0, place, -1);
}

SimulatedClicks clicksAt(const at::Tensor& places, const at::Tensor& labels, int64_t width)
{
    const auto known = places.clamp_min(0);
    const auto positions = torch::stack({known.remainder(width), known.div(width, "floor")}, 1).to(torch::kFloat);
    return {positions, torch::where(places >= 0, labels, -1)};
}

} // namespace

at::Tensor squaredDepth(const at::Tensor& masks)
{
    auto depths = torch::where(masks, Envelope::kFar, 0.0F).to(torch::kFloat).contiguous();
    const int64_t height = depths.size(1), width = depths.size(2);
    auto* data = depths.mutable_data_ptr<float>();
    at::parallel_for(0, depths.size(0), 1, [&](int64_t first, int64_t end) {
        for (int64_t i = first; i < end; ++i)
            transformPlane(data + i * height * width, height, width);
    });
    return depths;
}

SimulatedClicks clickInside(const at::Tensor& targets, double depth, Draws& draws)
{
    const auto labels = torch::ones({targets.size(0)}, torch::kLong);
    return clicksAt(deepPlaces(squaredDepth(targets), depth, draws), labels, targets.size(2));
}

SimulatedClicks clickOnError(const at::Tensor& targets, const at::Tensor& predicted, double depth, Draws& draws)
{
    const auto missing = squaredDepth(targets & ~predicted), excess = squaredDepth(predicted & ~targets);
    const auto isMissing = missing.amax({1, 2}) >= excess.amax({1, 2});
    const auto larger = torch::where(isMissing.view({-1, 1, 1}), missing, excess);
    return clicksAt(deepPlaces(larger, depth, draws), isMissing.to(torch::kLong), targets.size(2));
}

} // namespace unocclude::engine
