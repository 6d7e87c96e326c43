// SPDX-License-Identifier: Apache-2.0
#include "inference/prompt_chain.h"

#include "support/runtime_error.h"

#include <torch/torch.h>

#include <algorithm>

namespace unocclude {

namespace {

/// How many clicks the first answer takes: none beside a box, else all up to the first on the object, for what is not
/// meant alone says nothing.
std::size_t firstClicksOf(const PixelPrompt& prompt)
{
    if (prompt.box)
        return 0;
    const auto positive = std::ranges::find(prompt.clicks, true, &PixelPrompt::Click::positive);
    Q_ASSERT(positive != prompt.clicks.end());
    return std::size_t(positive - prompt.clicks.begin()) + 1;
}

template <typename Range>
std::size_t commonLength(const Range& a, const Range& b)
{
    return std::size_t(std::ranges::mismatch(a, b).in1 - a.begin());
}

} // namespace

PromptChain::PromptChain(engine::PromptableSegmenter& network, const engine::ImageFeatures& features, cv::Size photo)
    : m_network(network)
    , m_features(features)
    , m_photo{photo.height, photo.width}
{
}

PromptAnswer PromptChain::answer(const PixelPrompt& prompt, Extent extent, const std::stop_token& stop)
{
    const std::size_t first = firstClicksOf(prompt);
    const auto split = prompt.clicks.begin() + std::ptrdiff_t(first);
    if (m_first.empty() || m_box != prompt.box || m_firstClicks != Clicks(prompt.clicks.begin(), split))
        begin(prompt, first);
    const std::size_t chosen = choose(extent);
    const Clicks further(split, prompt.clicks.end());
    if (further.empty())
        return m_first[chosen];
    Corrections& corrections = m_further[chosen];
    correct(corrections, m_first[chosen], further, stop);
    return corrections.answers[further.size() - 1];
}

void PromptChain::begin(const PixelPrompt& prompt, std::size_t clicks)
{
    m_further.clear();
    m_box = prompt.box;
    m_firstClicks.assign(prompt.clicks.begin(), prompt.clicks.begin() + std::ptrdiff_t(clicks));
    m_first = decode(m_firstClicks, {}, m_box ? engine::Answers::One : engine::Answers::Several);
    std::ranges::stable_sort(m_first, {}, [this](const PromptAnswer& answer) { return areaOf(answer.logits); });
}

/// What goes beyond `clicks` is kept for a redo unless they are other clicks.
void PromptChain::correct(Corrections& corrections, const PromptAnswer& first, const Clicks& clicks,
                          const std::stop_token& stop)
{
    const std::size_t known = commonLength(corrections.clicks, clicks);
    if (known == clicks.size())
        return;
    corrections.clicks.resize(known);
    corrections.answers.resize(known);
    Clicks all = m_firstClicks;
    all.insert(all.end(), corrections.clicks.begin(), corrections.clicks.end());
    for (std::size_t i = known; i < clicks.size(); ++i) {
        throwIfStopped(stop);
        all.push_back(clicks[i]);
        const at::Tensor previous = i == 0 ? first.logits : corrections.answers[i - 1].logits;
        corrections.answers.push_back(decode(all, previous, engine::Answers::One).front());
        corrections.clicks.push_back(clicks[i]);
    }
}

std::size_t PromptChain::choose(Extent extent) const
{
    switch (extent) {
    case Extent::Part:
        return 0;
    case Extent::Object:
        return m_first.size() / 2;
    case Extent::Group:
        return m_first.size() - 1;
    case Extent::Likeliest:
        break;
    }
    return std::size_t(std::ranges::max_element(m_first, {}, &PromptAnswer::predictedIou) - m_first.begin());
}

/// Of the photo's part of the square, in pixels of the logits.
double PromptChain::areaOf(const at::Tensor& logits) const
{
    const engine::PhotoSquare& square = m_network.square();
    const engine::PictureSize size = square.scaled(m_photo);
    const auto inMask = [&square](int64_t pixels) {
        return (pixels * square.maskSide + square.side - 1) / square.side;
    };
    return logits.slice(0, 0, inMask(size.height)).slice(1, 0, inMask(size.width)).gt(0).sum().item<double>();
}

std::vector<PromptAnswer> PromptChain::decode(const Clicks& clicks, const at::Tensor& previous, engine::Answers answers)
{
    std::vector<double> xy;
    std::vector<int64_t> labels;
    for (const PixelPrompt::Click& click : clicks) {
        xy.insert(xy.end(), {double(click.pixel.x), double(click.pixel.y)});
        labels.push_back(click.positive ? 1 : 0);
    }
    const auto inSquare = [this](const std::vector<double>& positions) {
        return m_network.square().toSquare(
            torch::tensor(positions, torch::kDouble).view({int64_t(positions.size() / 2), 2}), m_photo);
    };
    engine::SquarePrompt prompt{inSquare(xy), torch::tensor(labels, torch::kLong), {}, previous};
    if (m_box)
        prompt.box = inSquare({m_box->x, m_box->y, m_box->x + m_box->width, m_box->y + m_box->height}).view(4);
    const engine::PromptedMasks masks = m_network.decode(m_features, prompt, answers);
    std::vector<PromptAnswer> result;
    for (int64_t i = 0; i < masks.logits.size(0); ++i)
        result.push_back({masks.logits[i], masks.predictedIou[i].item<double>()});
    return result;
}

} // namespace unocclude
