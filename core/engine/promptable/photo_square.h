// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

namespace unocclude::engine {

/// Of a picture, in pixels.
struct PictureSize
{
    int64_t height = 0;
    int64_t width = 0;

    bool operator==(const PictureSize&) const = default;
};

/// How a photograph of any size becomes the square that a promptable network sees, and how the network's masks come
/// back ("Segment Anything", Kirillov et al., arXiv 2304.02643, appendix A): the longer side is scaled to the square's,
/// up or down; what is left of the square, at the right or below, is padding.
struct PhotoSquare
{
    int64_t side = 1024;    ///< of the square, in pixels
    int64_t maskSide = 256; ///< of the square of logits; it covers the same ground

    /// The photo's size in the square, each side rounded, at least one pixel.
    PictureSize scaled(PictureSize photo) const;

    /// The photo scaled into the square, without the padding: antialiased and bilinear, on bytes.
    /// @param rgb U8 [H, W, 3], of any memory layout; interleaved rows are not copied   @return U8 [3, h, w],
    /// contiguous
    at::Tensor fit(const at::Tensor& rgb) const;

    /// Positions in the photo to positions in the square. @param positions [..., 2], x before y   @return float32
    at::Tensor toSquare(const at::Tensor& positions, PictureSize photo) const;

    /// Logits over the photo's own pixels: bilinear to the square, cut at the padding, bilinear to the photo.
    /// @param logits [N, maskSide, maskSide]   @return [N, H, W], float32. Takes memory for a float a pixel
    at::Tensor toPhoto(const at::Tensor& logits, PictureSize photo) const;

    /// Where toPhoto() is positive, without its memory for large photos. @param logits [maskSide, maskSide]
    /// @return U8 [H, W], 0 or 255, on the CPU
    at::Tensor maskOf(const at::Tensor& logits, PictureSize photo) const;
};

} // namespace unocclude::engine
