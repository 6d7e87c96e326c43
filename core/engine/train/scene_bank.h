// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/pair_bank.h"

#include <optional>

namespace unocclude::engine {

/// The annotated photographs of a bank (see PairBank for its tensors): real objects with their visible masks.
class SceneBank
{
public:
    /// Nothing if the bank was made without annotated photographs.
    /// @throw CheckpointError naming the file and what is wrong with it
    static std::optional<SceneBank> open(const std::filesystem::path& file);

    const at::Tensor& photos() const { return m_photos; }
    const at::Tensor& masks() const { return m_masks; }

    int64_t height(int64_t scene) const;
    int64_t width(int64_t scene) const;

    /// The scene that a mask is of.
    int64_t sceneOf(int64_t mask) const;

    /// All masks of a scene: the first and the one past the last.
    std::pair<int64_t, int64_t> masksOf(int64_t scene) const;

    // I64, of a split
    at::Tensor scenes(PairBank::Split split) const;
    at::Tensor masks(PairBank::Split split) const;

private:
    at::Tensor m_photos, m_sizes, m_heldOut, m_masks, m_of;
};

} // namespace unocclude::engine
