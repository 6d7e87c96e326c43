// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/card_ways.h"
#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/checkpoint/json_value.h"

#include <c10/core/Device.h>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace unocclude::engine {

/// Whole jobs, from a picture and its visible mask to whole objects: the exact tier, the same with fewer steps, and the
/// fast tier (gestalt_sampling.h, compact_sampling.h), also with a quarter more.
///
/// How much quality a quicker way costs is told by its pictures against the exact tier's of the same seeds: the mean
/// intersection over union of the amodal masks, and the peak signal-to-noise ratio over all pixels. What the exact tier
/// makes of other seeds stands beside it: no way needs to be nearer than that.
struct TierBench
{
    c10::Device device = c10::kCPU;
    CardWays card = {};
    int samples = 4;
    int repeats = 1;
    std::function<void(const std::string& line)> progress = [](const std::string&) {};
    std::stop_token stop = {};

    /// @param file of a pix2gestalt or a compact model
    /// @return one object for each way: "way", "calls", "samples", "seconds", "memory_mb", and, but for the exact tier,
    /// "mask_iou" and "psnr_db"   @throw SamplingStopped, CheckpointError, c10::OutOfMemoryError
    JsonValue::Array time(const std::shared_ptr<const CheckpointReader>& file) const;
};

} // namespace unocclude::engine
