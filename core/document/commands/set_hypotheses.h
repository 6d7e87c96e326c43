// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

#include <QCoreApplication>

namespace unocclude {

/// Says which samples are kept beside the chosen one, because they may be right as well.
class SetHypotheses final : public ChangeInstance<&Instance::hypotheses>
{
    Q_DECLARE_TR_FUNCTIONS(SetHypotheses)

public:
    /// @param samples indices of samples that the instance has, ascending
    SetHypotheses(Document& document, InstanceId id, std::vector<int> samples);
};

} // namespace unocclude
