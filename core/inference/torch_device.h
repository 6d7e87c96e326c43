// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

namespace c10 {
struct Device;
}

namespace unocclude {

/// The device a choice means on this machine. "auto" is the first card that can be used, else the CPU.
/// @throw RuntimeError (Failed) for a device that is unknown or cannot be used, with the reason
c10::Device torchDevice(const DeviceChoice& choice);

/// Sets LibTorch's and OpenCV's thread counts, the same for both. Only the first call of the process has an effect:
/// a pool that has worked does not change its size.
void setThreadsOnce(const DeviceChoice& choice);

DeviceReport reportDevices();

/// What "auto" is here; where that is the CPU, with the reason why no card is used.
QString describeAutomaticDevice();

/// "cpu" or "cuda:0".
QString deviceName(c10::Device device);

} // namespace unocclude
