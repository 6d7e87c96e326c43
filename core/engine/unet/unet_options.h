// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace unocclude::engine {

/// Shape of a UNet. The defaults are pix2gestalt's published sizes (859.54 M parameters).
struct UNetOptions
{
    int64_t inChannels = 12; ///< noisy sample and condition, concatenated
    int64_t outChannels = 4;
    int64_t modelChannels = 320;                           ///< width of the first level
    std::vector<int64_t> channelMult = {1, 2, 4, 4};       ///< width of each level, in model channels
    int64_t numResBlocks = 2;                              ///< per level
    std::vector<int64_t> attentionResolutions = {4, 2, 1}; ///< downsampling factors at which transformers stand
    int64_t numHeads = 8;
    int64_t transformerDepth = 1;
    int64_t feedForwardMult = 4; ///< inner width of a transformer's feed-forward layer, in its channels
    int64_t contextDim = 768;    ///< width of the context tokens; 0 for a network without cross attention
};

} // namespace unocclude::engine
