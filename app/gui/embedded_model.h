// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_job.h"
#include "models/inference_backend.h"

namespace unocclude {

/// The embedded model, loaded with LibTorch on the worker's first call and kept.
CompleterProvider embeddedModel(const DeviceChoice& device);

} // namespace unocclude
