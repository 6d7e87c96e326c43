// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <c10/core/Device.h>

#include <functional>

namespace unocclude::engine {

/// Mean wall-clock time of `calls` calls in a row, in milliseconds. A CUDA device works on after a call has returned,
/// so it is waited for before the first and after the last call, but not between them.
double millisecondsPerCall(c10::Device device, int calls, const std::function<void()>& work);

} // namespace unocclude::engine
