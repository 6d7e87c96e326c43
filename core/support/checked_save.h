// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <opencv2/core/mat.hpp>

#include <functional>
#include <string_view>

namespace unocclude {

/// The one way to write a file: afterwards it is whole and on the disk, or as it was before. Creates no folders.
/// @throw RuntimeError (Failed) naming the file and the reason.
void saveFile(const QString& path, const QByteArray& content);

/// Takes bytes one after the other. @throw RuntimeError (Failed)
using ByteSink = std::function<void(std::string_view)>;

/// As above, of content that need not be in memory as a whole. What `write` throws leaves the file as it was.
void saveInParts(const QString& path, const std::function<void(const ByteSink&)>& write);

/// A picture as the bytes of a PNG file: CV_8UC1, CV_8UC3 (R G B) or CV_8UC4 (R G B A, straight alpha).
/// @throw RuntimeError (Failed), without a name
QByteArray encodePng(const cv::Mat& picture);

/// Both together. @throw RuntimeError (Failed) naming the file and the reason
void savePng(const QString& path, const cv::Mat& picture);

} // namespace unocclude
