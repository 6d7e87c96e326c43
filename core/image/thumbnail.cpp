// SPDX-License-Identifier: Apache-2.0
#include "image/thumbnail.h"

#include "image/image_header.h"
#include "image/photo.h"
#include "image/pixel_conversion.h"
#include "support/opencv_errors.h"

#include <QFile>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace unocclude {
namespace {

cv::Mat shrunk(const cv::Mat& rgb, int side)
{
    const double factor = static_cast<double>(side) / std::max(rgb.cols, rgb.rows);
    if (factor >= 1)
        return rgb;
    const cv::Size size(std::max(1, cvRound(rgb.cols * factor)), std::max(1, cvRound(rgb.rows * factor)));
    cv::Mat small;
    cv::resize(rgb, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

/// The decoder can leave out frequencies that nobody would see.
int reductionFlag(const ImageHeader& header, int side)
{
    const qint64 spare = std::max(header.width, header.height) / std::max(1, side);
    return spare >= 8   ? cv::IMREAD_REDUCED_COLOR_8
           : spare >= 4 ? cv::IMREAD_REDUCED_COLOR_4
           : spare >= 2 ? cv::IMREAD_REDUCED_COLOR_2
                        : cv::IMREAD_COLOR;
}

/// Empty if it must be decoded the long way.
cv::Mat decodeReduced(const QByteArray& bytes, const QString& path, int side)
{
    const ImageHeader header = readImageHeader(bytes, path);
    const bool isPlain = header.format == ImageFormat::Jpeg && header.extent == ImageHeader::Extent::Whole &&
                         header.width * header.height <= DecodeLimits().maxPixels;
    if (!isPlain)
        return {};
    const cv::Mat buffer(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char*>(bytes.constData()));
    const cv::Mat stored = cv::imdecode(buffer, reductionFlag(header, side) | cv::IMREAD_IGNORE_ORIENTATION);
    return stored.empty() ? cv::Mat() : toUpright(toRgb(stored), header.orientation);
}

} // namespace

cv::Mat decodeThumbnail(const QString& path, int side)
{
    constexpr qint64 mostBytes = 256 << 20;
    return withOpenCvErrors([&] {
        QFile file(path);
        cv::Mat rgb;
        if (file.size() <= mostBytes && file.open(QIODevice::ReadOnly))
            rgb = decodeReduced(file.readAll(), path, side);
        return shrunk(rgb.empty() ? decodePhoto(path).rgb : rgb, side);
    });
}

} // namespace unocclude
