// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <c10/core/Device.h>

#include <cstdint>

namespace unocclude::engine {

/// What of a device's memory is to be had.
class DeviceMemory
{
public:
    virtual ~DeviceMemory() = default;

    virtual std::int64_t unused() const = 0; ///< bytes that nobody has
    virtual std::int64_t kept() const = 0;   ///< bytes that LibTorch keeps without using them, to deal them out again
    virtual void giveBack() = 0;             ///< what is kept becomes unused
};

/// A card's, as its driver and LibTorch's allocator tell it.
class CardMemory : public DeviceMemory
{
public:
    explicit CardMemory(at::Device card);

    std::int64_t unused() const override;
    std::int64_t kept() const override;
    void giveBack() override;

private:
    at::Device m_card;
};

} // namespace unocclude::engine
