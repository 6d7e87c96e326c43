// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/cuda_error.h"

#include <optional>

namespace unocclude::test {

/// What an action throws; nothing where it throws nothing.
template <typename Action>
std::optional<engine::CudaError> errorOf(Action action)
{
    try {
        action();
        return std::nullopt;
    } catch (const engine::CudaError& error) {
        return error;
    }
}

} // namespace unocclude::test
