// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

#include <QCoreApplication>

namespace unocclude {

/// States that one object hides another, or takes the statement back.
class StateOcclusion final : public ChangeInstance<&Instance::hides>
{
    Q_DECLARE_TR_FUNCTIONS(StateOcclusion)

public:
    /// @param hidden another object than `front`
    StateOcclusion(Document& document, InstanceId front, InstanceId hidden, bool hides = true);
};

} // namespace unocclude
