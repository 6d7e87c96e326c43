// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// Picture files made in memory, so that tests need no files and every byte is known.

/// Encodes by OpenCV; `extension` with its dot. WebP is lossless, JPEG at quality 100.
QByteArray encoded(const char* extension, const cv::Mat& picture);

/// The same file with an EXIF orientation (for TIFF: the tag) put in. JPEG, PNG, WebP or TIFF.
QByteArray withOrientation(const QByteArray& file, int orientation, bool bigEndian);

/// A TIFF file whose pixels are said to lie behind its end.
QByteArray withFarPixels(const QByteArray& tiff);

/// A PNG that ends behind its header, whatever size that claims.
QByteArray pngHeaderOnly(quint32 width, quint32 height);

/// The same PNG with another chunk behind the header.
QByteArray withPngChunk(const QByteArray& png, const QByteArray& name, const QByteArray& content);

/// A WebP file that says it is animated.
QByteArray animatedWebP();

} // namespace unocclude
