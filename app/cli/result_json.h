// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completed_image.h"

#include <nlohmann/json.hpp>

namespace unocclude::cli {

/// result.json: prompt, the seed of each sample, model and its hash, settings, areas, seconds per stage.
/// Files are named relative to the folder that holds it.
nlohmann::ordered_json resultJson(const CompletedImage& image);

/// File names of sample k, counted from 1 as in what a person reads.
QString sampleFile(std::size_t index);
QString amodalFile(std::size_t index);

} // namespace unocclude::cli
