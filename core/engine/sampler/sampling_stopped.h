// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>

namespace unocclude::engine {

/// Thrown by a sampler whose stop was requested. Not an error: the user changed their mind.
struct SamplingStopped
{
};

/// @throw SamplingStopped
inline void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw SamplingStopped{};
}

} // namespace unocclude::engine
