// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/engine_contender.h"
#include "engine/gestalt/open_gestalt.h"
#include "engine/unet/unet.h"

#include <functional>

namespace unocclude::engine {

/// How cards do what the bench times. That stands above the bench in the engine (core/engine/cuda), so it is given to
/// it.
struct CardWays
{
    /// Opens a model for samplings on a card.
    std::function<OpenGestalt(std::shared_ptr<const CheckpointReader> file, at::Device card)> open = openGestalt;

    /// A denoiser's call as samplings on a card make it, of a network whose matrices are float16; empty: it is not
    /// timed.
    std::function<Forward(UNet unet, at::Device card)> planned = {};
};

} // namespace unocclude::engine
