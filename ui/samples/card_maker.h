// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "samples/sample_card.h"
#include "session/completion_queue.h"

#include <map>
#include <vector>

namespace unocclude {

/// Makes the cards of an object. What costs time for each sample (its picture, its box, how much is hidden) is kept as
/// long as the sample is on a card.
class CardMaker
{
public:
    /// Samples, the vote if there are several, and the whole drawn by hand if there is one.
    /// @param number of the object    @param votes how many must hold a pixel of the vote; 0: the majority
    std::vector<SampleCard> finished(const Instance& instance, int number, int votes);

    /// Cards for samples that are still to come, behind those that are kept.
    std::vector<SampleCard> forming(const Instance& instance, const CompletionProgress& progress, int number);

    static constexpr int pictureSide = 512; ///< pixels; looked at closer, a sample shows its own

private:
    struct Known
    {
        QImage picture;
        BoxedMask whole;
        double hiddenShare = 0;
    };

    SampleCard base(SampleCard::Kind kind, const Instance& instance, int number);
    SampleCard sampleCard(const Instance& instance, int index, int number);
    SampleCard voteCard(const Instance& instance, int number, int votes);
    SampleCard drawnCard(const Instance& instance, int number);
    const Known& known(const Sample& sample, const Mask& visible);
    void forgetOthers(const Instance& instance);

    const void* m_visible = nullptr; ///< address of the pixels that hidden shares were counted for
    BoxedMask m_boxedVisible;
    QRect m_regionToCome; ///< of an object without samples
    std::map<const void*, Known> m_known; ///< by the address of the amodal mask's pixels, which the mask keeps
    Known m_drawn; ///< the whole drawn by hand that was on a card last
    std::shared_ptr<const CompletionResult> m_heatOf;
    QImage m_heat;
};

} // namespace unocclude
