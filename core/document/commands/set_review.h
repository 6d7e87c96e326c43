// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

#include <QCoreApplication>

namespace unocclude {

/// Sets how far the work on an object has come.
class SetReview final : public ChangeInstance<&Instance::review>
{
    Q_DECLARE_TR_FUNCTIONS(SetReview)

public:
    SetReview(Document& document, InstanceId id, ReviewState review);
};

} // namespace unocclude
