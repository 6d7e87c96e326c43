// SPDX-License-Identifier: Apache-2.0
#include "samples/card_maker.h"

#include "amodal/occlusion_rate.h"
#include "amodal/vote.h"
#include "completion/square_crop.h"
#include "samples/sample_picture.h"

#include <algorithm>

namespace unocclude {
namespace {

using Kind = SampleCard::Kind;

QRect toQt(const cv::Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

/// What a completion will show of the photograph.
QRect regionToCome(const Mask& visible, const cv::Rect& box)
{
    constexpr int anySide = 128; // it changes only how large a pixel is
    return box.empty() ? QRect() : toQt(squareAround(visible, anySide).region());
}

} // namespace

std::vector<SampleCard> CardMaker::finished(const Instance& instance, int number, int votes)
{
    forgetOthers(instance);
    std::vector<SampleCard> cards;
    const int samples = instance.completion ? static_cast<int>(instance.completion->samples.size()) : 0;
    for (int index = 0; index < samples; ++index)
        cards.push_back(sampleCard(instance, index, number));
    if (samples > 1)
        cards.push_back(voteCard(instance, number, AmodalChoice::vote(votes).votesAmong(samples)));
    if (!instance.drawn.isNull())
        cards.push_back(drawnCard(instance, number));
    return cards;
}

std::vector<SampleCard> CardMaker::forming(const Instance& instance, const CompletionProgress& progress, int number)
{
    const bool keeps = instance.completion && progress.keepsEarlier;
    const int before = keeps ? static_cast<int>(instance.completion->samples.size()) : 0;
    std::vector<SampleCard> cards;
    for (int k = 0; k < progress.samples; ++k) {
        SampleCard card = base(Kind::Forming, instance, number);
        card.index = before + k;
        card.seed = progress.seed + static_cast<std::uint64_t>(k);
        card.step = progress.step;
        card.steps = progress.steps;
        card.waitingPlace = progress.place;
        if (static_cast<std::size_t>(k) < progress.forming.size()) {
            const Sample& sample = progress.forming[static_cast<std::size_t>(k)];
            card.picture = samplePicture(sample);
            card.place = toQt(sample.region);
            card.region = keeps ? card.region : card.place;
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

SampleCard CardMaker::base(Kind kind, const Instance& instance, int number)
{
    if (m_visible != instance.visible.pixels().data) {
        m_visible = instance.visible.pixels().data;
        m_boxedVisible = BoxedMask(instance.visible);
        m_regionToCome = regionToCome(instance.visible, m_boxedVisible.box);
        m_known.clear();
        m_heatOf.reset();
        m_drawn = {};
    }
    SampleCard card;
    card.kind = kind;
    card.number = number;
    card.visible = m_boxedVisible;
    card.region = instance.completion ? toQt(regionOfAll(*instance.completion)) : m_regionToCome;
    return card;
}

SampleCard CardMaker::sampleCard(const Instance& instance, int index, int number)
{
    const Sample& sample = instance.completion->samples[static_cast<std::size_t>(index)];
    SampleCard card = base(Kind::Sample, instance, number);
    const Known& known = this->known(sample, instance.visible);
    card.index = index;
    card.seed = sample.seed;
    card.place = toQt(sample.region);
    card.picture = known.picture;
    card.pixels = samplePixels(sample);
    card.whole = known.whole;
    card.hiddenShare = known.hiddenShare;
    card.fidelity = sample.fidelity;
    card.kept = std::ranges::binary_search(instance.hypotheses, index);
    card.settings = sample.settings;
    card.model = sample.model;
    return card;
}

SampleCard CardMaker::voteCard(const Instance& instance, int number, int votes)
{
    const CompletionResult& completion = *instance.completion;
    SampleCard card = base(Kind::Vote, instance, number);
    if (m_heatOf != instance.completion) {
        m_heatOf = instance.completion;
        m_heat = voteHeat(completion, instance.visible, pictureSide);
    }
    card.picture = m_heat;
    card.place = toQt(regionOfAll(completion));
    card.samples = static_cast<int>(completion.samples.size());
    card.votes = votes;
    card.whole = BoxedMask(voteOfAtLeast(completion.voteMap, card.samples, votes, instance.visible));
    card.hiddenShare = occlusionRate(card.whole, card.visible);
    return card;
}

SampleCard CardMaker::drawnCard(const Instance& instance, int number)
{
    SampleCard card = base(Kind::Drawn, instance, number);
    if (m_drawn.whole.mask.pixels().data != instance.drawn.pixels().data) {
        m_drawn.whole = BoxedMask(instance.drawn);
        m_drawn.hiddenShare = occlusionRate(m_drawn.whole, card.visible);
    }
    card.whole = m_drawn.whole;
    card.region |= toQt(card.whole.box);
    card.hiddenShare = m_drawn.hiddenShare;
    return card;
}

const CardMaker::Known& CardMaker::known(const Sample& sample, const Mask& visible)
{
    const auto [entry, isNew] = m_known.try_emplace(sample.amodal.pixels().data);
    if (isNew)
        entry->second = {{}, BoxedMask(sample.amodal), occlusionRate(sample.amodal, visible)};
    if (entry->second.picture.isNull()) // it may come later than the mask
        entry->second.picture = sampleThumbnail(sample, pictureSide);
    return entry->second;
}

void CardMaker::forgetOthers(const Instance& instance)
{
    const auto isShown = [&](const void* amodal) {
        return instance.completion && std::ranges::any_of(instance.completion->samples, [amodal](const Sample& sample) {
                   return sample.amodal.pixels().data == amodal;
               });
    };
    std::erase_if(m_known, [&](const auto& entry) { return !isShown(entry.first); });
}

} // namespace unocclude
