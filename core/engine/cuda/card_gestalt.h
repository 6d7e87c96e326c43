// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/card_ways.h"

namespace unocclude::engine {

/// Opens the model in a file for a card. Denoiser and autoencoder are uploaded once; the image tower stays in the file
/// and is lent to the card for each new photograph. Samples are drawn by planned steps (StepSampler); where what those
/// need beyond LibTorch is missing, by LibTorch's operators, and OpenGestalt says why.
/// @param card "cuda:N", found usable by requireCuda()
/// @throw CheckpointError naming file, tensor and reason; c10::OutOfMemoryError
OpenGestalt openGestaltOnCard(std::shared_ptr<const CheckpointReader> file, at::Device card);

/// On a card as above, else openGestalt().
OpenGestalt openGestaltAnywhere(std::shared_ptr<const CheckpointReader> file, at::Device device);

/// For the bench.
CardWays cardWays();

} // namespace unocclude::engine
