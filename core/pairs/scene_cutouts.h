// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <QString>

#include <functional>
#include <vector>

namespace unocclude {

/// An object that annotators outlined in a photograph.
struct SceneObject
{
    std::int64_t annotation = 0; ///< id
    QString category;
    Mask mask;          ///< of the photograph's size, as far as it is visible
    bool whole = false; ///< one piece, away from the frame and from all that is outlined (whole_object.h)
};

/// A photograph with its outlined objects.
struct Scene
{
    QString file;                     ///< its name: the source by which a split is made
    cv::Mat rgb;                      ///< CV_8UC3
    std::vector<SceneObject> objects; ///< in the file's order; small ones and crowds are left out
};

/// Reads the photographs and outlines or run lengths of a COCO annotation file, one after the other; the photographs
/// lie in "images" beside it.
/// @throw RuntimeError (InvalidInput) naming the file and the reason; whatever `visit` throws
void readScenes(const QString& annotations, const std::function<void(const Scene&)>& visit);

} // namespace unocclude
