// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

namespace unocclude {

/// What a weights file of any known format holds.
/// @throw RuntimeError (InvalidInput) naming file, tensor and reason
WeightsReport inspectWeights(const QString& file);

/// Writes a published checkpoint as our file.
/// @throw RuntimeError: InvalidInput naming the input, tensor and reason, Failed if the output cannot be written;
/// Cancelled. Nothing is written then.
ConversionReport convertWeights(const ConversionRequest& request, const StepReport& report, std::stop_token stop);

} // namespace unocclude
