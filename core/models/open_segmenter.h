// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

namespace unocclude {

/// The segmenter that a name stands for: "grabcut", which needs no model; a click model of the registry; or a weights
/// file. Empty stands for the embedded click model, and for "grabcut" where its weights are not there.
/// @throw RuntimeError (ModelRefused) that says which names there are, where the weights were looked for and how to get
/// them, or why they are refused
std::shared_ptr<Segmenter> openSegmenter(const QString& nameOrPath, const DeviceChoice& device);

} // namespace unocclude
