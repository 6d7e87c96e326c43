// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/image_encoder.h"

#include "engine/promptable/encoding_stopped.h"
#include "engine/sam/layer_norm_2d.h"

namespace unocclude::engine {

namespace nn = torch::nn;

nn::Sequential encoderNeck(int64_t in, int64_t out)
{
    return nn::Sequential(nn::Conv2d(nn::Conv2dOptions(in, out, 1).bias(false)), LayerNorm2d(out),
                          nn::Conv2d(nn::Conv2dOptions(out, out, 3).padding(1).bias(false)), LayerNorm2d(out));
}

EncodingSteps::EncodingSteps(const EncodingControl& control, int64_t steps)
    : m_control(control)
    , m_steps(static_cast<int>(steps))
{
}

void EncodingSteps::begin() const
{
    if (m_control.stop.stop_requested())
        throw EncodingStopped{};
}

void EncodingSteps::done()
{
    ++m_done;
    if (m_control.onStep)
        m_control.onStep(m_done, m_steps);
}

} // namespace unocclude::engine
