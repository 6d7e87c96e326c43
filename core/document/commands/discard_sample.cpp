// SPDX-License-Identifier: Apache-2.0
#include "document/commands/discard_sample.h"

#include "completion/sample_edits.h"

namespace unocclude {
namespace {

using Remaining = std::tuple<std::shared_ptr<const CompletionResult>, bool, AmodalChoice, std::vector<int>>;

AmodalChoice choiceWithout(AmodalChoice choice, int discarded)
{
    if (choice.kind == AmodalChoice::Kind::Vote)
        return AmodalChoice::vote(); // other samples vote now, and of another number
    if (choice.kind != AmodalChoice::Kind::Sample || choice.sample < discarded)
        return choice;
    return choice.sample == discarded ? AmodalChoice::vote() : AmodalChoice::ofSample(choice.sample - 1);
}

std::vector<int> hypothesesWithout(const std::vector<int>& hypotheses, int discarded)
{
    std::vector<int> remaining;
    for (int sample : hypotheses)
        if (sample != discarded)
            remaining.push_back(sample > discarded ? sample - 1 : sample);
    return remaining;
}

Remaining without(const Instance& instance, int index)
{
    if (instance.completion->samples.size() == 1) {
        const bool drawn = instance.choice.kind == AmodalChoice::Kind::Drawn;
        return {nullptr, false, drawn ? instance.choice : AmodalChoice::none(), {}};
    }
    return {std::make_shared<const CompletionResult>(withoutSample(*instance.completion, index, instance.visible)),
            instance.outdated, choiceWithout(instance.choice, index), hypothesesWithout(instance.hypotheses, index)};
}

} // namespace

DiscardSample::DiscardSample(Document& document, InstanceId id, int index)
    : ChangeInstance(document, id, without(*document.find(id), index), SamplesChanged{id}, tr("Discard Sample"))
{
}

} // namespace unocclude
