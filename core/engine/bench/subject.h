// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/card_ways.h"
#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/checkpoint/json_value.h"

namespace unocclude::engine {

/// A network of a weights file as the bench sees it.
struct Subject
{
    std::string part;  ///< what the plan calls it: "unet", "autoencoder" or "clip"
    std::string name;  ///< for people
    bool takesBatches; ///< whether it is timed at several batch sizes; at one otherwise
    double gflop;      ///< of a call with one sample; 0 where the sizes are not the published ones
    JsonValue wanted;  ///< what a rival has to build: "network", its options, and the "prefix" of its tensors' names
    std::function<InputShapes(std::int64_t batch)> inputs;
    std::vector<Entrant> entrants; ///< our forms of it; the first is the plain one in float32
};

using SharedCheckpoint = std::shared_ptr<const CheckpointReader>;

/// The denoiser, the autoencoder's two halves and the image tower of a pix2gestalt file. @throw CheckpointError
std::vector<Subject> gestaltSubjects(const SharedCheckpoint& file, at::Device device, const CardWays& card);

/// The denoiser of a compact model's file. @throw CheckpointError
std::vector<Subject> compactSubjects(const SharedCheckpoint& file, at::Device device);

} // namespace unocclude::engine
