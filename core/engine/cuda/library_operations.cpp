// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/library_operations.h"

#include <ATen/ATen.h>

namespace unocclude::engine {

at::Tensor attended(const at::Tensor& all, std::int64_t heads)
{
    const auto parts = all.flatten(1, 2).unflatten(2, {3, heads, -1}).permute({2, 0, 3, 1, 4}).unbind();
    return at::scaled_dot_product_attention(parts[0], parts[1], parts[2]).transpose(1, 2).flatten(2);
}

void runByLibrary(const Joining& joining)
{
    auto out = joining.out;
    at::cat_out(out, {joining.first, joining.second}, 3);
}

void runByLibrary(const Doubling& doubling)
{
    auto out = asPictures(doubling.out);
    at::upsample_nearest2d_out(out, asPictures(doubling.in), {out.size(2), out.size(3)});
}

} // namespace unocclude::engine
