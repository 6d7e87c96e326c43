// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"

#include <QByteArray>

namespace unocclude {

/// The JSON of a COCO-A file. The same dataset gives the same bytes; whole numbers are written as integers.
QByteArray writeCocoa(const CocoaDataset& dataset);

} // namespace unocclude
