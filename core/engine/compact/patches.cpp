// SPDX-License-Identifier: Apache-2.0
#include "engine/compact/patches.h"

#include <torch/torch.h>

namespace unocclude::engine {

at::Tensor toPatches(const at::Tensor& pixels, int64_t patch)
{
    return torch::pixel_unshuffle(pixels, patch);
}

at::Tensor fromPatches(const at::Tensor& patches, int64_t patch)
{
    return torch::pixel_shuffle(patches, patch);
}

} // namespace unocclude::engine
