// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/step_sampler.h"

#include "engine/cuda/library_operations.h"
#include "engine/cuda/update_table.h"
#include "engine/sampler/sampling_stopped.h"
#include "engine/tensor/autocast.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <set>

namespace unocclude::engine {

namespace {

// Who goes to and fro between two numbers of samples finds both prepared; each takes some hundred megabytes.
constexpr std::size_t kKeptSizes = 2;
// The reference's number of steps: who asks for fewer next time finds everything prepared.
constexpr std::int64_t kUsualSteps = 200;

std::int64_t mostStepsFor(std::int64_t calls)
{
    return std::max(calls, kUsualSteps);
}

std::vector<kernels::UpdateRow> rowsOf(const GestaltSampling& sampling, const Trajectory& trajectory)
{
    const auto scale = sampling.guidance.scale;
    return sampling.sampler == Sampler::Ddim ? ddimRows(trajectory, sampling.eta, Prediction::Noise, scale)
                                             : dpmRows(trajectory, Prediction::Noise, scale);
}

/// For each call of the network whether it is guided (2) or not (1).
std::vector<int> branchesOf(const GestaltSampling& sampling, const Trajectory& trajectory)
{
    std::vector<int> branches;
    for (auto level = trajectory.begin(); level + 1 < trajectory.end(); ++level)
        branches.push_back(acts(sampling.guidance, *level) ? 2 : 1);
    return branches;
}

at::Tensor asTensor(std::vector<kernels::UpdateRow>& rows)
{
    return at::from_blob(rows.data(), {static_cast<std::int64_t>(rows.size()), sizeof(rows[0]) / sizeof(float)},
                         at::kFloat);
}

void copyFirst(const at::Tensor& to, const at::Tensor& rows)
{
    to.narrow(0, 0, rows.size(0)).copy_(rows);
}

/// What is shown of steps that have ended, from two places in the host's memory in turn.
class Watching
{
public:
    Watching(const StepDevice& device, const at::Tensor& x0, const SamplerControl& control, std::size_t steps)
        : m_x0(x0)
        , m_control(control)
        , m_steps(static_cast<int>(steps))
    {
        if (control.onStep)
            for (auto& place : m_places)
                place = device.hostMemory(x0.sizes());
    }

    void copy(int step)
    {
        if (m_control.onStep)
            m_places[step % 2].copy_(m_x0, true);
    }

