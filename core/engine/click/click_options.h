// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace unocclude::engine {

/// Shape of EfficientNet-Lite's trunk; the defaults are Lite0's. Kernels, strides and expansions are the same for all.
struct EfficientNetOptions
{
    static constexpr std::size_t stages = 7;

    int64_t stem = 32;
    std::array<int64_t, stages> widths = {16, 24, 40, 80, 112, 192, 320};
    std::array<int64_t, stages> depths = {1, 2, 2, 3, 3, 4, 1};
};

/// Shape of the embedded click model. Travels as JSON in the weights' metadata, so that another width or depth is
/// another file and no new code.
struct ClickOptions
{
    static constexpr std::size_t levels = 3; ///< of the features: strides 4, 8 and 16

    int64_t side = 352; ///< of the square that photographs are scaled into, in pixels
    EfficientNetOptions encoder;
    std::array<int64_t, levels> widths = {32, 64, 128}; ///< of features and decoder at strides 4, 8 and 16
    std::array<int64_t, levels> depths = {2, 3, 4};     ///< the decoder's blocks there
    std::array<int64_t, levels> prompt = {24, 32, 64};  ///< channels of what a prompt becomes there
    int64_t alternatives = 3;                           ///< answers to a prompt that may mean several things

    /// The first answer is the one for prompts that leave no doubt; for others it is one of several.
    int64_t answers() const { return 1 + alternatives; }

    /// @throw std::invalid_argument naming the field that is missing or out of range
    static ClickOptions fromJson(const std::string& json);
    std::string toJson() const;
};

/// The value of "architecture" in the metadata of a click model's file.
inline constexpr auto kClickArchitecture = "unocclude-click";

} // namespace unocclude::engine
