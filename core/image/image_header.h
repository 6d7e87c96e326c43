// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <opencv2/core/types.hpp>

namespace unocclude {

enum class ImageFormat { Jpeg, Png, WebP, Tiff, Bmp, Pnm };

/// What a picture file says of itself, told without decoding a pixel: this is what limits are checked against.
struct ImageHeader
{
    ImageFormat format = ImageFormat::Jpeg;
    qint64 width = 0; ///< as stored, before the orientation is applied
    qint64 height = 0;
    int orientation = 1;              ///< EXIF: 1..8
    qsizetype orientationOffset = -1; ///< where the value's lowest byte lies in the file; -1 if it has none
    bool severalPictures = false;     ///< an animation or further pages; the first one is shown

    enum class Extent {
        Whole,
        CutShort, ///< the file ends before its picture does
        Empty     ///< it ends before the first pixel
    };
    Extent extent = Extent::Whole;
    qsizetype usableBytes = 0; ///< up to the last complete piece
};

QString formatName(ImageFormat format);

/// Tells the format by the content and reads the header.
/// @throw RuntimeError (InvalidInput) naming `name` if the format is none of ours or the header makes no sense.
ImageHeader readImageHeader(QByteArrayView bytes, const QString& name);

} // namespace unocclude
