// SPDX-License-Identifier: Apache-2.0
#include "engine/promptable/photo_square.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>

namespace unocclude::engine {

namespace {

constexpr int64_t kGrain = 64; // rows that are worth a thread

at::Tensor scaledTo(const at::Tensor& planes, at::IntArrayRef size)
{
    return at::upsample_bilinear2d(planes, size, /*align_corners=*/false);
}

/// [N, maskSide, maskSide] to [1, N, h, w]: in the square's pixels, cut at the padding.
at::Tensor unpadded(const PhotoSquare& square, const at::Tensor& logits, PictureSize photo)
{
    const PictureSize size = square.scaled(photo);
    const auto whole = scaledTo(logits.to(at::kFloat).unsqueeze(0), {square.side, square.side});
    return whole.slice(2, 0, size.height).slice(3, 0, size.width);
}

/// For each pixel along a side its place between two of the samples that cover the same ground.
struct Between
{
    at::Tensor before, after; // [count] int64
    at::Tensor weight;        // [count] float32, of `after`
};

Between between(int64_t pixels, int64_t samples)
{
    const auto scale = static_cast<float>(samples) / static_cast<float>(pixels);
    const auto position = ((at::arange(pixels, at::kFloat) + 0.5F) * scale - 0.5F).clamp_min(0.0F);
    const auto before = position.to(at::kLong).clamp_max(samples - 1);
    return {before, (before + 1).clamp_max(samples - 1), position - before};
}

/// [H, from] -> [H, places]
at::Tensor stretched(const at::Tensor& rows, const Between& places)
{
    return at::lerp(rows.index_select(1, places.before), rows.index_select(1, places.after), places.weight);
}

/// 255 where the value between two rows is positive, else 0.
void markPositive(const float* before, const float* after, float weight, uint8_t* mask, int64_t pixels)
{
    for (int64_t x = 0; x < pixels; ++x)
        mask[x] = before[x] + weight * (after[x] - before[x]) > 0 ? 255 : 0;
}

} // namespace

PictureSize PhotoSquare::scaled(PictureSize photo) const
{
    const double scale = static_cast<double>(side) / static_cast<double>(std::max(photo.height, photo.width));
    const auto length = [scale](int64_t pixels) {
        return std::max<int64_t>(1, static_cast<int64_t>(static_cast<double>(pixels) * scale + 0.5));
    };
    return {length(photo.height), length(photo.width)};
}

at::Tensor PhotoSquare::fit(const at::Tensor& rgb) const
{
    const PictureSize size = scaled({rgb.size(0), rgb.size(1)});
    const auto planes = rgb.permute({2, 0, 1}).unsqueeze(0); // 1 x 3 x H x W
    const auto small = at::_upsample_bilinear2d_aa(planes, {size.height, size.width}, /*align_corners=*/false);
    return small.squeeze(0).contiguous();
}

at::Tensor PhotoSquare::toSquare(const at::Tensor& positions, PictureSize photo) const
{
    const PictureSize size = scaled(photo);
    const auto scale = at::tensor({static_cast<double>(size.width) / static_cast<double>(photo.width),
                                   static_cast<double>(size.height) / static_cast<double>(photo.height)},
                                  at::kDouble);
    return (positions.to(at::kDouble) * scale).to(at::kFloat);
}

at::Tensor PhotoSquare::toPhoto(const at::Tensor& logits, PictureSize photo) const
{
    return scaledTo(unpadded(*this, logits, photo), {photo.height, photo.width}).squeeze(0);
}

at::Tensor PhotoSquare::maskOf(const at::Tensor& logits, PictureSize photo) const
{
    const auto coarse = unpadded(*this, logits.cpu().unsqueeze(0), photo)[0][0]; // h x w
    const auto wide = stretched(coarse, between(photo.width, coarse.size(1)));   // h x W
    const auto rows = between(photo.height, coarse.size(0));
    auto mask = at::empty({photo.height, photo.width}, at::kByte);
    const auto* values = wide.const_data_ptr<float>();
    at::parallel_for(0, photo.height, kGrain, [&](int64_t first, int64_t end) {
        for (int64_t y = first; y < end; ++y)
            markPositive(values + rows.before.const_data_ptr<int64_t>()[y] * photo.width,
                         values + rows.after.const_data_ptr<int64_t>()[y] * photo.width,
                         rows.weight.const_data_ptr<float>()[y], mask.mutable_data_ptr<uint8_t>() + y * photo.width,
                         photo.width);
    });
    return mask;
}

} // namespace unocclude::engine
