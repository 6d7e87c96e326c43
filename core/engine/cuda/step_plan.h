// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compiled/compiled_unet.h"
#include "engine/cuda/sampling_state.h"
#include "engine/cuda/step.h"
#include "engine/cuda/step_arena.h"

#include <vector>

namespace unocclude::engine {

/// A step of sampling written down once: the rewritten network (CompiledUNet) on a state's samples and the sampler's
/// update of them, maps channels-last and float16 throughout. Between the library's convolutions and products stand our
/// kernels, each of which does all that memory would be gone through for: bias, time, residual, norm and activation.
class StepPlan
{
public:
    /// @param unet with its products by the library (Products::Library); matrices that are not float16 are copied
    /// @param state must outlive the plan, and the unet too; of one on the device "meta" a plan comes that cannot be
    /// run, has no memory, and knows how much of it another would have
    /// @param branches 2: guided; 1: the condition alone
    /// @throw std::invalid_argument for widths that no kernel takes (launchOf), and for packed weights
    StepPlan(const CompiledUNet& unet, const SamplingState& state, int branches);

    const Step& step() const { return m_step; }

    std::int64_t bytes() const { return m_arena.bytes(); } ///< of memory between operations

private:
    /// [N, h, w, C], float16
    using Map = StepBuffer;

    /// What a product has left, and what is still to be added to it.
    struct Pending
    {
        Map map;
        const float* bias;
        int biasStride; ///< floats from image to image
        Map stream;     ///< the residual; none at first
    };

    Map first(const CompiledConv& conv);
    Map run(const CompiledUNet::Stage& stage, Map x);
    Map run(const CompiledResBlock& block, const Map& x);
    Map run(const CompiledTransformer& transformer, const Map& x);
    Map run(const CompiledConv& conv, const Map& x);
    Map run(const CompiledUNet::Upsampling& upsampling, const Map& x);
    void attend(const CompiledTransformerBlock& block, Pending& tokens);
    void feedForward(const CompiledTransformerBlock& block, Pending& tokens);
    void update(const Map& said, const CompiledConv& out);

    Map normed(const Map& x, const CompiledNorm& norm, bool activated, const kernels::GroupInput& added = {});
    Map normed(Pending& tokens, const NamedWeights& norm); ///< the sum becomes the stream
    Map convolved(const Map& x, const CompiledConv& conv);
    Map product(const Map& x, const at::Tensor& weights);
    Map joined(const Map& first, const Map& second);
    void addBias(const Map& x, const at::Tensor& bias, const Map& residual);

    const float* floats(const at::Tensor& parameters);
    at::Tensor matrices(const at::Tensor& weights);

    const SamplingState& m_state;
    int m_branches;
    StepArena m_arena;
    std::vector<at::Tensor> m_parameters; ///< what programs point into
    Step m_step;
};

} // namespace unocclude::engine
