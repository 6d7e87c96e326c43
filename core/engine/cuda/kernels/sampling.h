// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/kernels/row_layers.h"

namespace unocclude::engine::kernels {

/// Values that a thread of GuidedUpdate takes together.
constexpr int kQuad = 4;

/// A sampler's step as numbers. With out = null + guidance (cond - null) of the network,
///   x_0 = x0FromX x + x0FromOut out
///   d   = x_0 + secondOrder (x_0 - the last step's x_0)
///   x   = nextFromX x + nextFromX0 d + nextFromNoise z.
/// DDIM and DPM-Solver++(2M) are of this form, whether the network predicts the noise or the clean sample
/// (update_table.h).
struct UpdateRow
{
    float guidance;
    float x0FromX, x0FromOut;
    float secondOrder;
    float nextFromX, nextFromX0, nextFromNoise;
    float unused; ///< a row is two loads of sixteen bytes
};

/// The last convolution's bias, classifier-free guidance, the sampler's update and the network's next input in one
/// pass. The sampler's state stays in float32. Where nothing is guided (`branches` 1) the network was told conditions
/// alone. Both branches see the same samples, so there is one input for both.
struct GuidedUpdate
{
    static constexpr int steps = 1;

    long long values;      ///< of all samples; divisible by channels
    int channels;          ///< of a sample's pixel; divisible by kQuad
    int branches;          ///< 2: out is [null, cond]; 1: out is [cond]
    const UpdateRow* rows; ///< of the whole schedule
    const int* step;       ///< on the device, so that a captured graph holds for every step
    const Half* out;       ///< [branches, values], without the bias
    const float* bias;     ///< [channels]
    const float* noise;    ///< [steps, values]; null where no row asks for any
    float* x;              ///< [values], the noisy samples
    float* x0;             ///< [values], the clean samples as expected; the last step's are read from here
    Half* next;            ///< [values], the network's next input

    UNOCCLUDE_ON_DEVICE long long places() const { return values / kQuad; }
    UNOCCLUDE_ON_DEVICE int sharedFloats() const { return 0; }

    UNOCCLUDE_ON_DEVICE void run(int, const Place& place, float*) const
    {
        const long long first = plainIndex(place) * kQuad;
        if (first >= values)
            return;
        const UpdateRow row = rows[*step];
        const bool noisy = noise && row.nextFromNoise != 0.0f;
        FloatQuad state = loadPack<FloatQuad>(x + first), clean = loadPack<FloatQuad>(x0 + first);
        const FloatQuad z = noisy ? loadPack<FloatQuad>(noise + *step * values + first) : FloatQuad{};
        const HalfQuad null = loadPack<HalfQuad>(out + first);
        const HalfQuad cond = branches == 1 ? null : loadPack<HalfQuad>(out + values + first);
        const FloatQuad plus = loadPack<FloatQuad>(bias + first % channels);
        HalfQuad input;
        for (int i = 0; i < kQuad; ++i) {
            const float said = guided(widened(null.values[i]), widened(cond.values[i]), row.guidance) + plus.values[i];
            const float expected = row.x0FromX * state.values[i] + row.x0FromOut * said;
            // before the first step the buffer holds anything, even what is no number
            const float d =
                row.secondOrder != 0.0f ? expected + row.secondOrder * (expected - clean.values[i]) : expected;
            state.values[i] = row.nextFromX * state.values[i] + row.nextFromX0 * d + row.nextFromNoise * z.values[i];
            clean.values[i] = expected;
            input.values[i] = narrowed(state.values[i]);
        }
        storePack(x + first, state);
        storePack(x0 + first, clean);
        storePack(next + first, input);
    }

private:
    UNOCCLUDE_ON_DEVICE float guided(float null, float cond, float scale) const
    {
        return branches == 1 ? cond : null + scale * (cond - null);
    }
};

/// The step index that the other kernels read goes on by one: the last node of a step's graph.
struct NextStep
{
    static constexpr int steps = 1;

    int* step;

    UNOCCLUDE_ON_DEVICE int sharedFloats() const { return 0; }
    UNOCCLUDE_ON_DEVICE void run(int, const Place&, float*) const { ++*step; }
};

} // namespace unocclude::engine::kernels
