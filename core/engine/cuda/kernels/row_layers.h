// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/kernels/portable.h"

namespace unocclude::engine::kernels {

/// Values that a thread of ResidualBias and Geglu takes together: sixteen bytes of halves.
constexpr int kOctet = 8;
/// Threads that share a token of a LayerNorm, and tokens that a block takes.
constexpr int kTokenLanes = 32;
constexpr int kBlockTokens = 4;

/// Threads of a block where every thread has one place of the output.
constexpr int kPlainThreads = 256;

UNOCCLUDE_ON_DEVICE long long plainIndex(const Place& place)
{
    return static_cast<long long>(place.blockX) * kPlainThreads + place.thread;
}

/// The parameters of a pack's channels. They lie at multiples of sixteen bytes.
struct OctetParameters
{
    FloatQuad quads[2];

    UNOCCLUDE_ON_DEVICE explicit OctetParameters(const float* from)
        : quads{loadPack<FloatQuad>(from), loadPack<FloatQuad>(from + 4)}
    {
    }
    UNOCCLUDE_ON_DEVICE float operator[](int index) const { return quads[index / 4].values[index % 4]; }
};

/// out = x + bias + residual, what stands behind a product whose library adds neither. The bias may differ from image
/// to image: it has what cross attention to one token adds (rewrite 1 of the engine).
struct ResidualBias
{
    static constexpr int steps = 1;

    long long tokens;     ///< of all images
    int imageTokens;      ///< of one
    int channels;         ///< divisible by kOctet
    int biasStride;       ///< floats from image to image, divisible by four; 0: all have the same
    const Half* x;        ///< [tokens, channels]
    const float* bias;    ///< [1 or images, channels]
    const Half* residual; ///< [tokens, channels]; null for none
    Half* out;            ///< [tokens, channels]; may be x or residual

    UNOCCLUDE_ON_DEVICE long long places() const { return tokens * (channels / kOctet); }
    UNOCCLUDE_ON_DEVICE int sharedFloats() const { return 0; }

    UNOCCLUDE_ON_DEVICE void run(int, const Place& place, float*) const
    {
        const long long index = plainIndex(place);
        if (index >= places())
            return;
        const long long token = index / (channels / kOctet);
        const int channel = static_cast<int>(index % (channels / kOctet)) * kOctet;
        const OctetParameters plus(bias + token / imageTokens * biasStride + channel);
        HalfOctet sum = loadPack<HalfOctet>(x + index * kOctet);
        const HalfOctet rest = residual ? loadPack<HalfOctet>(residual + index * kOctet) : HalfOctet{};
        for (int i = 0; i < kOctet; ++i)
            sum.values[i] = narrowed(widened(sum.values[i]) + plus[i] + (residual ? widened(rest.values[i]) : 0.0f));
        storePack(out + index * kOctet, sum);
    }
};

/// out = (x_1 + bias_1) gelu(x_2 + bias_2) for the halves of a widened row: "GLU Variants Improve Transformer"
/// (Shazeer, arXiv 2002.05202).
struct Geglu
{
    static constexpr int steps = 1;

    long long tokens;
    int width;         ///< of the output; divisible by kOctet
    const Half* x;     ///< [tokens, 2 width]
    const float* bias; ///< [2 width]
    Half* out;         ///< [tokens, width]; not x

    UNOCCLUDE_ON_DEVICE long long places() const { return tokens * (width / kOctet); }
    UNOCCLUDE_ON_DEVICE int sharedFloats() const { return 0; }

    UNOCCLUDE_ON_DEVICE void run(int, const Place& place, float*) const
    {
        const long long index = plainIndex(place);
        if (index >= places())
            return;
        const long long token = index / (width / kOctet);
        const int channel = static_cast<int>(index % (width / kOctet)) * kOctet;
        const Half* row = x + token * 2 * width + channel;
        const HalfOctet values = loadPack<HalfOctet>(row), gates = loadPack<HalfOctet>(row + width);
        const OctetParameters plus(bias + channel), plusGate(bias + width + channel);
        HalfOctet product;
        for (int i = 0; i < kOctet; ++i)
            product.values[i] =
                narrowed((widened(values.values[i]) + plus[i]) * gelu(widened(gates.values[i]) + plusGate[i]));
        storePack(out + index * kOctet, product);
    }
};

/// sum = x + bias + residual and normed = gain (sum - mean) / sqrt(variance + eps) + shift, over each token's channels
/// ("Layer Normalization", Ba et al., arXiv 1607.06450). What is normed is the sum before it is rounded to half.
struct LayerNorm
{
    static constexpr int steps = 3;

