// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "project/image_annotations.h"

namespace unocclude::test {

/// Samples as a network gives them: noise inside their regions (colour where nothing is opaque, too), which run past
/// the frame; masks, votes and every kind of provenance with values of their own.
std::shared_ptr<const CompletionResult> storedCompletion(const Mask& visible, int samples = 3);

/// An image of 64 x 48 with one object of everything that can be said of an object, and one of nothing.
ImageAnnotations storedAnnotations();

/// Whether both say the same; completions are compared by what they hold, down to the last pixel.
bool isSame(const ImageAnnotations& a, const ImageAnnotations& b);

} // namespace unocclude::test
