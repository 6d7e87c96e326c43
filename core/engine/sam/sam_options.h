// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace unocclude::engine {

inline constexpr int64_t kLargestSide = 4096; ///< of a square picture, in pixels; four times what was published

/// Shape of SAM's image encoder, a plain vision transformer. The defaults are ViT-B's (89.67 M parameters); ViT-L has
/// width 1024, 24 blocks, global ones at 5, 11, 17, 23; ViT-H width 1280, 32 blocks, global ones at 7, 15, 23, 31.
struct VitOptions
{
    int64_t side = 1024; ///< of the square picture, in pixels
    int64_t patch = 16;  ///< side of the squares that become tokens; divides `side`
    int64_t width = 768;
    int64_t depth = 12;
    int64_t heads = 12;
    std::vector<int64_t> globalBlocks = {2, 5, 8, 11}; ///< counted from 0; these attend to the whole picture,
    int64_t window = 14;                               ///< the others within windows of so many tokens a side
    int64_t mlpWidth = 3072;
    int64_t outChannels = 256;

    int64_t grid() const { return side / patch; }
};

/// Shape of MobileSAM's image encoder. The defaults are TinyViT-5M's as published there (6.06 M parameters).
struct TinyVitOptions
{
    static constexpr std::size_t stages = 4;

    int64_t side = 1024; ///< of the square picture, in pixels
    std::array<int64_t, stages> widths = {64, 128, 160, 320};
    std::array<int64_t, stages> depths = {2, 2, 6, 2};
    std::array<int64_t, stages> heads = {2, 4, 5, 10};   ///< the first stage is convolutional and has none
    std::array<int64_t, stages> windows = {7, 7, 14, 7}; ///< tokens a side; the first stage has none
    int64_t expansion = 4;                               ///< of the inner width, in convolutions and feed-forwards
    int64_t classes = 1000; ///< of a classifier that the published file holds and nothing uses
    int64_t outChannels = 256;

    /// Where a stage's pictures are reduced on the way to the next one; the last two work at the same size.
    static constexpr std::array<int64_t, stages - 1> strides = {2, 2, 1};

    static constexpr int64_t stride = 16; ///< pixels to a token of the last stage

    int64_t grid() const { return side / stride; }

    /// It attends within windows and works on squares of many sizes.
    static bool takesSide(int64_t side) { return side >= stride && side <= kLargestSide && side % stride == 0; }
};

/// Shape of the prompt encoder and the mask decoder. The defaults are the published ones (4.06 M parameters).
struct MaskDecoderOptions
{
    int64_t width = 256;       ///< of tokens and image features
    int64_t grid = 64;         ///< side of the square of image features
    int64_t side = 1024;       ///< of the square picture, in pixels
    int64_t maskChannels = 16; ///< of a mask prompt on its way to the features' width; a multiple of 4
    int64_t depth = 2;
    int64_t heads = 8;
    int64_t mlpWidth = 2048;
    int64_t masks = 4; ///< the first is for prompts without doubt, the others are the answers to ambiguous ones
    int64_t iouHeadWidth = 256;
    int64_t iouHeadDepth = 3;
    bool surelyAnswersOneClick = false; ///< the first mask has learnt to answer ambiguous prompts, too, with the object

    int64_t maskSide() const { return 4 * grid; }
};

/// A whole model of the SAM family: they differ in the image encoder.
struct SamOptions
{
    std::string name; ///< for people: "SAM ViT-B", "MobileSAM", ...
    std::variant<VitOptions, TinyVitOptions> encoder;
    MaskDecoderOptions decoder;
};

/// The value of "architecture" in the metadata of a file of the SAM family that we wrote.
inline constexpr auto kSamArchitecture = "sam";

} // namespace unocclude::engine
