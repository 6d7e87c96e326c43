// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

namespace unocclude {

/// Times a compact model's network against plain matrix products of the same machine, interleaved in one run.
/// @return JSON: median milliseconds of both and the median of their ratios, per number type and batch size
QString benchCompact(const QString& weights, const DeviceChoice& device);

} // namespace unocclude
