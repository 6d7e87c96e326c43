// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

#include <QCoreApplication>

namespace unocclude {

/// Sets what was pointed at together with the visible mask that came of it. Samples made from another mask go: they
/// show that mask's pixels. A whole object that was drawn by hand stays. Every click is an undo step of its own.
class SetPrompt final
    : public ChangeInstance<&Instance::prompt, &Instance::visible, &Instance::visibleEdited, &Instance::completion,
                            &Instance::outdated, &Instance::choice, &Instance::hypotheses>
{
    Q_DECLARE_TR_FUNCTIONS(SetPrompt)

public:
    SetPrompt(Document& document, InstanceId id, const Prompt& prompt, const Mask& visible);
};

} // namespace unocclude
