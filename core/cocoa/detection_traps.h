// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/trap_list.h"

namespace unocclude {

/// What stands in the way of a detector's list into amodaleval.
/// @param truth the COCO-A file that it is compared with, or null
std::vector<ReaderTrap> detectionTraps(const nlohmann::ordered_json& detections, const nlohmann::ordered_json& truth);

} // namespace unocclude
