// SPDX-License-Identifier: Apache-2.0
#include "engine/train/scene_drafter.h"

#include <torch/torch.h>

#include <cmath>

namespace unocclude::engine {

namespace {

constexpr int64_t kDraftSide = 64;  // pixels that a draft is looked at with
constexpr double kDraftReach = 1.3; // half side of the scene that is looked at
constexpr int64_t kDraftsPerPair = 4;
constexpr int64_t kSilhouetteSide = 32;    // of the alpha textures that drafts are drawn with
constexpr double kMinVisibleShare = 0.004; // of the draft's pixels; below, nothing can be recognised

// The objects' alpha alone, small: U8 [N, 1, s, s]. A draft reads a sixteenth of what a picture does.
at::Tensor silhouettesOf(const at::Tensor& objects)
{
    std::vector<at::Tensor> parts;
    for (const auto& part : objects.split(256))
        parts.push_back(
            torch::adaptive_avg_pool2d(part.slice(1, 3, 4).to(torch::kFloat32), {kSilhouetteSide, kSilhouetteSide})
                .to(torch::kByte));
    return torch::cat(parts);
}

struct Extent
{
    at::Tensor centre; // N x 2
    at::Tensor longer; // N
};

// Bounding boxes of masks (N x 1 x D x D) in the draft's scene coordinates.
Extent extentOf(const at::Tensor& mask)
{
    const auto size = mask.size(3);
    const auto axis =
        (torch::arange(size, mask.options()) + 0.5) * (2 * kDraftReach / static_cast<double>(size)) - kDraftReach;
    std::vector<at::Tensor> centres, sides;
    for (const int64_t across : {1, 2}) {                    // columns first: x, then y
        const auto any = mask.squeeze(1).amax(across) > 0.5; // N x D
        const auto low = torch::where(any, axis, 1e3).amin(1);
        const auto high = torch::where(any, axis, -1e3).amax(1);
        centres.push_back((low + high) / 2);
        sides.push_back(high - low + 2 * kDraftReach / static_cast<double>(size));
    }
    return {torch::stack(centres, 1), torch::maximum(sides[0], sides[1])};
}

} // namespace

SceneDrafter::SceneDrafter(const PairBank& bank, PairBank::Split split, const PairRecipe& recipe, at::Device device)
    : m_recipe(recipe)
    , m_silhouettes(silhouettesOf(bank.objects()).to(device))
    , m_wholeRows(bank.wholeObjects(split).to(device))
    , m_occluderRows(bank.occluders(split).to(device))
{
}

SceneLayer SceneDrafter::drawTarget(int64_t count, Draws& draws) const
{
    SceneLayer layer;
    layer.rows = draws.pick(m_wholeRows, count);
    layer.centre = draws.uniform({count, 2}, -0.3, 0.3);
    layer.half = draws.uniform({count}, 0.35, 0.6);
    const auto mirror = 1 - 2 * draws.chance({count}, 0.5);
    const auto anyway = draws.chance({count}, 0.1);
    const auto angle = draws.normal({count}, 0.14) + anyway * draws.uniform({count}, -M_PI, M_PI);
    const auto stretch = torch::exp(draws.normal({count}, 0.12));
    layer.placement = Affine::placement(layer.centre, layer.half * mirror * stretch, layer.half / stretch, angle);
    layer.present = torch::ones({count}, draws.device());
    layer.fromPhoto = draws.chance({count}, m_recipe.targetFromPhoto);
    return layer;
}

SceneLayer SceneDrafter::drawOccluder(const SceneLayer& target, double presence, Draws& draws) const
{
    const auto count = target.rows.size(0);
    SceneLayer layer;
    layer.rows = draws.pick(m_occluderRows, count);
    layer.half = target.half * torch::exp(draws.uniform({count}, std::log(m_recipe.occluderMinSize),
                                                        std::log(m_recipe.occluderMaxSize)));
    const auto thin = draws.chance({count}, m_recipe.thinOccluder);
    const auto squeeze = 1 - thin * (1 - draws.uniform({count}, 0.06, 0.28));
    const auto mirror = 1 - 2 * draws.chance({count}, 0.5);
    const auto angle = draws.normal({count}, 0.2) + thin * draws.uniform({count}, -M_PI / 2, M_PI / 2);
    const auto direction = draws.uniform({count}, -M_PI, M_PI);
    const auto distance = target.half * draws.uniform({count}, 0.0, 1.15) + 0.35 * layer.half * squeeze;
    layer.centre = target.centre + torch::stack({direction.cos(), direction.sin()}, 1) * distance.unsqueeze(1);
    layer.placement = Affine::placement(layer.centre, layer.half * mirror * squeeze, layer.half * (1 + thin), angle);
    layer.present = draws.chance({count}, presence);
    layer.fromPhoto = draws.chance({count}, m_recipe.occluderFromPhoto);
    return layer;
}

// In front, but beside: that something stands there must not tell that something is hidden.
SceneLayer SceneDrafter::drawSideObject(const SceneLayer& target, Draws& draws) const
{
    const auto count = target.rows.size(0);
    SceneLayer layer;
    layer.rows = draws.pick(m_occluderRows, count);
    layer.half = target.half * draws.uniform({count}, 0.4, 1.2);
    const auto direction = draws.uniform({count}, -M_PI, M_PI);
    const auto distance = (target.half + layer.half) * draws.uniform({count}, 0.85, 1.25);
    layer.centre = target.centre + torch::stack({direction.cos(), direction.sin()}, 1) * distance.unsqueeze(1);
    const auto mirror = 1 - 2 * draws.chance({count}, 0.5);
    layer.placement = Affine::placement(layer.centre, layer.half * mirror, layer.half, draws.normal({count}, 0.15));
    layer.present = draws.chance({count}, m_recipe.sideObject);
    layer.fromPhoto = draws.chance({count}, m_recipe.occluderFromPhoto);
    return layer;
}

SceneLayer SceneDrafter::drawDistractor(const SceneLayer& target, Draws& draws) const
{
    const auto count = target.rows.size(0);
    SceneLayer layer;
    layer.rows = draws.pick(m_occluderRows, count);
    layer.half = target.half * draws.uniform({count}, 0.5, 1.6);
    layer.centre = target.centre + draws.normal({count, 2}, 0.5);
    const auto mirror = 1 - 2 * draws.chance({count}, 0.5);
    layer.placement = Affine::placement(layer.centre, layer.half * mirror, layer.half, draws.normal({count}, 0.15));
    layer.present = draws.chance({count}, m_recipe.distractor);
    layer.fromPhoto = torch::zeros({count}, draws.device());
    return layer;
}

at::Tensor SceneDrafter::drawFrame(const SceneLayer& target, Draws& draws) const
{
    // each side of the photograph lies far away, or cuts through the target
    const auto count = target.rows.size(0);
    const auto cut = draws.chance({count, 4}, m_recipe.cutByFrame / 2);
    const auto near = target.half.unsqueeze(1) * draws.uniform({count, 4}, 0.15, 0.95);
    const auto reach = near * cut + (1 - cut) * draws.uniform({count, 4}, 1.0, 4.0);
    const auto sign = torch::tensor({-1.0F, -1.0F, 1.0F, 1.0F}, draws.device());
    return target.centre.repeat({1, 2}) + reach * sign;
}

at::Tensor SceneDrafter::alphaOf(const SceneLayer& layer, const Affine& window) const
{
    const auto texture = m_silhouettes.index_select(0, layer.rows).to(torch::kFloat32) / 255.0; // N x 1 x s x s
    return sampleThrough(texture, layer.placement.inverse().after(window), kDraftSide) * perSample(layer.present);
}

OcclusionScene SceneDrafter::throwTogether(int64_t count, Draws& draws) const
{
    OcclusionScene scene;
    scene.target = drawTarget(count, draws);
    scene.distractor = drawDistractor(scene.target, draws);
    for (const double presence : {1 - m_recipe.unoccluded, m_recipe.secondOccluder, m_recipe.thirdOccluder})
        scene.occluders.push_back(drawOccluder(scene.target, presence, draws));
    scene.occluders.push_back(drawSideObject(scene.target, draws));
    scene.frame = drawFrame(scene.target, draws);
    return scene;
}

void SceneDrafter::look(OcclusionScene& scene) const
{
    const auto& half = scene.target.half;
    const auto draft = Affine::window(torch::zeros_like(scene.target.centre), torch::full_like(half, kDraftReach));
    const auto whole = alphaOf(scene.target, draft);
    auto visible = whole * insideFrame(scene.frame, draft, kDraftSide);
    for (const auto& occluder : scene.occluders)
        visible = visible * (1 - alphaOf(occluder, draft));
    const auto hidden = 1 - visible.sum({1, 2, 3}) / whole.sum({1, 2, 3}).clamp_min(1.0);
    const auto enough = visible.mean({1, 2, 3}) > kMinVisibleShare;
    scene.hidden = torch::where(enough, hidden, 1.0);
    const auto extent = extentOf(visible);
    scene.centre = extent.centre;
    scene.extent = extent.longer;
}

OcclusionScene SceneDrafter::keepUseful(const OcclusionScene& drafts, int64_t count, Draws& draws) const
{
    const auto& hidden = drafts.hidden;
    const auto occluded = (hidden >= m_recipe.minHidden) & (hidden <= m_recipe.maxHidden);
    const auto whole = (hidden < 0.005) & (draws.chance({drafts.count()}, m_recipe.unoccluded) > 0.5);
    // useful drafts first, in the order drawn; too few of them (rare) are made up by the least hidden
    const auto order = torch::arange(drafts.count(), hidden.options()) / static_cast<double>(drafts.count());
    const auto rank = order + torch::where(occluded | whole, 0.0, 1.0 + hidden * 1e3);
    return drafts.select(std::get<1>(rank.sort()).slice(0, 0, count));
}

OcclusionScene SceneDrafter::draw(int64_t count, Draws& draws) const
{
    auto drafts = throwTogether(count * kDraftsPerPair, draws);
    look(drafts);
    return keepUseful(drafts, count, draws);
}

} // namespace unocclude::engine
