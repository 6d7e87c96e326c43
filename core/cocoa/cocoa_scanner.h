// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"

#include <optional>
#include <string_view>

namespace unocclude {

/// As readAnnotation() of the text's tree, about ten times as fast, for what is as nearly every annotation is; nothing for all
/// else, wrong or not: readAnnotation() says what it is. Outlines are by far the largest part of a dataset, and their
/// numbers become points without being a tree before.
std::optional<CocoaAnnotation> scanAnnotation(std::string_view text);

/// As readRegion() of an object's member.
std::optional<CocoaRegion> scanRegionIn(std::string_view object, std::string_view key);

} // namespace unocclude
