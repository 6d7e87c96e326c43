// SPDX-License-Identifier: Apache-2.0
#include "engine/train/occlusion_scene.h"

#include <torch/torch.h>

namespace unocclude::engine {

namespace {

// x and y of the pixel centres of a size x size grid over [-1, 1]^2: 2 x size x size
at::Tensor pixelGrid(int64_t size, const at::TensorOptions& options)
{
    const auto axis = (torch::arange(size, options) + 0.5) * (2.0 / static_cast<double>(size)) - 1.0;
    const auto xy = torch::meshgrid({axis, axis}, "xy");
    return torch::stack({xy[0], xy[1]});
}

} // namespace

SceneLayer SceneLayer::select(const at::Tensor& kept) const
{
    return {rows.index_select(0, kept), centre.index_select(0, kept),  half.index_select(0, kept),
            placement.rows(kept),       present.index_select(0, kept), fromPhoto.index_select(0, kept)};
}

OcclusionScene OcclusionScene::select(const at::Tensor& kept) const
{
    OcclusionScene chosen{target.select(kept),         distractor.select(kept),      {},
                          frame.index_select(0, kept), hidden.index_select(0, kept), centre.index_select(0, kept),
                          extent.index_select(0, kept)};
    for (const auto& occluder : occluders)
        chosen.occluders.push_back(occluder.select(kept));
    return chosen;
}

at::Tensor insideFrame(const at::Tensor& frame, const Affine& window, int64_t size)
{
    const auto grid = pixelGrid(size, frame.options()).flatten(1);                         // 2 x P
    const auto scene = torch::matmul(window.m, grid.unsqueeze(0)) + window.t.unsqueeze(2); // N x 2 x P
    const auto inside = (scene >= frame.slice(1, 0, 2).unsqueeze(2)) & (scene <= frame.slice(1, 2, 4).unsqueeze(2));
    return inside.all(1).to(torch::kFloat32).view({-1, 1, size, size});
}

} // namespace unocclude::engine
