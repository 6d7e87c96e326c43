// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>

namespace unocclude {

/// Calls work(0) to work(count - 1), on as many threads as there are processors, and returns when all have ended.
/// @throw what the first of them, in this order, has thrown
void inParallel(std::size_t count, const std::function<void(std::size_t)>& work);

} // namespace unocclude
