// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <opencv2/core/mat.hpp>

#include <vector>

namespace unocclude {

/// A picture within another, which it may run out of.
struct PictureLayer
{
    QString name;
    cv::Mat rgba;    ///< CV_8UC4, R G B A, straight alpha
    cv::Point place; ///< of its upper left pixel, in the picture
};

/// Pictures that lie over each other.
struct LayeredPicture
{
    cv::Size size;
    std::vector<PictureLayer> layers; ///< front to back
};

/// What is seen of it: CV_8UC4, R G B A, straight alpha, composed by "source over".
cv::Mat flattened(const LayeredPicture& picture);

/// The picture as OpenRaster (version 0.0.3 of the layer stack), which Krita, GIMP, MyPaint and others open: a ZIP
/// archive of mimetype, stack.xml, a PNG for each layer, mergedimage.png, and Thumbnails/thumbnail.png of at most 256
/// pixels. The same picture gives the same bytes. @throw RuntimeError (Failed)
QByteArray writeOpenRaster(const LayeredPicture& picture);

} // namespace unocclude
