// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

#include <QCoreApplication>

namespace unocclude {

/// Chooses which sample, or the vote, or nothing, stands for the whole object.
class ChooseSample final : public ChangeInstance<&Instance::choice>
{
    Q_DECLARE_TR_FUNCTIONS(ChooseSample)

public:
    /// @param choice one that the instance offers
    ChooseSample(Document& document, InstanceId id, AmodalChoice choice);
};

} // namespace unocclude
