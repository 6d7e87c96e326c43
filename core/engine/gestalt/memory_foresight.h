// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gestalt/gestalt_sampling.h"

#include <cstdint>
#include <functional>

namespace unocclude::engine {

/// What a device says of its memory before any of it is taken: how many things it expects to hold at once, at least
/// one. A part that is empty says nothing.
struct MemoryForesight
{
    std::function<std::int64_t(std::int64_t samples, const GestaltCondition& condition,
                               const GestaltSampling& sampling)>
        drawnAtOnce;
    std::function<std::int64_t(std::int64_t pictures, const torch::Tensor& latents)> decodedAtOnce;
};

/// How many of `all` things to do at once: all of them, or rounds as equal as can be, as few as memory allows; one
/// where it allows none.
/// @param available bytes   @param bytesFor so many at once, the more the more there are
std::int64_t countInARound(std::int64_t all, std::int64_t available,
                           const std::function<std::int64_t(std::int64_t count)>& bytesFor);

} // namespace unocclude::engine
