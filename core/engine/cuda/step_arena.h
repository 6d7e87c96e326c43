// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace unocclude::engine {

/// Memory between two operations of a step. What lies there is lost once the last copy of the lease is gone: a later
/// operation may then be given the same memory. The tensor alone keeps nothing.
struct StepBuffer
{
    at::Tensor tensor;
    std::shared_ptr<const void> lease;
};

/// Deals out memory while a step is planned. Operations run one after the other, so that memory may be used again as
/// soon as the last operation that reads it has been planned: a step of the published network so takes a fraction of
/// what its maps are together, and caches keep them.
class StepArena
{
public:
    explicit StepArena(at::Device device);

    StepBuffer take(at::IntArrayRef shape, at::ScalarType type = at::kHalf);

    std::int64_t bytes() const; ///< that all blocks have together

private:
    struct Blocks
    {
        std::vector<at::Tensor> all;
        std::vector<at::Tensor> unused;
    };

    at::Tensor block(std::int64_t bytes);

    at::Device m_device;
    std::shared_ptr<Blocks> m_blocks; // leases may outlive the arena
};

} // namespace unocclude::engine
