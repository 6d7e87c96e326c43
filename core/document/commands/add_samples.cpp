// SPDX-License-Identifier: Apache-2.0
#include "document/commands/add_samples.h"

#include "document/apply_results.h"

namespace unocclude {
namespace {

AddSamples::Values withDrawn(Instance instance, std::shared_ptr<const CompletionResult> drawn)
{
    takeSamples(instance, {instance.id, instance.visible, std::move(drawn), Earlier::Keep});
    return {instance.completion, instance.choice};
}

} // namespace

AddSamples::AddSamples(Document& document, InstanceId id, std::shared_ptr<const CompletionResult> drawn)
    : ChangeInstance(document, id, withDrawn(*document.find(id), std::move(drawn)), SamplesChanged{id},
                     tr("Add Samples"))
{
}

} // namespace unocclude
