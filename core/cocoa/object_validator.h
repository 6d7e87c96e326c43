// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_validator.h"

#include <nlohmann/json.hpp>

namespace unocclude {

/// All findings in a file of COCO's layout (one annotation for an object): COCO itself, COCOA-cls, D2SA and KINS.
std::vector<CocoaFinding> validateObjects(const nlohmann::ordered_json& json, const QString& name);

} // namespace unocclude
