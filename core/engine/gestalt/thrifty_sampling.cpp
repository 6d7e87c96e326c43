// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/thrifty_sampling.h"

#include "engine/sampler/sampling_stopped.h"

#include <algorithm>
#include <optional>

namespace unocclude::engine {

namespace {

// Pictures of the published size take much memory while they are decoded, and a few at once are work enough for a card.
constexpr std::int64_t kDecodedAtOnce = 2;

/// What an attempt gives; nothing where it ran out of memory. The exception has ended when the answer is looked at, so
/// that nothing which it holds is in the way of the next attempt.
template <typename Attempt>
auto withinMemory(const Attempt& attempt) -> std::optional<decltype(attempt())>
{
    try {
        return attempt();
    } catch (const c10::OutOfMemoryError&) {
        return std::nullopt;
    }
}

/// What a device foresees, told to be able to hold `all`.
template <typename Foreseen, typename... Told>
std::int64_t foreseen(const Foreseen& foreseen, std::int64_t all, const Told&... told)
{
    if (!foreseen)
        return all;
    const auto count = withinMemory([&] { return foreseen(all, told...); });
    return std::clamp<std::int64_t>(count.value_or(1), 1, all);
}

torch::Tensor shownPictures(const torch::Tensor& decoded)
{
    return decoded.to(torch::kFloat32).clamp(-1, 1).to(torch::kCPU);
}

/// Tells of a group's steps as of steps of all samples.
SamplerControl ofAll(const SamplerControl& control, const torch::Tensor& done, std::int64_t samples,
                     std::int64_t together)
{
    SamplerControl watched{.stop = control.stop};
    if (!control.onStep)
        return watched;
    const auto groups = static_cast<int>((samples - 1) / together + 1),
               before = static_cast<int>(done.defined() ? done.size(0) / together : 0);
    watched.onStep = [=, &control](int step, int steps, const torch::Tensor& latents) {
        auto shape = latents.sizes().vec();
        shape[0] = samples - latents.size(0) - (done.defined() ? done.size(0) : 0);
        std::vector<torch::Tensor> all;
        if (done.defined())
            all.push_back(done.to(latents.device()));
        all.push_back(latents);
        all.push_back(torch::zeros(shape, latents.options()));
        control.onStep(before * steps + step, groups * steps, torch::cat(all));
    };
    return watched;
}

} // namespace

ThriftySampling::ThriftySampling(GestaltLatents latents, Decode decode, std::function<void()> relieve,
                                 MemoryForesight foresight)
    : m_latents(std::move(latents))
    , m_decode(std::move(decode))
    , m_relieve(std::move(relieve))
    , m_foresight(std::move(foresight))
{
}

torch::Tensor ThriftySampling::group(const GestaltCondition& condition, std::int64_t latentChannels,
                                     const std::vector<std::uint64_t>& seeds, const GestaltSampling& sampling,
                                     const SamplerControl& control, const torch::Tensor& done, std::int64_t count) const
{
    const auto samples = static_cast<std::int64_t>(seeds.size()), begin = done.defined() ? done.size(0) : 0;
    const auto first = seeds.begin() + begin;
    const std::vector<std::uint64_t> some(first, first + std::min(count, samples - begin));
    const auto latents =
        seededLatents(m_latents, condition, latentChannels, some, sampling, ofAll(control, done, samples, count));
    return done.defined() ? torch::cat({done, latents}) : latents;
}

torch::Tensor ThriftySampling::sample(const GestaltCondition& condition, std::int64_t latentChannels,
                                      const std::vector<std::uint64_t>& seeds, const GestaltSampling& sampling,
                                      const SamplerControl& control, Thrift& thrift) const
{
    const torch::NoGradGuard guard;
    const auto samples = static_cast<std::int64_t>(seeds.size());
    thrift = {.together = foreseen(m_foresight.drawnAtOnce, samples, condition, sampling)};
    torch::Tensor done;
    while (!done.defined() || done.size(0) < samples) {
        const auto more = withinMemory(
            [&] { return group(condition, latentChannels, seeds, sampling, control, done, thrift.together); });
        if (more) {
            done = *more;
            continue;
        }
        m_relieve();
        if (thrift.together == 1)
            throw TooLittleMemory("the device has too little memory to draw even one sample");
        thrift.together = (thrift.together + 1) / 2;
    }
    return decoded(done, control.stop, thrift);
}

torch::Tensor ThriftySampling::decoded(const torch::Tensor& latents, const std::stop_token& stop, Thrift& thrift) const
{
    const auto wanted = std::min(latents.size(0), kDecodedAtOnce);
    for (auto count = foreseen(m_foresight.decodedAtOnce, wanted, latents); count >= 1; --count) {
        thrift.decodedAlone = count < wanted;
        if (const auto pictures = withinMemory([&] { return decodedBy(count, latents, stop); }))
            return *pictures;
        m_relieve();
    }
    throw TooLittleMemory("the device has too little memory to decode even one picture");
}

torch::Tensor ThriftySampling::decodedBy(std::int64_t count, const torch::Tensor& latents,
                                         const std::stop_token& stop) const
{
    std::vector<torch::Tensor> pictures;
    for (const auto& some : latents.split(count)) {
        throwIfStopped(stop);
        pictures.push_back(shownPictures(m_decode(some, stop)));
    }
    return torch::cat(pictures);
}

} // namespace unocclude::engine
