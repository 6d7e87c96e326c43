// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/json_value.h"

#include <c10/core/Device.h>

namespace unocclude::engine {

/// What timings depend on: the CPU's model and the instructions that networks gain from, threads, the device,
/// LibTorch's version, and how busy the machine was when asked (mean of the last minute, processes that want to run).
JsonValue describeMachine(c10::Device device);

} // namespace unocclude::engine
