// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/sam_options.h"

namespace unocclude::test {

// Models of the SAM family that answer in milliseconds.

inline engine::MaskDecoderOptions smallDecoder()
{
    engine::MaskDecoderOptions options;
    options.width = 16;
    options.side = 64;
    options.grid = 4;
    options.maskChannels = 8;
    options.depth = 1;
    options.mlpWidth = 24;
    options.iouHeadWidth = 12;
    options.iouHeadDepth = 2;
    return options;
}

inline engine::SamOptions smallVit()
{
    engine::VitOptions vit;
    vit.side = 64;
    vit.width = 24;
    vit.depth = 3;
    vit.heads = 3;
    vit.globalBlocks = {1};
    vit.window = 3;
    vit.mlpWidth = 40;
    vit.outChannels = 16;
    return {"SAM", vit, smallDecoder()};
}

/// For pictures of `side`.
inline engine::SamOptions smallMobile(int64_t side = 1024)
{
    engine::TinyVitOptions tiny;
    tiny.side = side;
    tiny.widths = {8, 12, 16, 24};
    tiny.depths = {1, 2, 1, 1};
    tiny.heads = {2, 2, 4, 3};
    tiny.windows = {7, 5, 4, 3};
    tiny.classes = 5;
    tiny.outChannels = 16;
    auto decoder = smallDecoder();
    decoder.side = tiny.side;
    decoder.grid = tiny.grid();
    return {"MobileSAM", tiny, decoder};
}

} // namespace unocclude::test
