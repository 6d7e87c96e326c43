// SPDX-License-Identifier: Apache-2.0
#include "engine/train/pair_composer.h"

#include <torch/torch.h>

#include <cmath>

namespace unocclude::engine {

namespace F = torch::nn::functional;

namespace {

constexpr int64_t kDraftSide = 64;  // of the first pass
constexpr double kDraftReach = 1.3; // half side of the scene that the first pass looks at
constexpr int64_t kDraftsPerPair = 4;
constexpr int64_t kSilhouetteSide = 32;    // of the alpha textures that drafts are drawn with
constexpr double kMinVisibleShare = 0.004; // of the draft's pixels; below, nothing can be recognised

// N values against N x C x H x W pictures
at::Tensor perSample(const at::Tensor& values)
{
    return values.view({-1, 1, 1, 1});
}

// x and y of the pixel centres of a size x size grid over [-1, 1]^2: 2 x size x size
at::Tensor pixelGrid(int64_t size, const at::TensorOptions& options)
{
    const auto axis = (torch::arange(size, options) + 0.5) * (2.0 / static_cast<double>(size)) - 1.0;
    const auto xy = torch::meshgrid({axis, axis}, "xy");
    return torch::stack({xy[0], xy[1]});
}

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

at::Tensor blurred(const at::Tensor& pictures, int64_t kernel)
{
    return torch::avg_pool2d(pictures, kernel, 1, kernel / 2, false, false);
}

} // namespace

/// A texture of the bank, placed in each scene of the batch.
struct PairComposer::Layer
{
    at::Tensor rows;      // N, into the bank's objects
    at::Tensor centre;    // N x 2, scene coordinates
    at::Tensor half;      // N, half size in the scene before squeezing
    Affine placement;     // texture to scene
    at::Tensor present;   // N, 0 or 1
    at::Tensor fromPhoto; // N, 0 or 1: colours from a photograph

