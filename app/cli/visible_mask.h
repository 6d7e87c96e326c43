// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console.h"
#include "image/photo.h"
#include "mask/mask.h"

namespace unocclude::cli {

/// Reads a photo and passes the decoder's remarks on as warnings. @throw RuntimeError (InvalidInput)
Photo readPhoto(const QString& file, const Console& console);

/// Reads a mask that some other program drew: what is brighter than half of the brightest pixel belongs to it, so that
/// 0/1, 0/255 and JPEG's ringing all mean the same. @throw RuntimeError (InvalidInput), also for an empty mask.
Mask readMask(const QString& file, const Console& console);

} // namespace unocclude::cli
