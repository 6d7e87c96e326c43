// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/image_encoder.h"

#include "engine/sam/layer_norm_2d.h"

namespace unocclude::engine {

namespace nn = torch::nn;

nn::Sequential encoderNeck(int64_t in, int64_t out)
{
    return nn::Sequential(nn::Conv2d(nn::Conv2dOptions(in, out, 1).bias(false)), LayerNorm2d(out),
                          nn::Conv2d(nn::Conv2dOptions(out, out, 3).padding(1).bias(false)), LayerNorm2d(out));
}

} // namespace unocclude::engine
