// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_export.h"
#include "document/document.h"

namespace unocclude {

/// An instance as COCO-A's exporter takes it: the chosen whole object, and where it comes from (provenance.h).
CocoaObject cocoaObject(const Instance& instance);

/// A document's photo with all its instances, front to back by list and arrows (depthOrder()).
CocoaPhoto cocoaPhoto(const Document& document);

} // namespace unocclude
