// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>

namespace unocclude::engine {

/// Material for occlusion pairs, mapped from a safetensors file and read where it is needed:
///   objects              U8 [N, 4, S, S]  cut-outs, R G B alpha (straight), longer side nearly S, centred
///   objects.whole        U8 [N]           1: a whole object, may be the target; 0: may only occlude
///   objects.heldout      U8 [N]           1: never trained on
///   backgrounds          U8 [M, 3, B, B]  photographs
///   backgrounds.heldout  U8 [M]
/// and, where it was made from annotated photographs, these as they are (SceneBank):
///   scenes               U8 [K, 3, P, P]  photographs, longer side P, in the upper left corner, 127 past them
///   scenes.size          I64 [K, 2]       their height and width there
///   scenes.heldout       U8 [K]
///   scenes.masks         U8 [L, Q, Q]     visible masks of their objects over the same square, 0..255
///   scenes.of            I64 [L]          the scene that a mask is of, in rising order
class PairBank
{
public:
    /// @throw CheckpointError naming the file and what is wrong with it
    explicit PairBank(const std::filesystem::path& file);

    /// Which part of the material a composer draws from.
    enum class Split { Train, HeldOut };

    const at::Tensor& objects() const { return m_objects; }
    const at::Tensor& backgrounds() const { return m_backgrounds; }

    // Rows that belong to a split, I64.
    at::Tensor wholeObjects(Split split) const;
    at::Tensor occluders(Split split) const; ///< whole objects too
    at::Tensor backgroundRows(Split split) const;

private:
    at::Tensor m_objects, m_whole, m_objectsHeldOut, m_backgrounds, m_backgroundsHeldOut;
};

} // namespace unocclude::engine
