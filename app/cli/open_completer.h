// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

namespace unocclude::cli {

/// A completing network together with the module that runs it.
struct OpenedCompleter
{
    std::shared_ptr<InferenceBackend> backend; // first: it outlives what it made
    std::unique_ptr<Completer> completer;
};

/// Opens what --model names, the embedded model by default, on --device.
/// @throw RuntimeError (ModelRefused, OutOfMemory)
OpenedCompleter openCompleter(const Session& session);

} // namespace unocclude::cli
