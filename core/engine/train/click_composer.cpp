// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_composer.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace unocclude::engine {

namespace {

constexpr int kLayers = 4;
constexpr int64_t kMostMasks = 12;      // of a scene that are looked at for one picture
constexpr double kGrey = 127.0 / 255.0; // past the frame, as at inference

double logUniform(double low, double high, Draws& draws)
{
    return std::exp(draws.uniform({1}, std::log(low), std::log(high)).item<double>());
}

/// A window that lies within 0..length where it can, else begins there. Half and centre in pixels.
double placed(double centre, double half, double length)
{
    return 2 * half >= length ? half : std::clamp(centre, half, length - half);
}

/// Up to kMostMasks of a scene's masks, the wanted one among them.
at::Tensor someMasks(std::pair<int64_t, int64_t> all, int64_t wanted, Draws& draws)
{
    const auto [first, end] = all;
    if (end - first <= kMostMasks)
        return torch::arange(first, end, torch::kLong);
    const auto order = draws.uniform({end - first}, 0, 1).cpu();
    order[wanted - first] = -1;
    return order.argsort().slice(0, 0, kMostMasks) + first;
}

at::Tensor rowsOf(const at::Tensor& pictures, const at::Tensor& rows, at::Device device)
{
    return pictures.index_select(0, rows).to(device).to(torch::kFloat) / 255.0;
}

} // namespace

ClickComposer::ClickComposer(const PairBank& bank, const SceneBank* scenes, const ClickSceneRecipe& recipe,
                             int64_t side, at::Device device)
    : m_scenes(scenes)
    , m_recipe(recipe)
    , m_painter(bank, PairBank::Split::Train, side, device)
    , m_objectRows(bank.occluders(PairBank::Split::Train).to(device))
    , m_maskRows(scenes ? scenes->masks(PairBank::Split::Train) : torch::empty({0}, torch::kLong))
{
}

/// In the coordinates of the scenes' square, -1..1, mirrored in half of the cases.
Affine ClickComposer::windowOn(int64_t mask, Draws& draws) const
{
    const int64_t scene = m_scenes->sceneOf(mask);
    const double side = static_cast<double>(m_scenes->photos().size(2));
    const double scale = side / static_cast<double>(m_scenes->masks().size(1));
    const auto where = (m_scenes->masks()[mask] > 127).nonzero().to(torch::kDouble).mean(0) * scale; // y, x
    const double half = side * logUniform(m_recipe.nearest, m_recipe.farthest, draws) / 2;
    const auto jitter = draws.uniform({2}, -0.7, 0.7).cpu();
    const auto centre = [&](int64_t axis, int64_t length) {
        const double wished = where[1 - axis].item<double>() + jitter[axis].item<double>() * half;
        return placed(wished, half, static_cast<double>(length)) * 2 / side - 1;
    };
    const double mirror = draws.chance({1}, 0.5).item<double>() > 0 ? -1 : 1;
    const double stretch = std::exp(draws.normal({1}, 0.06).item<double>());
    const auto device = m_painter.device();
    const auto at = torch::tensor({centre(0, m_scenes->width(scene)), centre(1, m_scenes->height(scene))}).to(device);
    const auto reach = torch::tensor({mirror * half * 2 / side * stretch, half * 2 / side / stretch}).to(device);
    return Affine::placement(at.to(torch::kFloat).unsqueeze(0), reach[0].to(torch::kFloat).view({1}),
                             reach[1].to(torch::kFloat).view({1}), torch::zeros({1}, device));
}

ClickComposer::Canvas ClickComposer::photographs(int64_t count, Draws& draws) const
{
    Canvas canvas;
    std::vector<at::Tensor> images, insides;
    for (int64_t i = 0; i < count; ++i) {
        const int64_t wanted = draws.pick(m_maskRows.to(m_painter.device()), 1).item<int64_t>();
        const int64_t scene = m_scenes->sceneOf(wanted);
        const auto window = windowOn(wanted, draws);
        const auto masks = rowsOf(m_scenes->masks(), someMasks(m_scenes->masksOf(scene), wanted, draws),
                                  m_painter.device())
                               .unsqueeze(0); // 1 x K x Q x Q
        const auto photo = rowsOf(m_scenes->photos(), torch::full({1}, scene, torch::kLong), m_painter.device());
        const double side = static_cast<double>(m_scenes->photos().size(2));
        const auto frame = torch::tensor({-1.0, -1.0, static_cast<double>(m_scenes->width(scene)) * 2 / side - 1,
                                          static_cast<double>(m_scenes->height(scene)) * 2 / side - 1})
                               .to(torch::kFloat)
                               .to(m_painter.device())
                               .unsqueeze(0);
        const auto inside = insideFrame(frame, window, m_painter.side());
        images.push_back(sampleThrough(photo, window, m_painter.side(), true));
        insides.push_back(inside);
        canvas.visible.push_back((sampleThrough(masks, window, m_painter.side()) * inside)[0]);
    }
    canvas.image = torch::cat(images);
    canvas.inside = torch::cat(insides);
    return canvas;
}

ClickComposer::Canvas ClickComposer::backgrounds(int64_t count, Draws& draws) const
{
    const int64_t side = m_painter.side();
    const auto options = torch::TensorOptions().device(m_painter.device());
    return {m_painter.photo(count, draws), torch::ones({count, 1, side, side}, options),
            std::vector<at::Tensor>(static_cast<std::size_t>(count), torch::zeros({0, side, side}, options))};
}

