// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/photo.h"
#include "mask/mask.h"
#include "prompt/prompt.h"

#include <functional>

namespace unocclude::cli::bench {

/// The yardstick: one product of two matrices, measured in the same run, so that ratios can be compared between
/// machines.
constexpr auto referenceName = "cv::gemm 1024x1024 fp32";
double referenceSeconds();

/// A photograph of one megapixel that needs no file: a textured ellipse, partly behind a bar, on a textured ground.
struct Scene
{
    Photo photo;
    Mask visible;
    Prompt click; ///< one point on the ellipse
};
Scene syntheticScene();

double seconds(const std::function<void()>& work);
double medianSeconds(int repetitions, const std::function<void()>& work);

} // namespace unocclude::cli::bench
