// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/instance.h"
#include "openraster/layered_picture.h"

#include <functional>

namespace unocclude {

/// The picture of an object by itself, as far as there is one: the chosen sample; for a vote or a whole that was drawn
/// by hand, the sample that is most like it, cut to that shape; without samples, what is visible.
/// @param rgb the photograph, CV_8UC3
PictureLayer objectPicture(const Instance& instance, const cv::Mat& rgb);

/// A photograph at the bottom, and the objects over it as they hide each other (occlusion_order.h), each under its label
/// or `nameOf` it.
LayeredPicture layeredPicture(const cv::Mat& rgb, const QString& photoName, const std::vector<Instance>& instances,
                              const std::function<QString(const Instance&)>& nameOf);

} // namespace unocclude
