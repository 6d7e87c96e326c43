// SPDX-License-Identifier: Apache-2.0
#include "engine/train/held_out_score.h"

#include "engine/train/picture_sheet.h"

#include <torch/torch.h>

#include <cmath>

namespace unocclude::engine {

namespace {

constexpr int64_t kHullDirections = 180;
constexpr int64_t kShownPairs = 8;
constexpr int64_t kShownSamples = 4;

// N: intersection over union of masks N x 1 x S x S; 1 where both are empty
at::Tensor maskIou(const at::Tensor& a, const at::Tensor& b)
{
    const auto both = (a * b).sum({1, 2, 3});
    const auto either = torch::maximum(a, b).sum({1, 2, 3});
    return torch::where(either > 0, both / either.clamp_min(1), 1.0);
}

// What one batch of pairs adds to the means.
struct Tally
{
    const at::Tensor visible, whole; // N x 1 x S x S, 0 or 1

    MaskScore of(const at::Tensor& predicted) const
    {
        const auto joined = torch::maximum(predicted, visible);
        return {maskIou(joined, whole).sum().item<double>(),
                maskIou(joined * (1 - visible), whole * (1 - visible)).sum().item<double>()};
    }

    MaskScore ofBest(const std::vector<at::Tensor>& predicted) const
    {
        std::vector<at::Tensor> wholes, hiddens;
        for (const auto& mask : predicted) {
            const auto joined = torch::maximum(mask, visible);
            wholes.push_back(maskIou(joined, whole));
            hiddens.push_back(maskIou(joined * (1 - visible), whole * (1 - visible)));
        }
        return {torch::stack(wholes).amax(0).sum().item<double>(), torch::stack(hiddens).amax(0).sum().item<double>()};
    }

    double spreadOf(const std::vector<at::Tensor>& predicted) const
    {
        double sum = 0;
        int64_t count = 0;
        for (std::size_t i = 0; i < predicted.size(); ++i)
            for (std::size_t j = i + 1; j < predicted.size(); ++j, ++count)
                sum += maskIou(predicted[i] * (1 - visible), predicted[j] * (1 - visible)).sum().item<double>();
        return count > 0 ? sum / static_cast<double>(count) : 0;
    }
};

void add(MaskScore& sum, const MaskScore& batch)
{
    sum.whole += batch.whole;
    sum.hidden += batch.hidden;
}

void divide(MaskScore& sum, double count)
{
    sum.whole /= count;
    sum.hidden /= count;
}

// dB, mean over pairs, on the true object's hidden pixels (pictures in [-1, 1])
double hiddenPsnr(const at::Tensor& picture, const PairBatch& pairs, const Tally& tally)
{
    const auto hidden = tally.whole * (1 - tally.visible);
    const auto error = ((picture.slice(1, 0, 3) - pairs.target.slice(1, 0, 3)) / 2).square() * hidden;
    const auto mse = error.sum({1, 2, 3}) / (3 * hidden.sum({1, 2, 3})).clamp_min(1);
    return (-10 * torch::log10(mse.clamp_min(1e-6))).sum().item<double>();
}

std::vector<std::uint64_t> seedsFor(int64_t rows, std::uint64_t seed)
{
    std::vector<std::uint64_t> seeds;
    for (int64_t i = 0; i < rows; ++i)
        seeds.push_back(seed + static_cast<std::uint64_t>(i));
    return seeds;
}

} // namespace

at::Tensor convexHull(const at::Tensor& masks)
{
    const auto size = masks.size(3);
    const auto options = masks.options();
    const auto angles = torch::arange(kHullDirections, options) * (2 * M_PI / static_cast<double>(kHullDirections));
    const auto axis = torch::arange(size, options);
    const auto yx = torch::meshgrid({axis, axis}, "ij");
    const auto reach =
        angles.cos().unsqueeze(1) * yx[1].flatten() + angles.sin().unsqueeze(1) * yx[0].flatten(); // K x P
    std::vector<at::Tensor> hulls;
    for (const auto& mask : masks.unbind()) {
        const auto set = mask.flatten() > 0.5;
        const auto support = reach.masked_fill(~set, -1e6).amax(1, true); // K x 1
        hulls.push_back((reach <= support + 1e-3).all(0).to(options.dtype()).view({1, size, size}));
    }
    return torch::stack(hulls);
}

HeldOutScore scoreHeldOut(const WholeDrawer& draw, const PairComposer& pairs, const HeldOutScoring& scoring)
{
    const torch::NoGradGuard guard;
    HeldOutScore score;
    while (score.pairs < scoring.pairs) {
        const auto rows = std::min(scoring.batch, scoring.pairs - score.pairs);
        const auto material = pairs.compose(rows, scoring.seed + static_cast<std::uint64_t>(score.pairs));
        const Tally tally{(material.visible > 0).to(torch::kFloat32),
                          (material.target.slice(1, 3, 4) > 0).to(torch::kFloat32)};
        std::vector<at::Tensor> masks;
        for (int64_t k = 0; k < scoring.samples; ++k) {
            const auto first = scoring.seed + static_cast<std::uint64_t>(k * scoring.pairs + score.pairs);
            const auto drawn = draw(material, seedsFor(rows, first));
            masks.push_back((drawn.slice(1, 3, 4) > 0).to(torch::kFloat32));
            if (k == 0)
                score.colourPsnr += hiddenPsnr(drawn, material, tally);
        }
        add(score.vote, tally.of((torch::stack(masks).mean(0) >= 0.5).to(torch::kFloat32)));
        add(score.first, tally.of(masks.front()));
        add(score.best, tally.ofBest(masks));
        add(score.hull, tally.of(convexHull(tally.visible)));
        add(score.visible, tally.of(tally.visible));
        score.spread += tally.spreadOf(masks);
        score.pairs += rows;
    }
    const auto n = static_cast<double>(score.pairs);
    for (auto* mean : {&score.vote, &score.first, &score.best, &score.hull, &score.visible})
        divide(*mean, n);
    score.spread /= n;
    score.colourPsnr /= n;
    return score;
}

JsonValue::Object toJson(const HeldOutScore& s)
{
    return {{"pairs", s.pairs},
            {"miou_vote", s.vote.whole},
            {"miou_hidden_vote", s.vote.hidden},
            {"miou_first", s.first.whole},
            {"miou_hidden_first", s.first.hidden},
            {"miou_best", s.best.whole},
            {"miou_hidden_best", s.best.hidden},
            {"miou_hull", s.hull.whole},
            {"miou_hidden_hull", s.hull.hidden},
            {"miou_visible", s.visible.whole},
            {"spread", s.spread},
            {"psnr_hidden", s.colourPsnr}};
}

at::Tensor heldOutSheet(const WholeDrawer& draw, const PairComposer& pairs, const HeldOutScoring& scoring)
{
    const torch::NoGradGuard guard;
    const auto material = pairs.compose(kShownPairs, scoring.seed);
    const auto visible = material.visible > 0;
    std::vector<at::Tensor> columns{material.image, torch::where(visible, material.image, 1.0)};
    for (int64_t k = 0; k < kShownSamples; ++k) {
        const auto first = scoring.seed + static_cast<std::uint64_t>(k * scoring.pairs);
        const auto drawn = draw(material, seedsFor(kShownPairs, first));
        columns.push_back(torch::where(drawn.slice(1, 3, 4) > 0, drawn.slice(1, 0, 3), 1.0));
    }
    columns.push_back(material.target.slice(1, 0, 3));
    return pictureSheet(columns);
}

} // namespace unocclude::engine
