// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/tier_bench.h"

#include "engine/bench/device_clock.h"
#include "engine/bench/memory_peak.h"
#include "engine/bench/rounds.h"
#include "engine/compact/compact_sampling.h"
#include "engine/compact/compact_weights.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/tensor/autocast.h"

#include <torch/torch.h>

#include <cmath>

namespace unocclude::engine {

namespace {

constexpr std::uint64_t kSeed = 11, kOtherSeed = 1011;
constexpr double kWhiteGround = 250.0 / 255.0; // what is darker belongs to the object

/// A way of drawing, of which the first of a list is the exact tier.
struct Way
{
    std::string name;
    int steps;
    Sampler sampler;
    double eta;
    Guidance guidance;
    std::uint64_t seed = kSeed;
};

template <typename Sampling>
Way wayOf(const char* name, const Sampling& sampling, std::uint64_t seed = kSeed)
{
    return {name, sampling.steps, sampling.sampler, sampling.eta, sampling.guidance, seed};
}

template <typename Sampling>
Sampling inSteps(Sampling sampling, int steps)
{
    sampling.steps = steps;
    return sampling;
}

/// @param asFast steps in which the exact tier's sampler makes as many calls as the fast tier
template <typename Sampling>
std::vector<Way> waysOf(const Sampling& exact, const Sampling& fast, int asFast)
{
    return {wayOf("exact", exact),
            wayOf("exact, other seeds", exact, kOtherSeed),
            wayOf("DDIM", inSteps(exact, exact.steps / 4)),
            wayOf("DDIM", inSteps(exact, asFast)),
            wayOf("fast", fast),
            wayOf("fast", inSteps(fast, fast.steps * 5 / 4))};
}

/// A disc behind a bar on a ground that changes: what a model is told of it has a hidden part.
struct Scene
{
    at::Tensor picture; ///< [1, 3, side, side] in [-1, 1]
    at::Tensor visible; ///< [1, 1, side, side], -1 or 1