    long long tokens;          ///< of all images
    int imageTokens;           ///< of one
    int channels;              ///< even
    int biasStride;            ///< floats from image to image; 0: all have the same
    const Half* x;             ///< [tokens, channels]
    const float* bias;         ///< [1 or images, channels]; null for none
    const Half* residual;      ///< [tokens, channels]; null for none
    const float *gain, *shift; ///< [channels]
    Half* sum;                 ///< [tokens, channels]; may be residual or x; null where nobody needs it
    Half* normed;              ///< [tokens, channels]
    float eps;

    UNOCCLUDE_ON_DEVICE int sharedFloats() const { return 2 * kBlockTokens * kTokenLanes; }

    UNOCCLUDE_ON_DEVICE void run(int step, const Place& place, float* shared) const
    {
        const int row = static_cast<int>(place.thread) / kTokenLanes,
                  lane = static_cast<int>(place.thread) % kTokenLanes;
        const long long token = static_cast<long long>(place.blockX) * kBlockTokens + row;
        if (token >= tokens)
            return;
        float* sums = shared + row * kTokenLanes;
        float* squares = sums + kBlockTokens * kTokenLanes;
        if (step == 0)
            sums[lane] = laneSum(token, lane);
        else if (step == 1)
            squares[lane] = laneSquares(token, lane, ofLanes(sums));
        else
            write(token, lane, ofLanes(sums), 1.0f / sqrtf(ofLanes(squares) + eps));
    }

private:
    UNOCCLUDE_ON_DEVICE FloatPair at(long long token, int channel) const
    {
        const HalfPair pair = loadPack<HalfPair>(x + token * channels + channel);
        FloatPair value{{widened(pair.values[0]), widened(pair.values[1])}};
        const float* plus = bias ? bias + token / imageTokens * biasStride + channel : nullptr;
        const HalfPair rest = residual ? loadPack<HalfPair>(residual + token * channels + channel) : HalfPair{};
        for (int i = 0; i < 2; ++i)
            value.values[i] += (plus ? plus[i] : 0.0f) + (residual ? widened(rest.values[i]) : 0.0f);
        return value;
    }

    UNOCCLUDE_ON_DEVICE float laneSum(long long token, int lane) const
    {
        float total = 0.0f;
        for (int channel = 2 * lane; channel < channels; channel += 2 * kTokenLanes) {
            const FloatPair pair = at(token, channel);
            total += pair.values[0] + pair.values[1];
        }
        return total;
    }

    UNOCCLUDE_ON_DEVICE float laneSquares(long long token, int lane, float mean) const
    {
        float total = 0.0f;
        for (int channel = 2 * lane; channel < channels; channel += 2 * kTokenLanes) {
            const FloatPair pair = at(token, channel);
            const float first = pair.values[0] - mean, second = pair.values[1] - mean;
            total += first * first + second * second;
        }
        return total;
    }

    UNOCCLUDE_ON_DEVICE float ofLanes(const float* lanes) const // the mean
    {
        float total = 0.0f;
        for (int lane = 0; lane < kTokenLanes; ++lane)
            total += lanes[lane];
        return total / static_cast<float>(channels);
    }

    // Only now, and each thread what it alone has read: the sum may lie where the residual lay.
    UNOCCLUDE_ON_DEVICE void write(long long token, int lane, float mean, float scale) const
    {
        for (int channel = 2 * lane; channel < channels; channel += 2 * kTokenLanes) {
            const FloatPair pair = at(token, channel);
            HalfPair result;
            for (int i = 0; i < 2; ++i)
                result.values[i] = narrowed((pair.values[i] - mean) * (scale * gain[channel + i]) + shift[channel + i]);
            if (sum)
                storePack(sum + token * channels + channel,
                          HalfPair{{narrowed(pair.values[0]), narrowed(pair.values[1])}});
            storePack(normed + token * channels + channel, result);
        }
    }
};

} // namespace unocclude::engine::kernels
