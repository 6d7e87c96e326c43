// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_error.h"

namespace unocclude::engine {

/// A file that cannot be written, whatever was to stand in it.
class CheckpointWriteError : public CheckpointError
{
public:
    using CheckpointError::CheckpointError;
};

} // namespace unocclude::engine
