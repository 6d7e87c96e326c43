// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

#include <QCoreApplication>

namespace unocclude {

/// Adds samples to those that an instance has (sample_edits.h). What was chosen stays chosen; a vote becomes the
/// majority of all. Without earlier samples it is the same as SetSamples.
class AddSamples final : public ChangeInstance<&Instance::completion, &Instance::choice>
{
    Q_DECLARE_TR_FUNCTIONS(AddSamples)

public:
    /// @param drawn made from the visible mask that the instance has
    AddSamples(Document& document, InstanceId id, std::shared_ptr<const CompletionResult> drawn);
};

} // namespace unocclude
