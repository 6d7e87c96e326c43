// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace unocclude::engine {

/// Every head of CLIP's transformers is this wide.
inline constexpr int64_t kClipHeadWidth = 64;

/// Shape of CLIP's image tower. The defaults are ViT-L/14's (303.97 M parameters).
struct ClipImageOptions
{
    int64_t resolution = 224; ///< of the square picture, in pixels
    int64_t patch = 14;       ///< side of the squares that become tokens; divides the resolution
    int64_t width = 1024;     ///< a multiple of kClipHeadWidth
    int64_t layers = 24;
    int64_t embedDim = 768; ///< of the space that pictures and texts share

    int64_t grid() const { return resolution / patch; }
};

/// Shape of CLIP's text tower. The defaults are those beside ViT-L/14 (123.65 M parameters).
struct ClipTextOptions
{
    int64_t vocabulary = 49408;
    int64_t contextLength = 77; ///< most tokens of a text
    int64_t width = 768;        ///< a multiple of kClipHeadWidth
    int64_t layers = 12;
    int64_t embedDim = 768;
};

} // namespace unocclude::engine
