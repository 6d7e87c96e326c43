// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

#include <mutex>

namespace unocclude {

/// Where models are to be opened. Chosen in the window, read on the workers.
class ChosenDevice
{
public:
    explicit ChosenDevice(const QString& name)
        : m_choice{name}
    {
    }

    DeviceChoice choice() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_choice;
    }

    void choose(const QString& name)
    {
        const std::scoped_lock lock(m_mutex);
        m_choice.name = name;
    }

private:
    mutable std::mutex m_mutex;
    DeviceChoice m_choice;
};

} // namespace unocclude
