// SPDX-License-Identifier: Apache-2.0
#include "engine/train/affine.h"

#include <torch/torch.h>

namespace unocclude::engine {

Affine Affine::after(const Affine& other) const
{
    return {torch::bmm(m, other.m), torch::bmm(m, other.t.unsqueeze(2)).squeeze(2) + t};
}

Affine Affine::inverse() const
{
    const auto inverted = torch::linalg_inv(m);
    return {inverted, -torch::bmm(inverted, t.unsqueeze(2)).squeeze(2)};
}

Affine Affine::rows(const at::Tensor& indices) const
{
    return {m.index_select(0, indices), t.index_select(0, indices)};
}

Affine Affine::placement(const at::Tensor& centre, const at::Tensor& halfX, const at::Tensor& halfY,
                         const at::Tensor& angle)
{
    const auto c = angle.cos();
    const auto s = angle.sin();
    const auto rowX = torch::stack({c * halfX, -s * halfY}, 1);
    const auto rowY = torch::stack({s * halfX, c * halfY}, 1);
    return {torch::stack({rowX, rowY}, 1), centre};
}

Affine Affine::window(const at::Tensor& centre, const at::Tensor& half)
{
    return {torch::eye(2, half.options()).unsqueeze(0) * half.view({-1, 1, 1}), centre};
}

at::Tensor sampleThrough(const at::Tensor& textures, const Affine& toTexture, int64_t size, bool mirrored)
{
    namespace F = torch::nn::functional;
    const auto theta = torch::cat({toTexture.m, toTexture.t.unsqueeze(2)}, 2); // N x 2 x 3
    const auto grid = torch::affine_grid_generator(theta, {textures.size(0), textures.size(1), size, size}, false);
    auto options = F::GridSampleFuncOptions().mode(torch::kBilinear).align_corners(false);
    if (mirrored)
        options.padding_mode(torch::kReflection);
    else
        options.padding_mode(torch::kZeros);
    return F::grid_sample(textures, grid, options);
}

} // namespace unocclude::engine
