// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// A small version of a picture, for lists: as decodePhoto() shows it, with neither side longer than `side`. Of a JPEG
/// only as many pixels are computed as are needed: a tenth of the time.
/// @return CV_8UC3, R G B    @throw RuntimeError (InvalidInput) naming the file and the reason
cv::Mat decodeThumbnail(const QString& path, int side);

} // namespace unocclude
