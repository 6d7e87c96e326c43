// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <opencv2/core/mat.hpp>

#include <vector>

namespace unocclude {

/// A photograph with the objects that its annotators outlined, cut out as they are visible.
struct Scene
{
    QString file;                 ///< its name: the source by which a split is made
    cv::Mat rgb;                  ///< CV_8UC3
    std::vector<cv::Mat> cutouts; ///< CV_8UC4, straight alpha; small ones and crowds are left out
};

/// Reads photographs and polygons of a COCO annotation file; the photographs lie in "images" beside it.
/// @throw RuntimeError (InvalidInput) naming the file and the reason
std::vector<Scene> readScenes(const QString& annotations);

} // namespace unocclude
