// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/opencv_errors.h"

#include <utility>

namespace unocclude {

/// Rethrows the current exception as one of ours: LibTorch's and the engine's errors become RuntimeError, a stopped
/// sampler becomes Cancelled.
[[noreturn]] void rethrowTranslated();

/// Runs `work`; the one place where LibTorch's and the engine's exceptions become ours.
template <typename Work>
auto withTorchErrors(Work&& work)
{
    try {
        return withOpenCvErrors(std::forward<Work>(work));
    } catch (...) {
        rethrowTranslated();
    }
}

} // namespace unocclude
