// SPDX-License-Identifier: Apache-2.0
#include "document/commands/add_samples.h"

#include "completion/sample_edits.h"

namespace unocclude {
namespace {

AddSamples::Values withDrawn(const Instance& instance, std::shared_ptr<const CompletionResult> drawn)
{
    if (!instance.completion)
        return {std::move(drawn), AmodalChoice::vote()};
    const auto all = joined(instance.completion, *drawn, instance.visible);
    const bool otherVote = all != instance.completion && instance.choice.kind == AmodalChoice::Kind::Vote;
    return {all, otherVote ? AmodalChoice::vote() : instance.choice};
}

} // namespace

AddSamples::AddSamples(Document& document, InstanceId id, std::shared_ptr<const CompletionResult> drawn)
    : ChangeInstance(document, id, withDrawn(*document.find(id), std::move(drawn)), SamplesChanged{id},
                     tr("Add Samples"))
{
}

} // namespace unocclude
