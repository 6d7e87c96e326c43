// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"
#include "models/model_registry.h"
#include "support/runtime_error.h"

namespace unocclude::test {

/// Why the model that comes with the program cannot be had here; empty if it can.
inline QString whyNoModel()
{
    try {
        loadInferenceBackend();
        ModelRegistry::load().weightsPath(QStringLiteral("embedded"));
        return {};
    } catch (const RuntimeError& error) {
        return error.message();
    }
}

} // namespace unocclude::test
