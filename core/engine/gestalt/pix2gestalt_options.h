// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/autoencoder/autoencoder_options.h"
#include "engine/clip/clip_options.h"
#include "engine/unet/unet_options.h"

namespace unocclude::engine {

/// Shape of a pix2gestalt model. The defaults are the published sizes.
struct Pix2GestaltOptions
{
    UNetOptions unet;
    AutoencoderOptions autoencoder;
    ClipImageOptions clip;
    int64_t side = 256;           ///< of the pictures it was trained on, in pixels
    double latentScale = 0.18215; ///< latents are diffused multiplied by this, so that their variance is about 1
};

} // namespace unocclude::engine
