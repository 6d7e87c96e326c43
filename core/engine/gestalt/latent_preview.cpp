// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/latent_preview.h"

namespace unocclude::engine {

namespace {

// Keeps the fit solvable where picture and mask are of one colour; far below what a photograph's latents amount to.
constexpr double kRidge = 1e-4;

/// [N, C, h, w] -> [N h w, C] float64 on the CPU: cells as rows.
torch::Tensor cells(const torch::Tensor& pictures)
{
    return pictures.to(torch::kCPU, torch::kFloat64).permute({0, 2, 3, 1}).reshape({-1, pictures.size(1)});
}

torch::Tensor withConstant(const torch::Tensor& rows)
{
    return torch::cat({rows, torch::ones({rows.size(0), 1}, rows.options())}, 1);
}

/// X minimising |A X - B|^2 + ridge rows |X|^2.
torch::Tensor leastSquares(const torch::Tensor& a, const torch::Tensor& b)
{
    const auto damping = kRidge * static_cast<double>(a.size(0)) * torch::eye(a.size(1), a.options());
    return at::linalg_solve(a.t().mm(a) + damping, a.t().mm(b));
}

} // namespace

LatentPreview::LatentPreview(const GestaltCondition& condition, const torch::Tensor& picture,
                             const torch::Tensor& visible, double latentScale)
    : m_latentScale(latentScale)
{
    const auto latents = torch::cat(condition.concat.chunk(2, 1));        // 2 x z x h x w
    const auto shown = torch::cat({picture, visible.expand_as(picture)}); // 2 x 3 x H x W
    const auto colours = torch::adaptive_avg_pool2d(shown, {latents.size(2), latents.size(3)});
    m_colours = leastSquares(withConstant(cells(latents)), cells(colours));
}

torch::Tensor LatentPreview::pictures(const torch::Tensor& latents) const
{
    const auto colours = withConstant(cells(latents) / m_latentScale).mm(m_colours).clamp(-1, 1); // N h w x 3
    return colours.reshape({latents.size(0), latents.size(2), latents.size(3), 3})
        .permute({0, 3, 1, 2})
        .to(torch::kFloat32);
}

} // namespace unocclude::engine