    void show(int step) const
    {
        if (m_control.onStep)
            m_control.onStep(step + 1, m_steps, asPictures(m_places[step % 2]));
    }

private:
    at::Tensor m_x0;
    const SamplerControl& m_control;
    int m_steps;
    std::array<at::Tensor, 2> m_places;
};

} // namespace

StepSampler::Prepared::Prepared(const CompiledUNet& unet, const SamplingSize& size, std::int64_t most,
                                at::Device device)
    : state(unet, size, most, device)
{
}

StepSampler::StepSampler(std::shared_ptr<const CompiledUNet> unet, std::shared_ptr<StepDevice> device)
    : m_unet(std::move(unet))
    , m_device(std::move(device))
{
}

// Plans know their memory without having any: on the device "meta" LibTorch's tensors are shapes alone.
std::int64_t StepSampler::bytesFor(const SamplingSize& size, const GestaltSampling& sampling) const
{
    const c10::InferenceMode inference;
    const auto branches = branchesOf(sampling, gestaltTrajectory(sampling));
    const SamplingState state(*m_unet, size, mostStepsFor(std::ssize(branches)), at::kMeta);
    std::int64_t bytes = state.bytes();
    for (const int count : std::set<int>(branches.begin(), branches.end()))
        bytes += StepPlan(*m_unet, state, count).bytes() + m_device->workspace();
    return bytes;
}

std::int64_t StepSampler::bytesHeld() const
{
    std::int64_t bytes = 0;
    for (const auto& [size, one] : m_prepared) {
        bytes += one.state.bytes();
        for (const auto& [count, plan] : one.plans)
            bytes += plan.bytes();
    }
    return bytes;
}

bool StepSampler::isPrepared(const SamplingSize& size, const GestaltSampling& sampling) const
{
    const auto branches = branchesOf(sampling, gestaltTrajectory(sampling));
    const auto found = m_prepared.find(size);
    return found != m_prepared.end() && found->second.state.mostSteps() >= std::ssize(branches) &&
           std::all_of(branches.begin(), branches.end(),
                       [&](int count) { return found->second.steps.contains(count); });
}

// Graphs hold addresses, so a state that is too small is made anew with them.
StepSampler::Prepared& StepSampler::prepared(const SamplingSize& size, std::int64_t calls)
{
    const auto found = m_prepared.find(size);
    if (found != m_prepared.end() && found->second.state.mostSteps() >= calls)
        return found->second;
    m_prepared.erase(size);
    if (m_prepared.size() == kKeptSizes)
        m_prepared.clear();
    return m_prepared.try_emplace(size, *m_unet, size, mostStepsFor(calls), m_device->device()).first->second;
}

void StepSampler::prepareSteps(Prepared& prepared, const std::vector<int>& branches) const
{
    for (const int count : branches) {
        if (prepared.steps.contains(count))
            continue;
        prepared.state.step.zero_(); // a device may run the step now, and beyond the last row there is nothing
        const auto plan = prepared.plans.try_emplace(count, *m_unet, prepared.state, count).first;
        prepared.steps.emplace(count, m_device->prepare(plan->second.step()));
    }
}

void StepSampler::fill(SamplingState& state, const GestaltCondition& condition, const GestaltSampling& sampling,
                       const Trajectory& trajectory, const at::Tensor& noise, const StepNoise& stepNoise) const
{
    auto rows = rowsOf(sampling, trajectory);
    copyFirst(state.rows, asTensor(rows));
    const bool noisy = sampling.sampler == Sampler::Ddim && sampling.eta > 0.0;
    std::vector<double> times;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        times.push_back(trajectory[i].time);
        if (noisy) // as sampleDdim() does, even where the last step adds none
            state.noise[i].copy_(asMap(stepNoise(i)));
    }
    copyFirst(state.times, m_unet->timeTable(times));
    const GestaltCondition told{condition.context.to(at::kFloat), condition.concat.to(at::kFloat)};
    for (const int branch : {0, 1}) {
        const auto one = branch == 0 ? told.null() : told;
        const auto made = m_unet->condition(one.concat, one.context);
        state.firstResponse[branch].copy_(asMap(made.firstResponse).expand_as(state.firstResponse[branch]));
        state.context[branch].copy_(made.context.expand_as(state.context[branch]));
    }
    state.step.zero_();
    state.x.copy_(asMap(noise));
    state.input.copy_(state.x);
}

void StepSampler::run(Prepared& prepared, const std::vector<int>& branches, const SamplerControl& control) const
{
    Watching watching(*m_device, prepared.state.x0, control, branches.size());
    const int steps = static_cast<int>(branches.size());
    for (int step = 0; step < steps; ++step) {
        throwIfStopped(control.stop);
        prepared.steps.at(branches[step])->run();
        watching.copy(step);
        m_device->mark(step % 2);
        if (step == 0)
            continue;
        m_device->wait((step - 1) % 2);
        watching.show(step - 1);
    }
    m_device->wait((steps - 1) % 2);
    watching.show(steps - 1);
}

at::Tensor StepSampler::sample(const GestaltCondition& condition, const GestaltSampling& sampling,
                               const at::Tensor& noise, const StepNoise& stepNoise, const SamplerControl& control)
{
    const c10::InferenceMode inference;
    const Autocast tablesStayFloats(m_device->device(), at::kFloat);
    const auto inLine = m_device->enter();
    const auto trajectory = gestaltTrajectory(sampling);
    const auto branches = branchesOf(sampling, trajectory);
    auto& ready = prepared({noise.size(0), noise.size(2), noise.size(3)}, std::ssize(branches));
    prepareSteps(ready, branches);
    fill(ready.state, condition, sampling, trajectory, noise, stepNoise);
    run(ready, branches, control);
    return asPictures(ready.state.x).clone(at::MemoryFormat::Contiguous);
}

} // namespace unocclude::engine
