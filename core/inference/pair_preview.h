// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

namespace unocclude {

/// Draws a contact sheet of training pairs, to be looked at before training: in each cell the photograph's crop with
/// the visible mask outlined, and the whole object.
/// @throw RuntimeError
void drawPairPreview(const PairPreviewOptions& options);

} // namespace unocclude
