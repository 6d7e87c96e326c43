// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

namespace unocclude {

/// What finds the visible part where nobody has chosen: the embedded click model, or "grabcut" where its weights are not
/// there or the registry cannot be read.
QString defaultSegmenter();

/// The segmenter that a name stands for: "grabcut", which needs no model; a click model of the registry; or a weights
/// file. Empty stands for defaultSegmenter().
/// @throw RuntimeError (ModelRefused) that says which names there are, where the weights were looked for and how to get
/// them, or why they are refused
std::shared_ptr<Segmenter> openSegmenter(const QString& nameOrPath, const DeviceChoice& device);

} // namespace unocclude
