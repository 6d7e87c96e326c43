// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

#include <QCoreApplication>

namespace unocclude {

/// Sets what a person states about an object.
class SetAttributes final : public ChangeInstance<&Instance::attributes>
{
    Q_DECLARE_TR_FUNCTIONS(SetAttributes)

public:
    SetAttributes(Document& document, InstanceId id, const InstanceAttributes& attributes);
};

} // namespace unocclude
