// SPDX-License-Identifier: Apache-2.0
#include "engine/train/pair_composer.h"

#include <torch/torch.h>

namespace unocclude::engine {

namespace F = torch::nn::functional;

namespace {

at::Tensor blurred(const at::Tensor& pictures, int64_t kernel)
{
    const auto along = [&](const at::Tensor& x, int64_t high, int64_t wide) {
        return torch::avg_pool2d(x, {high, wide}, 1, {high / 2, wide / 2}, false, false);
    };
    return along(along(pictures, 1, kernel), kernel, 1); // a box is separable
}

at::Tensor resized(const at::Tensor& pictures, int64_t side)
{
    return F::interpolate(pictures, F::InterpolateFuncOptions()
                                        .size(std::vector<int64_t>{side, side})
                                        .mode(torch::kBilinear)
                                        .align_corners(false)
                                        .antialias(side < pictures.size(3)));
}

// A mapped bank stays mapped on the CPU: only the rows drawn are read.
at::Tensor within(const at::Tensor& pictures, at::Device device)
{
    return device.is_cpu() ? pictures : pictures.to(device);
}

// One picture (R G B alpha, premultiplied) over another (R G B).
at::Tensor over(const at::Tensor& picture, const at::Tensor& behind)
{
    return behind * (1 - picture.slice(1, 3, 4)) + picture.slice(1, 0, 3);
}

} // namespace

PairComposer::PairComposer(const PairBank& bank, PairBank::Split split, const PairRecipe& recipe, int64_t side,
                           at::Device device)
    : m_recipe(recipe)
    , m_side(side)
    , m_device(device)
    , m_drafter(bank, split, recipe, device)
    , m_objects(within(bank.objects(), device))
    , m_backgrounds(within(bank.backgrounds(), device))
    , m_photoRows(bank.backgroundRows(split).to(device))
{
}

Affine PairComposer::crop(const OcclusionScene& scene, Draws& draws) const
{
    const auto side = scene.extent * draws.uniform({scene.count()}, m_recipe.minCrop, m_recipe.maxCrop);
    const auto jitter = draws.normal({scene.count(), 2}, m_recipe.cropJitter) * scene.extent.unsqueeze(1);
    return Affine::window(scene.centre + jitter, side / 2);
}

at::Tensor PairComposer::photo(int64_t count, Draws& draws) const
{
    const auto rows = draws.pick(m_photoRows, count);
    const auto photos = m_backgrounds.index_select(0, rows).to(torch::kFloat32) / 255.0;
    const auto half = draws.uniform({count}, 0.3, 1.0);
    const auto mirror = 1 - 2 * draws.chance({count}, 0.5);
    const auto centre = draws.uniform({count, 2}, -1, 1) * (1 - half).unsqueeze(1);
    const auto window = Affine::placement(centre, half * mirror, half, torch::zeros({count}, m_device));
    return sampleThrough(photos, window, m_side, true);
}

at::Tensor PairComposer::pictureOf(const SceneLayer& layer, const Affine& window, const at::Tensor& photo,
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

at::Tensor PairComposer::imperfect(const at::Tensor& visible, Draws& draws) const
{
    // a smooth random field moves the threshold of the softened mask: the edge wanders, thin parts come and go
    const auto count = visible.size(0);
    const auto coarse = draws.normal({count, 1, 12, 12}, 0.22) + draws.normal({count, 1, 1, 1}, 0.12);
    const auto field = resized(coarse, m_side);
    const auto wandering = (blurred(visible, 5) > 0.5 + field).to(torch::kFloat32);
    const auto which = perSample(draws.chance({count}, m_recipe.imperfectMask));
    return which * wandering + (1 - which) * visible;
}

at::Tensor PairComposer::photographed(const at::Tensor& image, Draws& draws) const
{
    const auto count = image.size(0);
    const auto coarseSide = static_cast<int64_t>(m_side * (0.3 + 0.5 * draws.uniform({1}, 0, 1).item<double>()));
    const auto back = resized(resized(image, coarseSide), m_side);
    const auto which = perSample(draws.chance({count}, m_recipe.lowResolution));
    const auto noise = draws.normal(image.sizes(), 1) * perSample(draws.uniform({count}, 0.0, 0.03));
    const auto light = torch::exp(draws.normal({count, 1, 1, 1}, 0.12));
    return ((which * back + (1 - which) * image) * light + noise).clamp(0, 1);
}

void PairComposer::occlude(const SceneLayer& occluder, const Affine& window, const at::Tensor& photo, at::Tensor& image,
                           at::Tensor& visible, Draws& draws) const
{
    const auto picture = pictureOf(occluder, window, photo, draws);
    const auto alpha = picture.slice(1, 3, 4);
    const std::vector<int64_t> count{alpha.size(0)};
    const auto strength = perSample(draws.chance(count, m_recipe.shadow) * draws.uniform(count, 0.1, 0.5));
    const auto shadow = blurred(alpha, 17).roll({4, 3}, {2, 3}); // below the occluder and to its right
    image = over(picture, image * (1 - strength * shadow));
    visible = visible * (1 - alpha);
}

PairBatch PairComposer::render(const OcclusionScene& scene, Draws& draws) const
{
    const auto count = scene.count();
    const auto window = crop(scene, draws);
    const auto texture = photo(count, draws);
    const auto whole = pictureOf(scene.target, window, photo(count, draws), draws);
    auto image = over(pictureOf(scene.distractor, window, texture, draws), photo(count, draws));
    image = over(whole, image);
    auto visible = whole.slice(1, 3, 4);
    for (const auto& occluder : scene.occluders)
        occlude(occluder, window, texture, image, visible, draws);

    const auto inside = insideFrame(scene.frame, window, m_side);
    visible = imperfect((visible * inside > 0.5).to(torch::kFloat32), draws) * inside;
    const auto alpha = whole.slice(1, 3, 4);
    const auto onWhite = whole.slice(1, 0, 3) + (1 - alpha);
    return {(photographed(image, draws) * 2 - 1) * inside, visible * 2 - 1, torch::cat({onWhite, alpha}, 1) * 2 - 1,
            scene.hidden};
}

PairBatch PairComposer::compose(int64_t count, std::uint64_t seed) const
{
    const torch::NoGradGuard guard;
    Draws draws(seed, m_device);
    return render(m_drafter.draw(count, draws), draws);
}

} // namespace unocclude::engine
