// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/runtime_error.h"

namespace unocclude::cli {

/// What the program tells the shell. Part of the command line's contract; never renumber.
enum class ExitCode {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    SomeInputsFailed = 3,
    InvalidInput = 4, ///< an input is unreadable or invalid
    ModelRefused = 5, ///< a model is missing or refused
    OutOfMemory = 6,
    Interrupted = 130, ///< SIGINT
    Terminated = 143,  ///< SIGTERM
};

inline ExitCode exitCodeOf(RuntimeError::Kind kind)
{
    switch (kind) {
    case RuntimeError::Kind::InvalidInput:
        return ExitCode::InvalidInput;
    case RuntimeError::Kind::ModelRefused:
        return ExitCode::ModelRefused;
    case RuntimeError::Kind::OutOfMemory:
        return ExitCode::OutOfMemory;
    case RuntimeError::Kind::Failed:
        break;
    }
    return ExitCode::Failed;
}

} // namespace unocclude::cli
