// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/sample.h"

#include <QColor>
#include <QImage>

namespace unocclude {

/// The least part of the photograph (image pixels) that holds all samples of a completion.
cv::Rect regionOfAll(const CompletionResult& completion);

/// A sample's whole object as Qt draws it, in full size; null if it has no picture.
QImage samplePicture(const Sample& sample);

/// The same in the shape of its region, no larger than `side` on either side: for a card. Forming samples are square,
/// whatever their region.
QImage sampleThumbnail(const Sample& sample, int side);

/// A sample's own pixels, to be drawn where it is magnified. The picture shares them; null if the sample has none.
QImage samplePixels(const Sample& sample);

/// A colour for a share of samples, 0..1: from dark violet for few to yellow for all. After viridis (van der Walt and
/// Smith), whose lightness rises evenly, so that it can be read by colour-blind eyes and in grey.
QColor heatColour(double share);

/// Where the samples see the object behind what hides it: a picture of regionOfAll(), transparent where none does and where the object is visible. No larger than `side` on either side.
QImage voteHeat(const CompletionResult& completion, const Mask& visible, int side);

} // namespace unocclude
