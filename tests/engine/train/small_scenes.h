// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/safetensors_reader.h"
#include "engine/train/small_model.h"

namespace unocclude::test {

inline constexpr int64_t sceneSide = 64;

/// The small bank with four annotated photographs of 48 rows and 64 columns: a bright disc and a dark square on grey.
/// The last one is held out.
inline void writeSmallSceneBank(const std::filesystem::path& file)
{
    writeSmallBank(file);
    engine::NamedTensors tensors;
    {
        const engine::SafetensorsReader plain(file);
        for (const auto& entry : plain.entries())
            tensors.emplace_back(entry.name, plain.tensor(entry.name).clone());
    }
    const auto axis = torch::arange(sceneSide);
    const auto yx = torch::meshgrid({axis, axis}, "ij");
    std::vector<at::Tensor> photos, masks;
    for (int64_t i = 0; i < 4; ++i) {
        const auto disc = ((yx[0] - 16 - 2 * i).square() + (yx[1] - 18).square() < 100);
        const auto square = (yx[0] >= 20) & (yx[0] < 40) & (yx[1] >= 38 + i) & (yx[1] < 58 + i);
        auto photo = torch::full({3, sceneSide, sceneSide}, 127.0F);
        photo[0].masked_fill_(disc, 240.0F);
        photo[2].masked_fill_(square, 10.0F);
        photos.push_back(photo.to(torch::kByte));
        for (const auto& mask : {disc, square})
            masks.push_back(torch::avg_pool2d(mask.to(torch::kFloat).unsqueeze(0) * 255, 2)[0].to(torch::kByte));
    }
    tensors.emplace_back("scenes", torch::stack(photos));
    tensors.emplace_back("scenes.size", torch::tensor({int64_t{48}, sceneSide}, torch::kLong).expand({4, 2}).contiguous());
    tensors.emplace_back("scenes.heldout", torch::tensor({0, 0, 0, 1}, torch::kByte));
    tensors.emplace_back("scenes.masks", torch::stack(masks));
    tensors.emplace_back("scenes.of", torch::tensor({0, 0, 1, 1, 2, 2, 3, 3}, torch::kLong));
    engine::writeSafetensors(file, tensors, {});
}

} // namespace unocclude::test
