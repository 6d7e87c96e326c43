// SPDX-License-Identifier: Apache-2.0
#include "engine/click/click_prompts.h"

#include <torch/torch.h>

#include <array>

namespace unocclude::engine {

namespace {

constexpr std::array<double, 3> kBells = {4, 16, 64}; // pixels of the square
constexpr double kBoxEdge = 6;                        // pixels of the square
constexpr float kNowhere = 1e9F;                      // squared distance to points that are not there
constexpr int64_t kPointsAtOnce = 32;                 // more would take memory for nothing

/// Centres of pixels along an axis, in the square's pixels.
at::Tensor centres(int64_t count, int64_t stride, const at::TensorOptions& options)
{
    return (torch::arange(count, options) + 0.5) * static_cast<double>(stride);
}

/// [N, h, w]: squared distance to the nearest of the points with a label.
at::Tensor nearest(const ClickPrompts& prompts, int64_t label, const at::Tensor& x, const at::Tensor& y)
{
    auto distance = torch::full({prompts.points.size(0), y.size(0), x.size(0)}, kNowhere, x.options());
    for (int64_t first = 0; first < prompts.points.size(1); first += kPointsAtOnce) {
        const auto points = prompts.points.slice(1, first, first + kPointsAtOnce);
        const auto absent = prompts.labels.slice(1, first, first + kPointsAtOnce) != label;
        const auto dx = (points.select(2, 0).unsqueeze(2) - x).square();                                  // N K w
        const auto dy = (points.select(2, 1).unsqueeze(2) - y).square() + absent.unsqueeze(2) * kNowhere; // N K h
        distance = torch::minimum(distance, (dx.unsqueeze(2) + dy.unsqueeze(3)).amin(1));
    }
    return distance;
}

/// [N, 2, h, w]: inside of the box, 1 or -1, and how near its edge is, 0..1; 0 without a box.
at::Tensor boxMaps(const ClickPrompts& prompts, const at::Tensor& x, const at::Tensor& y)
{
    const auto edge = [&prompts](int64_t i) { return prompts.boxes.select(1, i).view({-1, 1, 1}); };
    const auto across = torch::minimum(x.view({1, 1, -1}) - edge(0), edge(2) - x.view({1, 1, -1})); // N 1 w
    const auto along = torch::minimum(y.view({1, -1, 1}) - edge(1), edge(3) - y.view({1, -1, 1}));  // N h 1
    const auto depth = torch::minimum(across, along);                                               // positive inside
    const auto inside = torch::where(depth > 0, 1.0, -1.0);
    return torch::stack({inside, torch::exp(-depth.abs() / kBoxEdge)}, 1) * prompts.hasBox.view({-1, 1, 1, 1});
}

at::Tensor previousMaps(const ClickPrompts& prompts, PictureSize size)
{
    const auto given = prompts.hasPrevious.view({-1, 1, 1, 1});
    const auto mask = torch::adaptive_avg_pool2d(torch::tanh(prompts.previous / 2), {size.height, size.width});
    return torch::cat({mask * given, given.expand_as(mask)}, 1);
}

} // namespace

ClickPrompts ClickPrompts::of(const SquarePrompt& prompt, PictureSize size)
{
    const int64_t count = prompt.points.size(0);
    const auto nothing = torch::zeros({1, 2}); // a prompt has at least one place for a point
    ClickPrompts batch;
    batch.points = (count > 0 ? prompt.points + 0.5F : nothing).unsqueeze(0);
    batch.labels = (count > 0 ? prompt.labels : torch::full({1}, -1, torch::kLong)).unsqueeze(0);
    batch.boxes = (prompt.box.defined() ? prompt.box : torch::zeros({4})).unsqueeze(0);
    batch.hasBox = torch::full({1}, prompt.box.defined() ? 1.0F : 0.0F);
    batch.previous = torch::zeros({1, 1, size.height, size.width});
    batch.hasPrevious = torch::full({1}, prompt.previous.defined() ? 1.0F : 0.0F);
    if (prompt.previous.defined())
        batch.previous = prompt.previous.slice(0, 0, size.height).slice(1, 0, size.width).view({1, 1, size.height, -1});
    return batch;
}

at::Tensor ClickPrompts::maps(PictureSize size, int64_t stride) const
{
    const auto x = centres(size.width, stride, points.options());
    const auto y = centres(size.height, stride, points.options());
    std::vector<at::Tensor> parts;
    for (const int64_t label : {1, 0}) {
        const auto squared = nearest(*this, label, x, y);
        for (const double width : kBells)
            parts.push_back(torch::exp(squared * (-0.5 / (width * width))).unsqueeze(1));
    }
    parts.push_back(boxMaps(*this, x, y));
    parts.push_back(previousMaps(*this, size));
    return torch::cat(parts, 1);
}

at::Tensor ClickPrompts::focus(const at::Tensor& maps)
{
    const auto near = maps.slice(1, 1, 2), box = maps.slice(1, 6, 7).clamp_min(0),
               mask = maps.slice(1, 8, 9).clamp_min(0);
    return torch::maximum(torch::maximum(near, box), mask);
}

at::Tensor ClickPrompts::affinity(const at::Tensor& features, int64_t stride) const
{
    namespace F = torch::nn::functional;
    const auto directions = F::normalize(features, F::NormalizeFuncOptions().dim(1));
    const auto extent = torch::tensor({features.size(3) * stride, features.size(2) * stride}, points.options());
    const auto grid = (2 * points / extent - 1).unsqueeze(2); // N K 1 2
    const auto options =
        F::GridSampleFuncOptions().mode(torch::kBilinear).padding_mode(torch::kBorder).align_corners(false);
    const auto sampled = F::normalize(F::grid_sample(directions, grid, options).squeeze(3),
                                      F::NormalizeFuncOptions().dim(1)); // N C K
    const auto alike = torch::bmm(sampled.transpose(1, 2), directions.flatten(2))
                           .view({features.size(0), points.size(1), features.size(2), features.size(3)});
    std::vector<at::Tensor> parts;
    for (const int64_t label : {1, 0}) {
        const auto present = (labels == label).view({features.size(0), -1, 1, 1});
        const auto best = torch::where(present, alike, -2.0).amax(1, /*keepdim=*/true);
        parts.push_back(torch::where(best < -1.5, 0.0, best));
    }
    return torch::cat(parts, 1);
}

} // namespace unocclude::engine
