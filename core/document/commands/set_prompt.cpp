// SPDX-License-Identifier: Apache-2.0
#include "document/commands/set_prompt.h"

namespace unocclude {

namespace {

SetPrompt::Values newValues(const Instance& before, const Prompt& prompt, const Mask& visible)
{
    if (before.visible == visible)
        return {prompt,          visible,       before.visibleEdited, before.completion,
                before.outdated, before.choice, before.hypotheses};
    const bool drawn = before.choice.kind == AmodalChoice::Kind::Drawn;
    return {prompt, visible, false, nullptr, false, drawn ? before.choice : AmodalChoice::none(), {}};
}

/// What undo calls it.
QString textOf(const Prompt& before, const Prompt& prompt)
{
    const bool sameClicks = before.points == prompt.points && before.box == prompt.box;
    return sameClicks ? SetPrompt::tr("Choose Part or Group") : SetPrompt::tr("Point at Object");
}

} // namespace

SetPrompt::SetPrompt(Document& document, InstanceId id, const Prompt& prompt, const Mask& visible)
    : ChangeInstance(document, id, newValues(*document.find(id), prompt, visible), PromptChanged{id},
                     textOf(document.find(id)->prompt, prompt))
{
    Q_ASSERT(visible.size() == document.photo().size());
}

} // namespace unocclude
