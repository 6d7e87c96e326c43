// SPDX-License-Identifier: Apache-2.0
#include "document/commands/set_hypotheses.h"

#include <algorithm>

namespace unocclude {

SetHypotheses::SetHypotheses(Document& document, InstanceId id, std::vector<int> samples)
    : ChangeInstance(document, id, {std::move(samples)}, HypothesesChanged{id}, tr("Keep as Hypothesis"))
{
    Q_ASSERT(std::ranges::is_sorted(document.find(id)->hypotheses));
}

} // namespace unocclude
