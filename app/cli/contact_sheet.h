// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completed_image.h"

namespace unocclude::cli {

/// A sheet to look at: the input with the visible mask tinted and the prompt drawn, then each whole object on white
/// with its amodal outline, then the vote. Tiles run from left to right, six in a row at most.
/// @return CV_8UC3, R G B. Needs a QGuiApplication for its captions.
cv::Mat contactSheet(const CompletedImage& image);

} // namespace unocclude::cli