    Layer select(const at::Tensor& kept) const
    {
        return {rows.index_select(0, kept), centre.index_select(0, kept),  half.index_select(0, kept),
                placement.rows(kept),       present.index_select(0, kept), fromPhoto.index_select(0, kept)};
    }
};

struct PairComposer::Scene
{
    Layer target, distractor;
    std::vector<Layer> occluders;
    at::Tensor frame;  // N x 4: left, top, right, bottom in the scene
    at::Tensor hidden; // N
    at::Tensor centre; // N x 2: of the visible part's bounding box
    at::Tensor extent; // N: its longer side
};

PairRecipe PairRecipe::judging()
{
    PairRecipe recipe;
    recipe.minHidden = 0.20;
    recipe.maxHidden = 0.60;
    recipe.unoccluded = 0;
    recipe.cutByFrame = 0.10;
    recipe.imperfectMask = 0;
    recipe.minCrop = recipe.maxCrop = 1.5;
    recipe.cropJitter = 0;
    return recipe;
}

PairComposer::PairComposer(const PairBank& bank, PairBank::Split split, const PairRecipe& recipe, int64_t side,
                           at::Device device)
    : m_recipe(recipe)
    , m_side(side)
    , m_device(device)
    // a mapped bank stays mapped on the CPU: only the rows drawn are read
    , m_objects(device.is_cpu() ? bank.objects() : bank.objects().to(device))
    , m_backgrounds(device.is_cpu() ? bank.backgrounds() : bank.backgrounds().to(device))
    , m_silhouettes(silhouettesOf(m_objects))
    , m_wholeRows(bank.wholeObjects(split).to(device))
    , m_occluderRows(bank.occluders(split).to(device))
    , m_photoRows(bank.backgroundRows(split).to(device))
{
}

at::Tensor PairComposer::pick(const at::Tensor& rows, int64_t count, at::Generator& generator) const
{
    const auto at = torch::randint(rows.size(0), {count}, generator, torch::kInt64).to(m_device);
    return rows.index_select(0, at);
}

at::Tensor PairComposer::uniform(at::IntArrayRef shape, double low, double high, at::Generator& generator) const
{
    return (torch::rand(shape, generator) * (high - low) + low).to(m_device);
}

at::Tensor PairComposer::normal(at::IntArrayRef shape, double deviation, at::Generator& generator) const
{
    return (torch::randn(shape, generator) * deviation).to(m_device);
}

at::Tensor PairComposer::chance(int64_t count, double probability, at::Generator& generator) const
{
    return (torch::rand({count}, generator) < probability).to(torch::kFloat32).to(m_device);
}

PairComposer::Layer PairComposer::drawTarget(int64_t count, at::Generator& generator) const
{
    Layer layer;
    layer.rows = pick(m_wholeRows, count, generator);
    layer.centre = uniform({count, 2}, -0.3, 0.3, generator);
    layer.half = uniform({count}, 0.35, 0.6, generator);
    const auto mirror = 1 - 2 * chance(count, 0.5, generator);
    const auto anyway = chance(count, 0.1, generator);
    const auto angle = normal({count}, 0.14, generator) + anyway * uniform({count}, -M_PI, M_PI, generator);
    const auto stretch = torch::exp(normal({count}, 0.12, generator));
    layer.placement = Affine::placement(layer.centre, layer.half * mirror * stretch, layer.half / stretch, angle);
    layer.present = torch::ones({count}, m_device);
    layer.fromPhoto = chance(count, m_recipe.targetFromPhoto, generator);
    return layer;
}

PairComposer::Layer PairComposer::drawOccluder(const Layer& target, double presence, at::Generator& generator) const
{
    const auto count = target.rows.size(0);
    Layer layer;
    layer.rows = pick(m_occluderRows, count, generator);
    layer.half = target.half * torch::exp(uniform({count}, std::log(m_recipe.occluderMinSize),
                                                  std::log(m_recipe.occluderMaxSize), generator));
    const auto thin = chance(count, m_recipe.thinOccluder, generator);
    const auto squeeze = 1 - thin * (1 - uniform({count}, 0.06, 0.28, generator));
    const auto mirror = 1 - 2 * chance(count, 0.5, generator);
    const auto angle = normal({count}, 0.2, generator) + thin * uniform({count}, -M_PI / 2, M_PI / 2, generator);
    const auto direction = uniform({count}, -M_PI, M_PI, generator);
    const auto distance = target.half * uniform({count}, 0.0, 1.15, generator) + 0.35 * layer.half * squeeze;
    layer.centre = target.centre + torch::stack({direction.cos(), direction.sin()}, 1) * distance.unsqueeze(1);
    layer.placement = Affine::placement(layer.centre, layer.half * mirror * squeeze, layer.half * (1 + thin), angle);
    layer.present = chance(count, presence, generator);
    layer.fromPhoto = chance(count, m_recipe.occluderFromPhoto, generator);
    return layer;
}

PairComposer::Layer PairComposer::drawDistractor(const Layer& target, at::Generator& generator) const
{
    const auto count = target.rows.size(0);
    Layer layer;
    layer.rows = pick(m_occluderRows, count, generator);
    layer.half = target.half * uniform({count}, 0.5, 1.6, generator);
    layer.centre = target.centre + normal({count, 2}, 0.5, generator);
    const auto mirror = 1 - 2 * chance(count, 0.5, generator);
    layer.placement =
        Affine::placement(layer.centre, layer.half * mirror, layer.half, normal({count}, 0.15, generator));
    layer.present = chance(count, m_recipe.distractor, generator);
    layer.fromPhoto = torch::zeros({count}, m_device);
    return layer;
}

at::Tensor PairComposer::drawFrame(const Layer& target, at::Generator& generator) const
{
    // each side of the photograph lies far away, or cuts through the target
    const auto count = target.rows.size(0);
    const auto cut = (torch::rand({count, 4}, generator) < m_recipe.cutByFrame / 2).to(torch::kFloat32).to(m_device);
    const auto near = target.half.unsqueeze(1) * uniform({count, 4}, 0.15, 0.95, generator);
    const auto reach = near * cut + (1 - cut) * uniform({count, 4}, 1.0, 4.0, generator);
    const auto sign = torch::tensor({-1.0F, -1.0F, 1.0F, 1.0F}, m_device);
    return target.centre.repeat({1, 2}) + reach * sign;
}

at::Tensor PairComposer::alphaOf(const Layer& layer, const Affine& window, int64_t size) const
{
    const auto texture = m_silhouettes.index_select(0, layer.rows).to(torch::kFloat32) / 255.0; // N x 1 x s x s
    return sampleThrough(texture, layer.placement.inverse().after(window), size) * perSample(layer.present);
}

namespace {

// 1 inside the photograph's frame: N x 1 x size x size
at::Tensor insideFrame(const at::Tensor& frame, const Affine& window, int64_t size)
{
    const auto grid = pixelGrid(size, frame.options()).flatten(1);                         // 2 x P
    const auto scene = torch::matmul(window.m, grid.unsqueeze(0)) + window.t.unsqueeze(2); // N x 2 x P
    const auto inside = (scene >= frame.slice(1, 0, 2).unsqueeze(2)) & (scene <= frame.slice(1, 2, 4).unsqueeze(2));
    return inside.all(1).to(torch::kFloat32).view({-1, 1, size, size});
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

PairComposer::Scene PairComposer::drawScenes(int64_t count, at::Generator& generator) const
{
    Scene scene;
    scene.target = drawTarget(count, generator);
    scene.distractor = drawDistractor(scene.target, generator);
    for (const double presence : {1 - m_recipe.unoccluded, m_recipe.secondOccluder, m_recipe.thirdOccluder})
        scene.occluders.push_back(drawOccluder(scene.target, presence, generator));
    scene.frame = drawFrame(scene.target, generator);

    const auto draft = Affine::window(torch::zeros({count, 2}, m_device), torch::full({count}, kDraftReach, m_device));
    const auto whole = alphaOf(scene.target, draft, kDraftSide);
    auto visible = whole * insideFrame(scene.frame, draft, kDraftSide);
    for (const auto& occluder : scene.occluders)
        visible = visible * (1 - alphaOf(occluder, draft, kDraftSide));
    scene.hidden = 1 - visible.sum({1, 2, 3}) / whole.sum({1, 2, 3}).clamp_min(1.0);
    const auto extent = extentOf(visible);
    scene.centre = extent.centre;
    scene.extent = extent.longer;
    const auto enough = visible.mean({1, 2, 3}) > kMinVisibleShare;
    scene.hidden = torch::where(enough, scene.hidden, 1.0);
    return scene;
}

PairComposer::Scene PairComposer::keepUseful(const Scene& scene, int64_t count, at::Generator& generator) const
{
    const auto drafts = scene.hidden.size(0);
    const auto occluded = (scene.hidden >= m_recipe.minHidden) & (scene.hidden <= m_recipe.maxHidden);
    const auto whole = (scene.hidden < 0.005) & (chance(drafts, m_recipe.unoccluded, generator) > 0.5);
    // useful drafts first, in the order drawn; too few of them (rare) are made up by the least hidden
    const auto rank = torch::arange(drafts, scene.hidden.options()) / static_cast<double>(drafts) +
                      torch::where(occluded | whole, 0.0, 1.0 + scene.hidden * 1e3);
    const auto kept = std::get<1>(rank.sort()).slice(0, 0, count);
    Scene useful{
        scene.target.select(kept),         scene.distractor.select(kept),      {},
        scene.frame.index_select(0, kept), scene.hidden.index_select(0, kept), scene.centre.index_select(0, kept),
        scene.extent.index_select(0, kept)};
    for (const auto& occluder : scene.occluders)
        useful.occluders.push_back(occluder.select(kept));
    return useful;
}

at::Tensor PairComposer::photoThrough(const at::Tensor& rows, at::Generator& generator) const
{
    const auto count = rows.size(0);
    const auto photos = m_backgrounds.index_select(0, rows).to(torch::kFloat32) / 255.0;
    const auto half = uniform({count}, 0.3, 1.0, generator);
    const auto mirror = 1 - 2 * chance(count, 0.5, generator);
    const auto centre = uniform({count, 2}, -1, 1, generator) * (1 - half).unsqueeze(1);
    const auto window = Affine::placement(centre, half * mirror, half, torch::zeros({count}, m_device));
    return sampleThrough(photos, window, m_side, true);
}

at::Tensor PairComposer::pictureOf(const Layer& layer, const Affine& window, const at::Tensor& photo,
                                   at::Generator& generator) const
{
    const auto count = layer.rows.size(0);
    const auto texture = m_objects.index_select(0, layer.rows).to(torch::kFloat32) / 255.0; // N x 4 x S x S
    const auto straightAlpha = texture.slice(1, 3, 4);
    const auto premultiplied = torch::cat({texture.slice(1, 0, 3) * straightAlpha, straightAlpha}, 1);
    const auto placed =
        sampleThrough(premultiplied, layer.placement.inverse().after(window), m_side) * perSample(layer.present);
    const auto alpha = placed.slice(1, 3, 4);
    const auto gain = torch::exp(normal({count, 3, 1, 1}, 0.06, generator) + normal({count, 1, 1, 1}, 0.18, generator));
    const auto own = torch::minimum(placed.slice(1, 0, 3) * gain, alpha);
    const auto fromPhoto = perSample(layer.fromPhoto);
    return torch::cat({own * (1 - fromPhoto) + photo * alpha * fromPhoto, alpha}, 1);
}

at::Tensor PairComposer::imperfect(const at::Tensor& visible, at::Generator& generator) const
{
    // a smooth random field moves the threshold of the softened mask: the edge wanders, thin parts come and go
    const auto count = visible.size(0);
    const auto coarse = normal({count, 1, 12, 12}, 0.22, generator) + normal({count, 1, 1, 1}, 0.12, generator);
    const auto field = F::interpolate(coarse, F::InterpolateFuncOptions()
                                                  .size(std::vector<int64_t>{m_side, m_side})
                                                  .mode(torch::kBilinear)
                                                  .align_corners(false));
    const auto wandering = (blurred(visible, 5) > 0.5 + field).to(torch::kFloat32);
    const auto which = perSample(chance(count, m_recipe.imperfectMask, generator));
    return which * wandering + (1 - which) * visible;
}

at::Tensor PairComposer::photographed(const at::Tensor& image, at::Generator& generator) const
{
    const auto count = image.size(0);
    const auto coarseSide = static_cast<int64_t>(m_side * (0.3 + 0.5 * torch::rand({1}, generator).item<double>()));
    const auto coarse = F::interpolate(image, F::InterpolateFuncOptions()
                                                  .size(std::vector<int64_t>{coarseSide, coarseSide})
                                                  .mode(torch::kBilinear)
                                                  .align_corners(false)
                                                  .antialias(true));
    const auto back = F::interpolate(coarse, F::InterpolateFuncOptions()
                                                 .size(std::vector<int64_t>{m_side, m_side})
                                                 .mode(torch::kBilinear)
                                                 .align_corners(false));
    const auto which = perSample(chance(count, m_recipe.lowResolution, generator));
    const auto noise = normal(image.sizes(), 1, generator) * perSample(uniform({count}, 0.0, 0.03, generator));
    const auto light = torch::exp(normal({count, 1, 1, 1}, 0.12, generator));
    return ((which * back + (1 - which) * image) * light + noise).clamp(0, 1);
}

PairBatch PairComposer::render(const Scene& scene, at::Generator& generator) const
{
    const auto count = scene.hidden.size(0);
    const auto side = scene.extent * uniform({count}, m_recipe.minCrop, m_recipe.maxCrop, generator);
    const auto jitter = normal({count, 2}, m_recipe.cropJitter, generator) * scene.extent.unsqueeze(1);
    const auto window = Affine::window(scene.centre + jitter, side / 2);

    const auto texture = photoThrough(pick(m_photoRows, count, generator), generator);
    const auto whole =
        pictureOf(scene.target, window, photoThrough(pick(m_photoRows, count, generator), generator), generator);
    auto image = photoThrough(pick(m_photoRows, count, generator), generator);
    const auto over = [&image](const at::Tensor& picture) {
        image = image * (1 - picture.slice(1, 3, 4)) + picture.slice(1, 0, 3);
    };
    over(pictureOf(scene.distractor, window, texture, generator));
    over(whole);
    auto visible = whole.slice(1, 3, 4);
    for (const auto& occluder : scene.occluders) {
        const auto picture = pictureOf(occluder, window, texture, generator);
        const auto alpha = picture.slice(1, 3, 4);
        const auto strength =
            perSample(chance(count, m_recipe.shadow, generator) * uniform({count}, 0.1, 0.5, generator));
        image = image * (1 - strength * blurred(alpha, 17).roll({4, 3}, {2, 3}));
        over(picture);
        visible = visible * (1 - alpha);
    }
    const auto inside = insideFrame(scene.frame, window, m_side);
    visible = imperfect((visible * inside > 0.5).to(torch::kFloat32), generator) * inside;

    const auto alpha = whole.slice(1, 3, 4);
    const auto onWhite = whole.slice(1, 0, 3) + (1 - alpha);
    const auto square = torch::MemoryFormat::Contiguous;
    return {((photographed(image, generator) * 2 - 1) * inside).contiguous(square), visible * 2 - 1,
            torch::cat({onWhite, alpha}, 1) * 2 - 1, scene.hidden};
}

PairBatch PairComposer::compose(int64_t count, std::uint64_t seed) const
{
    const torch::NoGradGuard guard;
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    const auto drafts = drawScenes(count * kDraftsPerPair, generator);
    return render(keepUseful(drafts, count, generator), generator);
}

} // namespace unocclude::engine
