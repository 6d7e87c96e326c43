// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_export.h"
#include "document/document.h"

namespace unocclude {

/// A document's photo and objects as the COCO-A export takes them: front to back, each with its chosen whole and where
/// that came from (prompt, model and its hash, settings, seeds, choice). Objects without a label are called "object".
CocoaPhoto cocoaPhotoOf(const Document& document);

} // namespace unocclude
