// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// A decoded picture: what a person clicks on and what a network sees, pixel for pixel the same.
struct Photo
{
    cv::Mat rgb;         ///< CV_8UC3, R G B, upright (orientation applied), alpha composed on white
    QStringList notices; ///< translated remarks for the user ("truncated", "first frame of an animation", ...)

    cv::Size size() const { return rgb.size(); }
};

/// Limits that hold before anything is allocated.
struct DecodeLimits
{
    qint64 maxFileBytes = qint64{1} << 30;
    qint64 maxPixels = 200'000'000;
    int maxSide = 65'535;
};

/// Reads any still picture (JPEG, PNG, WebP, TIFF, BMP, PNM; 8 or 16 bit; grey, RGB, CMYK, alpha; all eight EXIF
/// orientations). The format is told by the content, not by the name.
/// @throw RuntimeError (InvalidInput) naming the file and the reason.
Photo decodePhoto(const QString& path, const DecodeLimits& limits = {});

/// As above, from bytes already in memory; `name` stands for the file in messages.
Photo decodePhoto(const QByteArray& bytes, const QString& name, const DecodeLimits& limits = {});

/// Reads a cut-out: a picture whose alpha channel says which pixels belong to the object.
/// @return CV_8UC4, R G B A, straight alpha, upright
/// @throw RuntimeError (InvalidInput) as above; a picture that is opaque everywhere is a reason, too
cv::Mat decodeCutout(const QString& path, const DecodeLimits& limits = {});

} // namespace unocclude
