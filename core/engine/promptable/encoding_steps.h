// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/promptable_segmenter.h"

namespace unocclude::engine {

/// Counts an encoder's blocks for the one who watches it.
class EncodingSteps
{
public:
    EncodingSteps(const EncodingControl& control, int64_t steps);

    /// Before each block. @throw EncodingStopped
    void begin() const;
    /// After each block.
    void done();

private:
    const EncodingControl& m_control;
    int m_steps;
    int m_done = 0;
};

} // namespace unocclude::engine
