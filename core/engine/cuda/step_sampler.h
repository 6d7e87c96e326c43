// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/step_device.h"
#include "engine/cuda/step_plan.h"
#include "engine/gestalt/gestalt_sampling.h"

#include <array>
#include <map>
#include <memory>

namespace unocclude::engine {

/// Samples latents by steps that were planned before: what sampleGestaltLatents() computes, with float16 maps and the
/// sampler's state in float32.
///
/// While it runs the host starts one step ahead of the device and otherwise waits for the step before; it reads nothing
/// of the device but the expected samples, which are copied behind each step, and only where somebody watches. So the
/// device is never idle for the host's sake, and a stop is heeded within one step.
class StepSampler
{
public:
    /// @param unet as StepPlan wants it
    StepSampler(std::shared_ptr<const CompiledUNet> unet, std::shared_ptr<StepDevice> device);

    /// @param condition of one row   @param noise [N, latentChannels, h, w]   @param stepNoise is asked for all of a
    /// run's noise before its first step   @param control its callback is given latents on the CPU
    /// @return [N, latentChannels, h, w] float32 on the device
    /// @throw SamplingStopped, c10::OutOfMemoryError, CudaError; std::invalid_argument as samplers do
    at::Tensor sample(const GestaltCondition& condition, const GestaltSampling& sampling, const at::Tensor& noise,
                      const StepNoise& stepNoise, const SamplerControl& control);

    /// The device's memory that a sampling of this size needs, were nothing prepared: its state, its steps in the forms
    /// that it asks for, and the device's own share of these. None of it is taken.
    std::int64_t bytesFor(const SamplingSize& size, const GestaltSampling& sampling) const;
    /// Memory of all that is prepared, but for the device's own share.
    std::int64_t bytesHeld() const;
    bool isPrepared(const SamplingSize& size, const GestaltSampling& sampling) const;

    /// Forgets what was prepared, and its memory.
    void release() { m_prepared.clear(); }

private:
    /// One size of sampling: its memory, and the steps in both forms once they were needed.
    struct Prepared
    {
        Prepared(const CompiledUNet& unet, const SamplingSize& size, std::int64_t most, at::Device device);

        SamplingState state;
        std::map<int, StepPlan> plans; ///< by branches
        std::map<int, std::unique_ptr<ReadyStep>> steps;
    };

    Prepared& prepared(const SamplingSize& size, std::int64_t calls);
    void prepareSteps(Prepared& prepared, const std::vector<int>& branches) const;
    void fill(SamplingState& state, const GestaltCondition& condition, const GestaltSampling& sampling,
              const Trajectory& trajectory, const at::Tensor& noise, const StepNoise& stepNoise) const;
    void run(Prepared& prepared, const std::vector<int>& branches, const SamplerControl& control) const;

    std::shared_ptr<const CompiledUNet> m_unet;
    std::shared_ptr<StepDevice> m_device;
    std::map<SamplingSize, Prepared> m_prepared;
};

} // namespace unocclude::engine
