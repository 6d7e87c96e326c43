// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/sample.h"

#include <QImage>
#include <QSize>

namespace unocclude {

/// A sample's whole object as Qt draws it, in full size.
QImage samplePicture(const Sample& sample);

/// The same in the shape of its region, no larger than `side` on either side: for a card. Forming samples are square,
/// whatever their region.
QImage sampleThumbnail(const Sample& sample, int side);

/// The majority as a picture of `region` (image pixels): the photo's own pixels where the object is visible, `ink`
/// where it is hidden, as strong as the share of samples that hold the pixel.
QImage votePicture(const cv::Mat& rgb, const Mask& visible, const CompletionResult& completion, QRgb ink, int side);

} // namespace unocclude
