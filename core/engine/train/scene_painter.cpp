// SPDX-License-Identifier: Apache-2.0
#include "engine/train/scene_painter.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace unocclude::engine {

namespace {

constexpr int64_t kShadowSide = 64; // shadows have no detail

// A mapped bank stays mapped on the CPU: only the rows drawn are read.
at::Tensor within(const at::Tensor& pictures, at::Device device)
{
    return device.is_cpu() ? pictures : pictures.to(device);
}

} // namespace

at::Tensor blurred(const at::Tensor& pictures, int64_t kernel)
{
    const auto along = [&](const at::Tensor& x, int64_t high, int64_t wide) {
        return torch::avg_pool2d(x, {high, wide}, 1, {high / 2, wide / 2}, false, false);
    };
    return along(along(pictures, 1, kernel), kernel, 1); // a box is separable
}

at::Tensor resized(const at::Tensor& pictures, int64_t side)
{
    namespace F = torch::nn::functional;
    return F::interpolate(pictures, F::InterpolateFuncOptions()
                                        .size(std::vector<int64_t>{side, side})
                                        .mode(torch::kBilinear)
                                        .align_corners(false)
                                        .antialias(side < pictures.size(3)));
}

at::Tensor ScenePainter::over(const at::Tensor& picture, const at::Tensor& behind)
{
    return behind * (1 - picture.slice(1, 3, 4)) + picture.slice(1, 0, 3);
}

ScenePainter::ScenePainter(const PairBank& bank, PairBank::Split split, int64_t side, at::Device device)
    : m_side(side)
    , m_device(device)
    , m_objects(within(bank.objects(), device))
    , m_backgrounds(within(bank.backgrounds(), device))
    , m_photoRows(bank.backgroundRows(split).to(device))
{
}

at::Tensor ScenePainter::photo(int64_t count, Draws& draws) const
{
    const auto rows = draws.pick(m_photoRows, count);
    const auto photos = m_backgrounds.index_select(0, rows).to(torch::kFloat32) / 255.0;
    const auto half = draws.uniform({count}, 0.3, 1.0);
    const auto mirror = 1 - 2 * draws.chance({count}, 0.5);
    const auto centre = draws.uniform({count, 2}, -1, 1) * (1 - half).unsqueeze(1);
    const auto window = Affine::placement(centre, half * mirror, half, torch::zeros({count}, m_device));
    return sampleThrough(photos, window, m_side, true);
}

at::Tensor ScenePainter::pictureOf(const SceneLayer& layer, const Affine& window, const at::Tensor& photo,
                                   Draws& draws) const
{
    const auto count = layer.rows.size(0);
    const auto texture = m_objects.index_select(0, layer.rows).to(torch::kFloat32) / 255.0; // N x 4 x S x S
    const auto straightAlpha = texture.slice(1, 3, 4);
    const auto premultiplied = torch::cat({texture.slice(1, 0, 3) * straightAlpha, straightAlpha}, 1);
    const auto placed =
        sampleThrough(premultiplied, layer.placement.inverse().after(window), m_side) * perSample(layer.present);
    const auto alpha = placed.slice(1, 3, 4);
    const auto gain = torch::exp(draws.normal({count, 3, 1, 1}, 0.06) + draws.normal({count, 1, 1, 1}, 0.18));
    const auto own = torch::minimum(placed.slice(1, 0, 3) * gain, alpha);
    const auto fromPhoto = perSample(layer.fromPhoto);
    return torch::cat({own * (1 - fromPhoto) + photo * alpha * fromPhoto, alpha}, 1);
}

at::Tensor ScenePainter::harmonised(const at::Tensor& picture, const at::Tensor& photo, double rate, Draws& draws) const
{
    const std::vector<int64_t> across{2, 3}, count{picture.size(0)};
    const auto colours = picture.slice(1, 0, 3), alpha = picture.slice(1, 3, 4);
    const auto own = colours.sum(across, true) / alpha.sum(across, true).clamp_min(1.0);
    const auto difference = (photo.mean(across, true) / own.clamp_min(0.02)).clamp(0.4, 2.5);
    const auto strength = perSample(draws.chance(count, rate) * draws.uniform(count, 0.2, 0.7));
    return torch::cat({torch::minimum(colours * difference.pow(strength), alpha), alpha}, 1);
}

at::Tensor ScenePainter::defocused(const at::Tensor& picture, double rate, Draws& draws) const
{
    const auto which = perSample(draws.chance({picture.size(0)}, rate));
    return which * blurred(blurred(picture, 3), 3) + (1 - which) * picture;
}

SceneLight ScenePainter::light(int64_t count, double shadows, Draws& draws) const
{
    const auto angle = draws.uniform({count}, -M_PI, M_PI);
    const auto length = draws.uniform({count}, 0.02, 0.24);
    const auto offset = torch::stack({angle.cos(), angle.sin()}, 1) * length.unsqueeze(1);
    const auto softness = draws.uniform({count}, 0, 1);
    return {offset, softness, draws.chance({count}, shadows) * draws.uniform({count}, 0.1, 0.5)};
}

at::Tensor ScenePainter::shaded(const at::Tensor& behind, const at::Tensor& alpha, const SceneLight& light) const
{
    const auto coarse = resized(alpha, std::min(m_side, kShadowSide));
    const auto clear = blurred(coarse, 3), wide = blurred(blurred(coarse, 11), 11);
    const auto soft = clear + (wide - clear) * perSample(light.softness);
    const auto caster = Affine::window(-light.offset, torch::ones_like(light.softness));
    return behind * (1 - perSample(light.darkness) * sampleThrough(soft, caster, m_side));
}

at::Tensor ScenePainter::photographed(const at::Tensor& image, double lowResolution, Draws& draws) const
{
    const auto count = image.size(0);
    const auto coarseSide = static_cast<int64_t>(m_side * (0.3 + 0.5 * draws.uniform({1}, 0, 1).item<double>()));
    const auto back = resized(resized(image, coarseSide), m_side);
    const auto which = perSample(draws.chance({count}, lowResolution));
    const auto noise = draws.normal(image.sizes(), 1) * perSample(draws.uniform({count}, 0.0, 0.03));
    const auto light = torch::exp(draws.normal({count, 1, 1, 1}, 0.12));
    return ((which * back + (1 - which) * image) * light + noise).clamp(0, 1);
}

} // namespace unocclude::engine
