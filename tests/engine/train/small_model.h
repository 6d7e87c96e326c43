// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/safetensors_writer.h"
#include "engine/compact/compact_gestalt.h"

#include <filesystem>

namespace unocclude::test {

/// A compact model that trains in milliseconds: 32 x 32 pixels, two levels.
inline engine::CompactOptions smallOptions()
{
    engine::CompactOptions options;
    options.side = 32;
    options.unet.modelChannels = 32;
    options.unet.channelMult = {1, 2};
    options.unet.numResBlocks = 1;
    options.unet.attentionResolutions = {2};
    return options;
}

/// The small model with no layer left at zero, so that its output depends on all of its input.
inline engine::CompactGestalt restlessModel()
{
    torch::manual_seed(5);
    engine::CompactGestalt model(smallOptions());
    const torch::NoGradGuard guard;
    for (auto& parameter : model->parameters())
        if (parameter.abs().max().item<float>() == 0.0F)
            parameter.normal_(0, 0.05);
    return model;
}

/// A bank of discs and squares in plain colours over striped photographs; every fourth is held out.
inline void writeSmallBank(const std::filesystem::path& file)
{
    constexpr int64_t side = 32, count = 16;
    const auto axis = torch::arange(side) - side / 2.0;
    const auto yx = torch::meshgrid({axis, axis}, "ij");
    const auto disc = (yx[0].square() + yx[1].square() < 14 * 14).to(torch::kFloat32);
    const auto square = ((yx[0].abs() < 13) & (yx[1].abs() < 13)).to(torch::kFloat32);
    std::vector<at::Tensor> objects, photos;
    for (int64_t i = 0; i < count; ++i) {
        const auto colour =
            torch::tensor({40.0 + 12 * i, 240.0 - 12 * i, 128.0}).view({3, 1, 1}).expand({3, side, side});
        objects.push_back(torch::cat({colour, (i % 2 ? disc : square).unsqueeze(0) * 255}).to(torch::kByte));
        photos.push_back((yx[0].remainder(4.0 + i) * 16).expand({3, side, side}).to(torch::kByte).contiguous());
    }
    const auto heldOut = (torch::arange(count).remainder(4) == 0).to(torch::kByte);
    engine::writeSafetensors(file,
                             {{"objects", torch::stack(objects)},
                              {"objects.whole", torch::ones({count}, torch::kByte)},
                              {"objects.heldout", heldOut},
                              {"backgrounds", torch::stack(photos)},
                              {"backgrounds.heldout", heldOut}},
                             {});
}

} // namespace unocclude::test
