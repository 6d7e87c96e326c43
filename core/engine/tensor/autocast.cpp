// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/autocast.h"

#include <ATen/autocast_mode.h>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>

namespace unocclude::engine {

Autocast::Autocast(at::Device device, at::ScalarType dtype)
    : m_device(device.type())
    , m_enabledBefore(at::autocast::is_autocast_enabled(device.type()))
{
    at::autocast::set_autocast_enabled(m_device, dtype != at::kFloat);
    if (dtype != at::kFloat)
        at::autocast::set_autocast_dtype(m_device, dtype);
    at::autocast::increment_nesting();
}

Autocast::~Autocast()
{
    if (at::autocast::decrement_nesting() == 0)
        at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(m_device, m_enabledBefore);
}

namespace {

constexpr double kWorthwhile = 1.25;

// seconds of a convolution as the compact model has them
double probe(at::ScalarType dtype)
{
    const torch::NoGradGuard guard;
    const auto options = torch::TensorOptions().dtype(dtype);
    const auto x = torch::ones({4, 128, 16, 16}, options).contiguous(at::MemoryFormat::ChannelsLast);
    const auto w = torch::ones({128, 128, 3, 3}, options).contiguous(at::MemoryFormat::ChannelsLast);
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto start = std::chrono::steady_clock::now();
        torch::conv2d(x, w, {}, 1, 1);
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

} // namespace

at::ScalarType fastestType(at::Device device)
{
    if (device.is_cuda())
        return at::kHalf;
    return probe(at::kFloat) > kWorthwhile * probe(at::kBFloat16) ? at::kBFloat16 : at::kFloat;
}

} // namespace unocclude::engine
