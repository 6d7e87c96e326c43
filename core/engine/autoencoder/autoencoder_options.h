// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
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

    /// Memory that decoding one picture of so many pixels takes at its most: in the finest level's first block, whose
    /// input has the width of the coarser level. That input, its norm, its activation and the copies that a convolution
    /// wants of it in another layout or precision are alive together.
    int64_t decodingBytes(int64_t pixels) const
    {
        constexpr int64_t bytesOfAChannel = 20;
        return pixels * channels * channelMult[std::min<std::size_t>(1, channelMult.size() - 1)] * bytesOfAChannel;
    }
};

} // namespace unocclude::engine
