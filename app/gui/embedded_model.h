// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chosen_device.h"
#include "completion/completion_job.h"

#include <memory>

namespace unocclude {

/// The embedded model, loaded with LibTorch on the worker's first call and kept, until another device is chosen.
CompleterProvider embeddedModel(const std::shared_ptr<const ChosenDevice>& device);

} // namespace unocclude
