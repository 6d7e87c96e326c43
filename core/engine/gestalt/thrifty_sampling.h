// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gestalt/memory_foresight.h"

#include <functional>
#include <stdexcept>

namespace unocclude::engine {

/// What had to be done for a sampling to fit into memory.
struct Thrift
{
    std::int64_t together = 0; ///< samples that were drawn at once; fewer than all where memory did not hold them
    bool decodedAlone = false; ///< whether pictures had to be decoded one by one

    bool operator==(const Thrift&) const = default;
};

/// One sample alone, or one picture, does not fit into the device's memory.
class TooLittleMemory : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Draws whole objects with the memory there is: as many at a time as the device expects to hold, and where that was
/// too much, half of them, down to one; then pictures decoded two at a time, or one by one. As a sample depends on its
/// seed alone, it is the same on every rung but for rounding.
class ThriftySampling
{
public:
    using Decode = std::function<torch::Tensor(const torch::Tensor& latents, const std::stop_token& stop)>;

    /// @param decode latents [N, ...] to pictures [N, 3, H, W]
    /// @param relieve called where memory was short, before the next attempt: gives back what can be made again
    ThriftySampling(GestaltLatents latents, Decode decode, std::function<void()> relieve,
                    MemoryForesight foresight = {});

    /// @param control its steps are those of all groups together; latents that have not been begun are zero
    /// @param thrift says what was done
    /// @return pictures [N, 3, H, W] in [-1, 1], float32 on the CPU   @throw TooLittleMemory, SamplingStopped
    torch::Tensor sample(const GestaltCondition& condition, std::int64_t latentChannels,
                         const std::vector<std::uint64_t>& seeds, const GestaltSampling& sampling,
                         const SamplerControl& control, Thrift& thrift) const;

private:
    torch::Tensor group(const GestaltCondition& condition, std::int64_t latentChannels,
                        const std::vector<std::uint64_t>& seeds, const GestaltSampling& sampling,
                        const SamplerControl& control, const torch::Tensor& done, std::int64_t count) const;
    torch::Tensor decoded(const torch::Tensor& latents, const std::stop_token& stop, Thrift& thrift) const;
    torch::Tensor decodedBy(std::int64_t count, const torch::Tensor& latents, const std::stop_token& stop) const;

    GestaltLatents m_latents;
    Decode m_decode;
    std::function<void()> m_relieve;
    MemoryForesight m_foresight;
};

} // namespace unocclude::engine
