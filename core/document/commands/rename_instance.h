// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

#include <QCoreApplication>

namespace unocclude {

/// Sets what the object is called.
class RenameInstance final : public ChangeInstance<&Instance::label>
{
    Q_DECLARE_TR_FUNCTIONS(RenameInstance)

public:
    RenameInstance(Document& document, InstanceId id, const QString& label);
};

} // namespace unocclude