    explicit Scene(std::int64_t side)
    {
        const auto line = at::linspace(-1, 1, side);
        const auto y = line.unsqueeze(1).expand({side, side}), x = line.unsqueeze(0).expand({side, side});
        const auto disc = (x.square() + y.square()).lt(0.3), bar = x.gt(0.1).logical_and(x.lt(0.4));
        const auto ground = at::stack({0.3 * x, 0.3 * y, 0.2 - 0.2 * x});
        const auto red = at::tensor({0.8, -0.6, -0.5}, at::kFloat).view({3, 1, 1}).expand_as(ground);
        const auto grey = at::full_like(ground, -0.2);
        picture = at::where(bar, grey, at::where(disc, red, ground)).unsqueeze(0);
        visible = disc.logical_and(bar.logical_not()).to(at::kFloat).mul(2).sub(1).view({1, 1, side, side});
    }
};

std::vector<std::uint64_t> seedsFrom(std::uint64_t first, int count)
{
    std::vector<std::uint64_t> seeds;
    for (int i = 0; i < count; ++i)
        seeds.push_back(first + static_cast<std::uint64_t>(i));
    return seeds;
}

/// Whole objects [N, 3, h, w] in 0..1, and their amodal masks [N, h, w].
struct Drawn
{
    at::Tensor pictures, masks;
};

/// Draws in one of the ways; loaded once.
using Drawer = std::function<Drawn(const Way& way)>;

Drawer gestaltDrawer(const TierBench& bench, const std::shared_ptr<const CheckpointReader>& file)
{
    const auto opened = std::make_shared<OpenGestalt>(bench.card.open(file, bench.device));
    const Scene scene(opened->model->options().side);
    return [=, &bench](const Way& way) {
        const c10::InferenceMode inference;
        const Autocast autocast(bench.device, opened->type);
        const auto condition = opened->model->condition(scene.picture.to(bench.device), scene.visible.to(bench.device));
        const GestaltSampling sampling{way.steps, way.guidance, way.sampler, way.eta};
        Thrift thrift;
        const auto drawn =
            opened->sampling.sample(condition, opened->model->options().autoencoder.latentChannels,
                                    seedsFrom(way.seed, bench.samples), sampling, {.stop = bench.stop}, thrift);
        const auto pictures = (drawn + 1) / 2;
        return Drawn{pictures, pictures.mean(1).lt(kWhiteGround)};
    };
}

Drawer compactDrawer(const TierBench& bench, const std::shared_ptr<const CheckpointReader>& file)
{
    auto model = readCompactWeights(file->path());
    model->to(bench.device);
    const auto type = fastestType(bench.device);
    const auto compiled = std::make_shared<CompiledUNet>(model->unet, bestProducts(bench.device, type));
    const Scene scene(model->options().side);
    return [=, &bench](const Way& way) mutable {
        const c10::InferenceMode inference;
        const Autocast autocast(bench.device, type);
        const auto condition = model->condition(scene.picture, scene.visible)
                                   .to(bench.device)
                                   .expand({bench.samples, -1, -1, -1})
                                   .contiguous();
        const CompactSampling sampling{way.steps, way.guidance, way.eta, way.sampler};
        const auto drawn = sampleCompact(model, condition, seedsFrom(way.seed, bench.samples), sampling,
                                         {.stop = bench.stop}, compiled);
        const auto shown = (drawn.clamp(-1, 1).to(at::kCPU) + 1) / 2;
        return Drawn{shown.narrow(1, 0, 3), shown.select(1, 3).gt(0.5)};
    };
}

double maskIou(const Drawn& drawn, const Drawn& exact)
{
    const auto common = drawn.masks.logical_and(exact.masks).sum({1, 2}).to(at::kDouble);
    const auto either = drawn.masks.logical_or(exact.masks).sum({1, 2}).to(at::kDouble);
    return at::where(either.gt(0), common / either.clamp_min(1), at::ones_like(either)).mean().item<double>();
}

constexpr double kSamePictures = 99.0; // decibels, in place of infinity, which JSON does not know

double decibels(const Drawn& drawn, const Drawn& exact)
{
    const double off = (drawn.pictures - exact.pictures).to(at::kDouble).square().mean().item<double>();
    return off > 0 ? std::min(-10 * std::log10(off), kSamePictures) : kSamePictures;
}

/// DDIM's list of timesteps is one longer than what the reference visits where it divides 1000 (ddimTrajectory).
int callsOf(const Way& way, bool isPublished)
{
    if (!isPublished)
        return way.steps;
    return static_cast<int>(
               gestaltTrajectory({.steps = way.steps, .guidance = way.guidance, .sampler = way.sampler}).size()) -
           1;
}

} // namespace

JsonValue::Array TierBench::time(const std::shared_ptr<const CheckpointReader>& file) const
{
    const bool isPublished = holdsPix2Gestalt(*file);
    const MemoryPeak memory(device); // with the weights
    const Drawer draw = isPublished ? gestaltDrawer(*this, file) : compactDrawer(*this, file);
    const auto ways =
        isPublished ? waysOf(GestaltSampling(), fastGestaltSampling(), fastGestaltSampling().steps + 1)
                    : waysOf(CompactSampling(), fastCompactSampling(), fastCompactSampling().steps);
    const Drawn exact = draw(ways.front()); // which warms up, too
    JsonValue::Array rows;
    for (const Way& way : ways) {
        progress("tiers: " + way.name + ", " + std::to_string(callsOf(way, isPublished)) + " calls");
        Drawn drawn;
        const auto seconds = [&] { return millisecondsPerCall(device, 1, [&] { drawn = draw(way); }) / 1e3; };
        const auto spread = Rounds({seconds}, repeats, stop).milliseconds(0);
        JsonValue::Object row{{"way", way.name},
                              {"calls", callsOf(way, isPublished)},
                              {"samples", samples},
                              {"seconds", spread.toJson()},
                              {"memory_mb", static_cast<double>(memory.rise()) / 1e6}};
        if (&way != &ways.front()) {
            row.emplace_back("mask_iou", maskIou(drawn, exact));
            row.emplace_back("psnr_db", decibels(drawn, exact));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace unocclude::engine
