// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

#include <QCoreApplication>

namespace unocclude {

/// Sets a completion's samples and chooses their vote, which stands for the object until the user chooses a sample.
class SetSamples final
    : public ChangeInstance<&Instance::completion, &Instance::outdated, &Instance::choice, &Instance::hypotheses>
{
    Q_DECLARE_TR_FUNCTIONS(SetSamples)

public:
    SetSamples(Document& document, InstanceId id, std::shared_ptr<const CompletionResult> completion);
};

} // namespace unocclude
