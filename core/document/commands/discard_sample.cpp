// SPDX-License-Identifier: Apache-2.0
#include "document/commands/discard_sample.h"

#include "completion/sample_edits.h"

namespace unocclude {
namespace {

using CompletionAndChoice = std::tuple<std::shared_ptr<const CompletionResult>, AmodalChoice>;

AmodalChoice choiceWithout(AmodalChoice choice, int discarded)
{
    if (choice.kind != AmodalChoice::Kind::Sample || choice.sample < discarded)
        return choice;
    return choice.sample == discarded ? AmodalChoice::vote() : AmodalChoice::ofSample(choice.sample - 1);
}

CompletionAndChoice without(const Instance& instance, int index)
{
    if (instance.completion->samples.size() == 1)
        return {nullptr, AmodalChoice::none()};
    return {std::make_shared<const CompletionResult>(withoutSample(*instance.completion, index, instance.visible)),
            choiceWithout(instance.choice, index)};
}

} // namespace

DiscardSample::DiscardSample(Document& document, InstanceId id, int index)
    : ChangeInstance(document, id, without(*document.find(id), index), SamplesChanged{id}, tr("Discard Sample"))
{
}

} // namespace unocclude
