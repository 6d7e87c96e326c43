// SPDX-License-Identifier: Apache-2.0
#include "document/commands/state_occlusion.h"

#include <algorithm>

namespace unocclude {
namespace {

std::vector<InstanceId> newHides(std::vector<InstanceId> hides, InstanceId hidden, bool states)
{
    if (!states)
        std::erase(hides, hidden);
    else if (std::ranges::find(hides, hidden) == hides.end())
        hides.push_back(hidden);
    return hides;
}

} // namespace

StateOcclusion::StateOcclusion(Document& document, InstanceId front, InstanceId hidden, bool hides)
    : ChangeInstance(document, front, {newHides(document.find(front)->hides, hidden, hides)}, OcclusionsChanged{front},
                     hides ? tr("State Occlusion") : tr("Take Occlusion Back"))
{
    Q_ASSERT(front != hidden);
}

} // namespace unocclude
