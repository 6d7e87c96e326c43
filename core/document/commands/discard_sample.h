// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

#include <QCoreApplication>

namespace unocclude {

/// Takes one sample out of a completion, so that it no longer votes. If it was the chosen one, the vote is chosen in
/// its place; with the last sample the completion goes.
class DiscardSample final
    : public ChangeInstance<&Instance::completion, &Instance::outdated, &Instance::choice, &Instance::hypotheses>
{
    Q_DECLARE_TR_FUNCTIONS(DiscardSample)

public:
    /// @param index of a sample that the instance has
    DiscardSample(Document& document, InstanceId id, int index);
};

} // namespace unocclude
