// SPDX-License-Identifier: Apache-2.0
#include "engine/train/pair_composer.h"

#include <torch/torch.h>

namespace unocclude::engine {

PairComposer::PairComposer(const PairBank& bank, PairBank::Split split, const PairRecipe& recipe, int64_t side,
                           at::Device device)
    : m_recipe(recipe)
    , m_drafter(bank, split, recipe, device)
    , m_painter(bank, split, side, device)
{
}

Affine PairComposer::crop(const OcclusionScene& scene, Draws& draws) const
{
    const auto side = scene.extent * draws.uniform({scene.count()}, m_recipe.minCrop, m_recipe.maxCrop);
    const auto jitter = draws.normal({scene.count(), 2}, m_recipe.cropJitter) * scene.extent.unsqueeze(1);
    return Affine::window(scene.centre + jitter, side / 2);
}

at::Tensor PairComposer::imperfect(const at::Tensor& visible, Draws& draws) const
{
    // a smooth random field moves the threshold of the softened mask: the edge wanders, thin parts come and go
    const auto count = visible.size(0);
    const auto coarse = draws.normal({count, 1, 12, 12}, 0.22) + draws.normal({count, 1, 1, 1}, 0.12);
    const auto field = resized(coarse, m_painter.side());
    const auto wandering = (blurred(visible, 5) > 0.5 + field).to(torch::kFloat32);
    const auto which = perSample(draws.chance({count}, m_recipe.imperfectMask));
    return which * wandering + (1 - which) * visible;
}

at::Tensor PairComposer::outOfFocus(const SceneLayer& layer, const Affine& window, const at::Tensor& texture,
                                    const at::Tensor& ground, Draws& draws) const
{
    const auto picture = m_painter.pictureOf(layer, window, texture, draws);
    return m_painter.defocused(m_painter.harmonised(picture, ground, m_recipe.harmonised, draws), m_recipe.defocus,
                               draws);
}

void PairComposer::occlude(const at::Tensor& occluder, const SceneLight& light, at::Tensor& image,
                           at::Tensor& visible) const
{
    const auto alpha = occluder.slice(1, 3, 4);
    image = ScenePainter::over(occluder, m_painter.shaded(image, alpha, light));
    visible = visible * (1 - alpha);
}

PairBatch PairComposer::render(const OcclusionScene& scene, Draws& draws) const
{
    const auto count = scene.count();
    const auto window = crop(scene, draws);
    const auto texture = m_painter.photo(count, draws), ground = m_painter.photo(count, draws);
    const auto whole =
        m_painter.harmonised(m_painter.pictureOf(scene.target, window, m_painter.photo(count, draws), draws), ground,
                             m_recipe.harmonised, draws);
    auto image = ScenePainter::over(outOfFocus(scene.distractor, window, texture, ground, draws), ground);
    image = ScenePainter::over(whole, image);
    auto visible = whole.slice(1, 3, 4);
    const auto light = m_painter.light(count, m_recipe.shadow, draws);
    for (const auto& occluder : scene.occluders)
        occlude(outOfFocus(occluder, window, texture, ground, draws), light, image, visible);

    const auto inside = insideFrame(scene.frame, window, m_painter.side());
    visible = imperfect((visible * inside > 0.5).to(torch::kFloat32), draws) * inside;
    const auto alpha = whole.slice(1, 3, 4);
    const auto onWhite = whole.slice(1, 0, 3) + (1 - alpha);
    return {(m_painter.photographed(image, m_recipe.lowResolution, draws) * 2 - 1) * inside, visible * 2 - 1,
            torch::cat({onWhite, alpha}, 1) * 2 - 1, scene.hidden};
}

PairBatch PairComposer::compose(int64_t count, std::uint64_t seed) const
{
    const torch::NoGradGuard guard;
    Draws draws(seed, m_painter.device());
    return render(m_drafter.draw(count, draws), draws);
}

} // namespace unocclude::engine