SceneLayer ClickComposer::drawLayer(int64_t count, double presence, Draws& draws) const
{
    SceneLayer layer;
    layer.rows = draws.pick(m_objectRows, count);
    layer.half = torch::exp(draws.uniform({count}, std::log(m_recipe.smallest), std::log(m_recipe.largest)));
    layer.centre = draws.uniform({count, 2}, -1, 1);
    const auto mirror = 1 - 2 * draws.chance({count}, 0.5);
    const auto anyway = draws.chance({count}, 0.15);
    const auto angle = draws.normal({count}, 0.15) + anyway * draws.uniform({count}, -M_PI, M_PI);
    const auto stretch = torch::exp(draws.normal({count}, 0.12));
    layer.placement = Affine::placement(layer.centre, layer.half * mirror * stretch, layer.half / stretch, angle);
    layer.present = draws.chance({count}, presence);
    layer.fromPhoto = draws.chance({count}, m_recipe.fromPhoto);
    return layer;
}

void ClickComposer::paste(Canvas& canvas, double presence, Draws& draws) const
{
    const int64_t count = canvas.image.size(0);
    const auto options = torch::TensorOptions().device(m_painter.device());
    const auto everything = Affine::window(torch::zeros({count, 2}, options), torch::ones({count}, options));
    const auto texture = m_painter.photo(count, draws); // of all that have their colours from a photograph
    const auto light = m_painter.light(count, m_recipe.shadow, draws);
    for (int i = 0; i < kLayers; ++i) {
        const auto picture = m_painter.pictureOf(drawLayer(count, presence, draws), everything, texture, draws);
        const auto alpha = picture.slice(1, 3, 4) * canvas.inside;
        canvas.image = ScenePainter::over(picture, m_painter.shaded(canvas.image, alpha, light));
        for (int64_t n = 0; n < count; ++n) {
            auto& visible = canvas.visible[static_cast<std::size_t>(n)];
            visible = torch::cat({visible * (1 - alpha[n]), alpha[n]});
        }
    }
}

at::Tensor ClickComposer::coloured(const at::Tensor& image, Draws& draws) const
{
    const int64_t count = image.size(0);
    const auto grey = image.mean(1, true);
    const auto saturation =
        torch::exp(draws.normal({count, 1, 1, 1}, 0.25)) * (1 - draws.chance({count, 1, 1, 1}, 0.05));
    const auto contrast = torch::exp(draws.normal({count, 1, 1, 1}, 0.15));
    const auto tint = torch::exp(draws.normal({count, 3, 1, 1}, 0.05));
    const auto vivid = (grey + (image - grey) * saturation) * tint;
    const auto middle = vivid.mean({1, 2, 3}, true);
    return middle + (vivid - middle) * contrast;
}

/// Random ones of those that can be seen.
std::vector<int64_t> ClickComposer::chooseTargets(const at::Tensor& visible, int64_t count, Draws& draws) const
{
    if (visible.size(0) == 0)
        return {};
    const auto areas = (visible > 0.5).to(torch::kFloat).mean({1, 2}).cpu();
    const auto rank = draws.uniform({visible.size(0)}, 0, 1).cpu() + (areas < m_recipe.leastVisible);
    const auto order = rank.argsort();
    std::vector<int64_t> chosen;
    for (int64_t i = 0; i < std::min(count, order.size(0)); ++i)
        if (const auto candidate = order[i].item<int64_t>(); rank[candidate].item<double>() < 1)
            chosen.push_back(candidate);
    return chosen;
}

ClickBatch ClickComposer::compose(int64_t images, int64_t targets, std::uint64_t seed) const
{
    const torch::NoGradGuard guard;
    Draws draws(seed, m_painter.device());
    const double share = m_maskRows.numel() > 0 ? m_recipe.real : 0;
    const auto real =
        static_cast<int64_t>(std::floor(share * static_cast<double>(images) + draws.uniform({1}, 0, 1).item<double>()));
    std::vector<at::Tensor> pictures, masks;
    std::vector<int64_t> of;
    for (const bool isReal : {true, false}) {
        const int64_t count = isReal ? std::min(real, images) : images - std::min(real, images);
        if (count == 0)
            continue;
        auto canvas = isReal ? photographs(count, draws) : backgrounds(count, draws);
        paste(canvas, isReal ? m_recipe.pastedOnReal : m_recipe.pasted, draws);
        const auto photo =
            m_painter.photographed(coloured(canvas.image, draws).clamp(0, 1), m_recipe.lowResolution, draws);
        const int64_t first = pictures.empty() ? 0 : pictures.front().size(0);
        pictures.push_back((photo * canvas.inside + kGrey * (1 - canvas.inside)) * 255);
        for (int64_t n = 0; n < count; ++n)
            for (const int64_t target : chooseTargets(canvas.visible[static_cast<std::size_t>(n)], targets, draws)) {
                masks.push_back(canvas.visible[static_cast<std::size_t>(n)][target]);
                of.push_back(first + n);
            }
    }
    if (masks.empty()) // as good as never: nothing can be seen anywhere
        return compose(images, targets, seed + 0x2545f491ULL);
    return {torch::cat(pictures), torch::avg_pool2d(torch::stack(masks), ClickBatch::stride),
            torch::tensor(of, torch::kLong).to(m_painter.device())};
}

} // namespace unocclude::engine
