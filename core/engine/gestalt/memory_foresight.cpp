// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/memory_foresight.h"

namespace unocclude::engine {

std::int64_t countInARound(std::int64_t all, std::int64_t available,
                           const std::function<std::int64_t(std::int64_t count)>& bytesFor)
{
    std::int64_t count = all;
    for (std::int64_t rounds = 2; count > 1 && bytesFor(count) > available; ++rounds)
        count = (all + rounds - 1) / rounds;
    return count;
}

} // namespace unocclude::engine
