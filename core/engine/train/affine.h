// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

namespace unocclude::engine {

/// A batch of affine maps of the plane, y = m x + t, by which layers are placed in a scene.
struct Affine
{
    at::Tensor m; ///< [N, 2, 2]
    at::Tensor t; ///< [N, 2]

    /// The map "first `other`, then this".
    Affine after(const Affine& other) const;
    Affine inverse() const;

    /// Only some of the maps, by row.
    Affine rows(const at::Tensor& indices) const;

    /// A rotation by `angle` [N] (radians) of a texture whose half sizes in the scene are `halfX`, `halfY` [N]
    /// (negative to mirror), centred at `centre` [N, 2]: from texture coordinates in [-1, 1] to the scene.
    static Affine placement(const at::Tensor& centre, const at::Tensor& halfX, const at::Tensor& halfY,
                            const at::Tensor& angle);

    /// A square window, centre [N, 2] and half side [N]: from window coordinates in [-1, 1] to the scene.
    static Affine window(const at::Tensor& centre, const at::Tensor& half);
};

/// Samples textures [N, C, H, W] bilinearly where `toTexture` maps the points of a size x size grid over [-1, 1]^2.
/// Outside the texture: zero, or mirrored.
at::Tensor sampleThrough(const at::Tensor& textures, const Affine& toTexture, int64_t size, bool mirrored = false);

} // namespace unocclude::engine
