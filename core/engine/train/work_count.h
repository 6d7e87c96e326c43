// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace unocclude::engine {

/// While it lives, counts what all threads multiply and add: convolutions, matrix products and attention, forwards and
/// backwards, as LibTorch is asked for them. Everything else is small beside them.
class WorkCount
{
public:
    WorkCount();
    ~WorkCount();
    WorkCount(const WorkCount&) = delete;
    WorkCount& operator=(const WorkCount&) = delete;

    /// A multiplication and an addition are two.
    double flop() const;

private:
    std::uint64_t m_callback;
};

} // namespace unocclude::engine
