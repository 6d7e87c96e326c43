// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/kernels/sampling.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace unocclude::engine {

class CompiledUNet;

/// How large a sampling is: what its graphs are made for.
struct SamplingSize
{
    std::int64_t samples;       ///< N
    std::int64_t height, width; ///< of latents, in cells

    auto operator<=>(const SamplingSize&) const = default;
};

/// What steps read and write of a sampling, on the device. It stays where it is from run to run, as graphs hold
/// addresses; a run fills it and starts at step 0.
struct SamplingState
{
    /// @param most steps of a run
    SamplingState(const CompiledUNet& unet, const SamplingSize& size, std::int64_t most, at::Device device);

    std::int64_t mostSteps() const { return times.size(0); }
    std::int64_t bytes() const;

    // of a run
    at::Tensor rows;          ///< [most, 8] float32: UpdateRow for each step
    at::Tensor times;         ///< [most, timeTableWidth] float32: CompiledUNet::timeTable()
    at::Tensor noise;         ///< [most, N, h, w, C] float32: what each step adds
    at::Tensor firstResponse; ///< [2, N, h, w, modelChannels] float16: CompiledCondition, for nothing and the condition
    at::Tensor context;       ///< [2, N, contextTableWidth] float32, likewise

    // of a step
    at::Tensor step;  ///< [1] int32, counted from 0
    at::Tensor x;     ///< [N, h, w, C] float32: the noisy samples
    at::Tensor x0;    ///< [N, h, w, C] float32: the clean samples as expected
    at::Tensor input; ///< [N, h, w, C] float16: x for the network
};

} // namespace unocclude::engine
