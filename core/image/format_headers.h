// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image_header.h"

#include <optional>

namespace unocclude {

// One header reader per format, for image_header.cpp. Each is given bytes that begin with the format's signature
// and returns nothing if the header makes no sense or is not whole.

std::optional<ImageHeader> readJpegHeader(QByteArrayView bytes);
std::optional<ImageHeader> readPngHeader(QByteArrayView bytes);
std::optional<ImageHeader> readWebPHeader(QByteArrayView bytes);
std::optional<ImageHeader> readTiffHeader(QByteArrayView bytes);
std::optional<ImageHeader> readBmpHeader(QByteArrayView bytes);
std::optional<ImageHeader> readPnmHeader(QByteArrayView bytes);

/// Takes the orientation from a TIFF structure (an EXIF block) that begins at `offset` of the file.
/// Values outside 1..8 are passed over: the picture is shown as it is stored.
void readOrientation(QByteArrayView tiff, qsizetype offset, ImageHeader& header);

} // namespace unocclude
