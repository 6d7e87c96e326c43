// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/sampling_state.h"

#include "engine/compiled/compiled_unet.h"

#include <ATen/ATen.h>

namespace unocclude::engine {

namespace {

constexpr std::int64_t kBranches = 2;
constexpr std::int64_t kRowFloats = sizeof(kernels::UpdateRow) / sizeof(float);

} // namespace

SamplingState::SamplingState(const CompiledUNet& unet, const SamplingSize& size, std::int64_t most, at::Device device)
{
    const auto [n, h, w] = size;
    const auto channels = unet.options().outChannels;
    const auto floats = at::device(device).dtype(at::kFloat), halves = at::device(device).dtype(at::kHalf);
    rows = at::zeros({most, kRowFloats}, floats);
    times = at::zeros({most, unet.timeTableWidth()}, floats);
    noise = at::zeros({most, n, h, w, channels}, floats);
    firstResponse = at::zeros({kBranches, n, h, w, unet.options().modelChannels}, halves);
    context = at::zeros({kBranches, n, unet.contextTableWidth()}, floats);
    step = at::zeros({1}, at::device(device).dtype(at::kInt));
    x = at::zeros({n, h, w, channels}, floats);
    x0 = at::zeros_like(x);
    input = at::zeros(x.sizes(), halves);
}

std::int64_t SamplingState::bytes() const
{
    std::int64_t sum = 0;
    for (const auto* one : {&rows, &times, &noise, &firstResponse, &context, &step, &x, &x0, &input})
        sum += static_cast<std::int64_t>(one->nbytes());
    return sum;
}

} // namespace unocclude::engine
