// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/unet/unet_options.h"

#include <string>

namespace unocclude::engine {

/// Shape of the compact completion model: pix2gestalt's conditioning on pixels, without autoencoder and image tower.
/// Travels as JSON in the weights' metadata, so that another width or depth is another file and no new code.
struct CompactOptions
{
    int64_t side = 128; ///< of the picture, in pixels
    int64_t patch = 4;  ///< side of the squares that become channels
    UNetOptions unet = compactUNet();
    double timeShift = 1.0; ///< of the sampler's times, above 1 towards noise: t -> shift t / (1 + (shift - 1) t)

    int64_t grid() const { return side / patch; }
    int64_t sampleChannels() const { return 4 * patch * patch; }    ///< R G B alpha
    int64_t conditionChannels() const { return 4 * patch * patch; } ///< R G B visible

    /// @throw std::invalid_argument naming the field that is missing or out of range
    static CompactOptions fromJson(const std::string& json);
    std::string toJson() const;

    /// 64 channels wide at the first level, three levels, transformers at the coarsest.
    static UNetOptions compactUNet();
};

/// The value of "architecture" in the metadata of a compact model's file.
inline constexpr auto kCompactArchitecture = "unocclude-compact-gestalt";

} // namespace unocclude::engine
