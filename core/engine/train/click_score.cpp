// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_score.h"

#include "engine/train/click_simulation.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace unocclude::engine {

namespace {

constexpr double kLeastArea = 0.002; // of the photograph

double iouOf(const at::Tensor& a, const at::Tensor& b)
{
    const double either = (a | b).sum().item<double>();
    return either > 0 ? (a & b).sum().item<double>() / either : 1;
}

// Clicks on one object of one photograph. Masks are of the network's mask grid, cut at the photograph's edge.
class Clicking
{
public:
    Clicking(PromptableSegmenter& network, const ImageFeatures& features, at::Tensor target)
        : m_network(network)
        , m_features(features)
        , m_target(std::move(target))
        , m_scale(static_cast<float>(network.square().side) / static_cast<float>(network.square().maskSide))
        , m_draws(0, at::kCPU)
    {
    }

    void addTo(ClickScore& score)
    {
        add(clickInside(m_target.unsqueeze(0), 1, m_draws));
        score.firstSure += iou(decode(Answers::One).logits[0]);
        const auto several = decode(Answers::Several);
        double best = 0;
        for (const auto& logits : several.logits.unbind())
            best = std::max(best, iou(logits));
        score.firstBest += best;
        m_prompt.previous = several.logits[several.predictedIou.argmax().item<int64_t>()];
        score.after[0] += iou(m_prompt.previous);
        for (std::size_t i = 1; i < score.after.size(); ++i) {
            add(clickOnError(m_target.unsqueeze(0), cut(m_prompt.previous).unsqueeze(0), 1, m_draws));
            m_prompt.previous = decode(Answers::One).logits[0];
            score.after[i] += iou(m_prompt.previous);
        }
        ++score.objects;
    }

    double boxIou()
    {
        const auto places = m_target.nonzero();
        const auto low = places.amin(0).to(at::kFloat), high = (places.amax(0) + 1).to(at::kFloat);
        m_prompt = {torch::empty({0, 2}),
                    torch::empty({0}, at::kLong),
                    torch::stack({low[1], low[0], high[1], high[0]}) * m_scale,
                    {}};
        return iou(decode(Answers::One).logits[0]);
    }

private:
    PromptedMasks decode(Answers answers) { return m_network.decode(m_features, m_prompt, answers); }

    at::Tensor cut(const at::Tensor& logits) const
    {
        return logits.slice(0, 0, m_target.size(0)).slice(1, 0, m_target.size(1)) > 0;
    }

    double iou(const at::Tensor& logits) const { return iouOf(cut(logits), m_target); }

    void add(const SimulatedClicks& click)
    {
        if (click.labels.item<int64_t>() < 0)
            return; // nothing is wrong
        const auto at = (click.positions + 0.5F) * m_scale - 0.5F;
        m_prompt.points = m_prompt.points.defined() ? torch::cat({m_prompt.points, at}) : at;
        m_prompt.labels = m_prompt.labels.defined() ? torch::cat({m_prompt.labels, click.labels}) : click.labels;
    }

    PromptableSegmenter& m_network;
    const ImageFeatures& m_features;
    at::Tensor m_target;
    float m_scale;
    Draws m_draws; // asked for nothing: clicks are in the deepest place
    SquarePrompt m_prompt{};
};

at::Tensor maskFor(const at::Tensor& mask, int64_t side)
{
    return torch::adaptive_avg_pool2d(mask.to(at::kFloat).unsqueeze(0), {side, side})[0] > 127;
}

} // namespace

ClickScore scoreClicks(PromptableSegmenter& network, const SceneBank& scenes, int64_t masks)
{
    const torch::NoGradGuard guard;
    const PhotoSquare& square = network.square();
    const double reduced = static_cast<double>(square.maskSide) / static_cast<double>(scenes.photos().size(2));
    ClickScore score;
    const auto rows = scenes.scenes(PairBank::Split::HeldOut);
    for (int64_t i = 0; i < rows.numel(); ++i) {
        const auto scene = rows[i].item<int64_t>();
        const int64_t height = scenes.height(scene), width = scenes.width(scene);
        const auto photo = scenes.photos()[scene].slice(1, 0, height).slice(2, 0, width);
        const auto features = network.encode(square.fit(photo.permute({1, 2, 0}).contiguous()), {});
        const auto side = [reduced](int64_t pixels) { return std::llround(static_cast<double>(pixels) * reduced); };
        const auto [first, end] = scenes.masksOf(scene);
        int64_t taken = 0;
        for (int64_t k = first; k < end && taken < masks; ++k) {
            const auto target =
                maskFor(scenes.masks()[k], square.maskSide).slice(0, 0, side(height)).slice(1, 0, side(width));
            if (target.to(at::kFloat).mean().item<double>() < kLeastArea)
                continue;
            Clicking clicking(network, features, target);
            clicking.addTo(score);
            score.box += clicking.boxIou();
            ++taken;
        }
    }
    const double count = std::max<double>(1, static_cast<double>(score.objects));
    for (double& mean : score.after)
        mean /= count;
    score.firstBest /= count;
    score.firstSure /= count;
    score.box /= count;
    return score;
}

} // namespace unocclude::engine
