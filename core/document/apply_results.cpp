// SPDX-License-Identifier: Apache-2.0
#include "document/apply_results.h"

#include "completion/sample_edits.h"
#include "document/commands/add_instance.h"
#include "document/commands/add_samples.h"
#include "document/commands/set_prompt.h"
#include "document/commands/set_samples.h"

#include <utility>

namespace unocclude {

namespace {

/// Whether both are the same decoding of the same file: the pixels are shared, not merely alike.
bool isSamePhoto(const Photo& a, const Photo& b)
{
    return a.rgb.data == b.rgb.data;
}

} // namespace

bool applyVisibleMask(Document& document, const Photo& photo, std::optional<InstanceId> target, const Prompt& prompt,
                      const Mask& visible)
{
    if (!isSamePhoto(photo, document.photo()) || (target && !document.find(*target)))
        return false;
    if (target) {
        document.push(std::make_unique<SetPrompt>(document, *target, prompt, visible));
        return true;
    }
    Instance instance;
    instance.id = document.takeInstanceId();
    instance.prompt = prompt;
    instance.visible = visible;
    document.push(std::make_unique<AddInstance>(document, std::move(instance)));
    return true;
}

Arrival takeSamples(Instance& instance, const DrawnSamples& drawn)
{
    if (!(instance.visible == drawn.visible))
        return Arrival::Stale;
    if (drawn.earlier == Earlier::Keep && instance.completion) {
        const auto all = joined(instance.completion, *drawn.completion, instance.visible);
        if (std::exchange(instance.completion, all) == all)
            return Arrival::AlreadyThere;
        if (instance.choice.kind == AmodalChoice::Kind::Vote)
            instance.choice = AmodalChoice::vote(); // other samples vote now, and of another number
        return Arrival::Placed;
    }
    instance.completion = drawn.completion;
    instance.outdated = false;
    instance.choice = AmodalChoice::vote();
    instance.hypotheses.clear();
    return Arrival::Placed;
}

Arrival applySamples(Document& document, const DrawnSamples& drawn)
{
    const Instance* instance = document.find(drawn.target);
    if (!instance || !(instance->visible == drawn.visible))
        return Arrival::Stale;
    std::unique_ptr<DocumentCommand> command;
    if (drawn.earlier == Earlier::Keep)
        command = std::make_unique<AddSamples>(document, drawn.target, drawn.completion);
    else
        command = std::make_unique<SetSamples>(document, drawn.target, drawn.completion);
    const bool changesNothing = command->isObsolete();
    document.push(std::move(command));
    return changesNothing ? Arrival::AlreadyThere : Arrival::Placed;
}

} // namespace unocclude
