// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/draws.h"
#include "engine/train/occlusion_scene.h"
#include "engine/train/pair_bank.h"

namespace unocclude::engine {

/// Where the light of each of N pictures comes from, told by the shadows of whatever stands in front.
struct SceneLight
{
    at::Tensor offset;   ///< [N, 2] of a shadow from what casts it, in window coordinates ([-1, 1]^2)
    at::Tensor softness; ///< [N] 0 (a clear edge) to 1 (a wide one)
    at::Tensor darkness; ///< [N] 0 (no shadow) to 0.5
};

/// Paints a bank's objects and photographs into square pictures, values 0..1, by tensor operations on the training
/// device, so that it is not starved by the host.
class ScenePainter
{
public:
    ScenePainter(const PairBank& bank, PairBank::Split split, int64_t side, at::Device device);

    int64_t side() const { return m_side; }
    at::Device device() const { return m_device; }

    /// Random windows of random photographs: [N, 3, side, side].
    at::Tensor photo(int64_t count, Draws& draws) const;

    /// A layer's objects through a window, in another light: [N, 4, side, side], R G B alpha, premultiplied.
    /// @param photo the colours of those whose colours come from a photograph
    at::Tensor pictureOf(const SceneLayer& layer, const Affine& window, const at::Tensor& photo, Draws& draws) const;

    /// An object takes on some of a photograph's light and tint, in a share `rate` of the pictures.
    at::Tensor harmonised(const at::Tensor& picture, const at::Tensor& photo, double rate, Draws& draws) const;

    /// An object nearer or farther than what is in focus, in a share `rate` of the pictures.
    at::Tensor defocused(const at::Tensor& picture, double rate, Draws& draws) const;

    /// From any direction, near or far, hard or soft; shadows in a share `shadows` of the pictures.
    SceneLight light(int64_t count, double shadows, Draws& draws) const;

    /// Pictures (R G B) under the soft shadow of what is in front of them, whose alpha is [N, 1, side, side].
    at::Tensor shaded(const at::Tensor& behind, const at::Tensor& alpha, const SceneLight& light) const;

    /// What a camera makes of a picture: noise, light, and in a share `lowResolution` of the pictures less detail.
    at::Tensor photographed(const at::Tensor& image, double lowResolution, Draws& draws) const;

    /// One picture (R G B alpha, premultiplied) over another (R G B).
    static at::Tensor over(const at::Tensor& picture, const at::Tensor& behind);

private:
    int64_t m_side;
    at::Device m_device;
    at::Tensor m_objects, m_backgrounds; // U8, where they are mapped or on the device
    at::Tensor m_photoRows;
};

/// Box-filtered, of an odd kernel.
at::Tensor blurred(const at::Tensor& pictures, int64_t kernel);

/// Bilinear, antialiased when it gets smaller.
at::Tensor resized(const at::Tensor& pictures, int64_t side);

} // namespace unocclude::engine
