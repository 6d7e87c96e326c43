// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/planned_sampling.h"

namespace unocclude::engine {

namespace {

SamplingSize sizeOf(std::int64_t samples, const GestaltCondition& condition)
{
    return {samples, condition.concat.size(2), condition.concat.size(3)};
}

/// Planned steps and the memory that they are in.
class PlannedSampling
{
public:
    PlannedSampling(std::shared_ptr<StepSampler> steps, std::shared_ptr<DeviceMemory> memory)
        : m_steps(std::move(steps))
        , m_memory(std::move(memory))
    {
    }

    std::int64_t drawnAtOnce(std::int64_t samples, const GestaltCondition& condition,
                             const GestaltSampling& sampling) const
    {
        if (m_steps->isPrepared(sizeOf(samples, condition), sampling))
            return samples;
        return countInARound(samples, m_memory->unused() + m_memory->kept() + m_steps->bytesHeld(),
                             [&](std::int64_t count) { return m_steps->bytesFor(sizeOf(count, condition), sampling); });
    }

    std::int64_t decodedAtOnce(std::int64_t pictures, std::int64_t bytesOfAPicture) const
    {
        const auto bytesFor = [&](std::int64_t count) { return count * bytesOfAPicture; };
        if (m_memory->unused() < bytesFor(pictures))
            m_memory->giveBack();
        return countInARound(pictures, m_memory->unused(), bytesFor);
    }

    at::Tensor draw(const GestaltCondition& condition, const GestaltSampling& sampling, const at::Tensor& noise,
                    const StepNoise& stepNoise, const SamplerControl& control) const
    {
        makeRoom(sizeOf(noise.size(0), condition), sampling);
        return m_steps->sample(condition, sampling, noise, stepNoise, control);
    }

    void relieve() const
    {
        m_steps->release();
        m_memory->giveBack();
    }

private:
    void makeRoom(const SamplingSize& size, const GestaltSampling& sampling) const
    {
        if (m_steps->isPrepared(size, sampling))
            return;
        const auto needed = m_steps->bytesFor(size, sampling);
        if (m_memory->unused() < needed)
            m_memory->giveBack();
        if (m_memory->unused() < needed)
            relieve();
    }

    std::shared_ptr<StepSampler> m_steps;
    std::shared_ptr<DeviceMemory> m_memory;
};

} // namespace

ThriftySampling plannedSampling(const Pix2Gestalt& model, const std::shared_ptr<StepSampler>& steps,
                                const std::shared_ptr<DeviceMemory>& memory)
{
    const PlannedSampling planned(steps, memory);
    const auto latents = [planned](const GestaltCondition& condition, const GestaltSampling& sampling,
                                   const at::Tensor& noise, const StepNoise& stepNoise, const SamplerControl& control) {
        return planned.draw(condition, sampling, noise, stepNoise, control);
    };
    const auto drawnAtOnce = [planned](std::int64_t samples, const GestaltCondition& condition,
                                       const GestaltSampling& sampling) {
        return planned.drawnAtOnce(samples, condition, sampling);
    };
    const auto decodedAtOnce = [planned, options = model->options().autoencoder](std::int64_t pictures,
                                                                                 const at::Tensor& drawn) {
        const auto scale = options.downsampling();
        return planned.decodedAtOnce(pictures, options.decodingBytes(scale * drawn.size(2) * scale * drawn.size(3)));
    };
    return {latents, decodesTogether(model), [planned] { planned.relieve(); }, {drawnAtOnce, decodedAtOnce}};
}

ThriftySampling::Decode decodesTogether(Pix2Gestalt model)
{
    return [model](const torch::Tensor& latents, const std::stop_token& stop) mutable {
        return model->first_stage_model->decode(latents / model->options().latentScale, stop);
    };
}

} // namespace unocclude::engine
