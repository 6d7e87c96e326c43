// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace unocclude::engine {

/// Shape of an autoencoder. The defaults are the published sizes (83.65 M parameters, eight pixels a latent).
struct AutoencoderOptions
{
    int64_t pictureChannels = 3;
    int64_t latentChannels = 4;
    int64_t channels = 128;                          ///< width at the pictures' resolution
    std::vector<int64_t> channelMult = {1, 2, 4, 4}; ///< width of each level, in channels
    int64_t numResBlocks = 2;                        ///< of each of the encoder's levels; the decoder's have one more

    /// Pixels along a side of one latent.
    int64_t downsampling() const { return int64_t{1} << (channelMult.size() - 1); }
};

} // namespace unocclude::engine
