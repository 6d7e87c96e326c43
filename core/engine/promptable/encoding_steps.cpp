// SPDX-License-Identifier: Apache-2.0
#include "engine/promptable/encoding_steps.h"

#include "engine/promptable/encoding_stopped.h"

namespace unocclude::engine {

EncodingSteps::EncodingSteps(const EncodingControl& control, int64_t steps)
    : m_control(control)
    , m_steps(static_cast<int>(steps))
{
}

void EncodingSteps::begin() const
{
    if (m_control.stop.stop_requested())
        throw EncodingStopped{};
}

void EncodingSteps::done()
{
    ++m_done;
    if (m_control.onStep)
        m_control.onStep(m_done, m_steps);
}

} // namespace unocclude::engine
