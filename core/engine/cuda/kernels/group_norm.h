// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/kernels/portable.h"

namespace unocclude::engine::kernels {

/// Lanes that add up one group's sums of a block.
constexpr int kGroupLanes = 8;

/// How the maps [N, pixels, channels] of a group normalisation are cut into blocks: a block takes a strip of
/// neighbouring groups, so that it reads whole sectors, through a slab of pixels. Its threads are pairs of channels
/// times rows of pixels. groupStrips() of launches.h chooses.
struct GroupStrips
{
    int images;
    int pixels;
    int groups;
    int groupChannels; ///< even
    int stripGroups;   ///< divides groups
    int rows;
    int slabPixels;
    int slabs;

    UNOCCLUDE_ON_DEVICE int channels() const { return groups * groupChannels; }
    UNOCCLUDE_ON_DEVICE int groupPairs() const { return groupChannels / 2; }
    UNOCCLUDE_ON_DEVICE int stripPairs() const { return stripGroups * groupPairs(); }
    UNOCCLUDE_ON_DEVICE int threads() const { return stripPairs() * rows; }
    UNOCCLUDE_ON_DEVICE int slabEnd(int slab) const
    {
        const int end = (slab + 1) * slabPixels;
        return end < pixels ? end : pixels;
    }
    UNOCCLUDE_ON_DEVICE float slabCount(int slab) const // values of a group
    {
        return static_cast<float>((slabEnd(slab) - slab * slabPixels) * groupChannels);
    }
};

/// What one thread of a block works on.
struct StripThread
{
    int image, slab;
    int firstGroup; ///< of the strip
    int group;      ///< within the strip
    int channel;    ///< first of the pair
    int row;

    UNOCCLUDE_ON_DEVICE StripThread(const GroupStrips& strips, const Place& place)
        : image(static_cast<int>(place.blockZ))
        , slab(static_cast<int>(place.blockY))
        , firstGroup(static_cast<int>(place.blockX) * strips.stripGroups)
    {
        const int pair = static_cast<int>(place.thread) % strips.stripPairs();
        group = pair / strips.groupPairs();
        channel = firstGroup * strips.groupChannels + 2 * pair;
        row = static_cast<int>(place.thread) / strips.stripPairs();
    }
};

/// What is normalised: x plus a value for each channel (a convolution's bias and the time embedding's projection, which
/// come out of one table with a row for each sampling step).
struct GroupInput
{
    const Half* x;    ///< [N, pixels, channels]
    const float* add; ///< row of the first step; null for none
    const int* step;  ///< on the device, so that a captured graph holds for every step; null for the first
    int addStride;    ///< floats from step to step

    UNOCCLUDE_ON_DEVICE FloatPair added(int channel) const
    {
        if (!add)
            return FloatPair{{0.0f, 0.0f}};
        const float* row = add + (step ? static_cast<long long>(*step) * addStride : 0);
        return FloatPair{{row[channel], row[channel + 1]}};
    }

    UNOCCLUDE_ON_DEVICE FloatPair at(const GroupStrips& strips, const StripThread& thread, int pixel,
                                     const FloatPair& plus) const
    {
        const long long position = static_cast<long long>(thread.image) * strips.pixels + pixel;
        const HalfPair pair = loadPack<HalfPair>(x + position * strips.channels() + thread.channel);
        return FloatPair{{widened(pair.values[0]) + plus.values[0], widened(pair.values[1]) + plus.values[1]}};
    }
};

/// A group's mean and the sum of its squared distances from it, over one slab.
struct Moments
{
    float mean, squares;
};

/// First kernel of a group normalisation: the moments of each group in each slab, in float32. Squares are taken about
/// the slab's own mean, never as a difference of two large sums.
struct GroupStatistics
{
    static constexpr int steps = 5;

    GroupStrips strips;
    GroupInput input;
    Moments* moments; ///< [N, slabs, groups]

    UNOCCLUDE_ON_DEVICE int sharedFloats() const { return strips.threads() + 2 * strips.stripGroups * kGroupLanes; }

    UNOCCLUDE_ON_DEVICE void run(int step, const Place& place, float* shared) const
    {
        const StripThread thread(strips, place);
        float* sums = shared + strips.threads();
        float* squares = sums + strips.stripGroups * kGroupLanes;
        if (step == 0)
            shared[place.thread] = sumOfPixels(thread);
        else if (step == 1)
            addLane(place, shared, sums);
        else if (step == 2)
            shared[place.thread] = squaresOfPixels(thread, ofLanes(sums, thread.group) / strips.slabCount(thread.slab));
        else if (step == 3)
            addLane(place, shared, squares);
        else
            write(thread, place, sums, squares);
    }

private:
    UNOCCLUDE_ON_DEVICE float sumOfPixels(const StripThread& thread) const
    {
        const FloatPair plus = input.added(thread.channel);
        float sum = 0.0f;
        for (int p = thread.slab * strips.slabPixels + thread.row; p < strips.slabEnd(thread.slab); p += strips.rows) {
            const FloatPair pair = input.at(strips, thread, p, plus);
            sum += pair.values[0] + pair.values[1];
        }
        return sum;
    }

    UNOCCLUDE_ON_DEVICE float squaresOfPixels(const StripThread& thread, float mean) const
    {
        const FloatPair plus = input.added(thread.channel);
        float sum = 0.0f;
        for (int p = thread.slab * strips.slabPixels + thread.row; p < strips.slabEnd(thread.slab); p += strips.rows) {
            const FloatPair pair = input.at(strips, thread, p, plus);
            const float first = pair.values[0] - mean, second = pair.values[1] - mean;
            sum += first * first + second * second;
        }
        return sum;
    }

    /// One lane's share of what the threads of its group have found.
    UNOCCLUDE_ON_DEVICE void addLane(const Place& place, const float* found, float* lanes) const
    {
        const int lane = static_cast<int>(place.thread) % kGroupLanes;
        const int group = static_cast<int>(place.thread) / kGroupLanes;
        if (group >= strips.stripGroups)
            return;
        float sum = 0.0f;
        for (int i = lane; i < strips.rows * strips.groupPairs(); i += kGroupLanes)
            sum += found[i / strips.groupPairs() * strips.stripPairs() + group * strips.groupPairs() +
                         i % strips.groupPairs()];
        lanes[group * kGroupLanes + lane] = sum;
    }

    UNOCCLUDE_ON_DEVICE float ofLanes(const float* lanes, int group) const
    {
        float sum = 0.0f;
        for (int lane = 0; lane < kGroupLanes; ++lane)
            sum += lanes[group * kGroupLanes + lane];
        return sum;
    }

    UNOCCLUDE_ON_DEVICE void write(const StripThread& thread, const Place& place, const float* sums,
                                   const float* squares) const
    {
        const int group = static_cast<int>(place.thread);
        if (group >= strips.stripGroups)
            return;
        const long long slab = static_cast<long long>(thread.image) * strips.slabs + thread.slab;
        moments[slab * strips.groups + thread.firstGroup + group] = {
            ofLanes(sums, group) / strips.slabCount(thread.slab), ofLanes(squares, group)};
    }
};

/// Second kernel: y = gain (x + add - mean) / sqrt(variance + eps) + shift, with SiLU after it or without. "Group
/// Normalization" (Wu and He, arXiv 1803.08494); the slabs' moments are joined as by Chan, Golub and LeVeque (1979).
struct GroupNorm
{
    static constexpr int steps = 2;

    GroupStrips strips;
    GroupInput input;
    const Moments* moments;    ///< what GroupStatistics found with the same strips and input
    const float *gain, *shift; ///< [channels]
    Half* out;                 ///< [N, pixels, channels]; may be the input
    float eps;
    int activated; ///< 1: SiLU follows; 0: not

    UNOCCLUDE_ON_DEVICE int sharedFloats() const { return 2 * strips.stripGroups; }

    UNOCCLUDE_ON_DEVICE void run(int step, const Place& place, float* shared) const
    {
        const StripThread thread(strips, place);
        if (step == 0)
            joinSlabs(thread, place, shared);
        else
            normalise(thread, shared[2 * thread.group], shared[2 * thread.group + 1]);
    }

private:
    UNOCCLUDE_ON_DEVICE void joinSlabs(const StripThread& thread, const Place& place, float* shared) const
    {
        const int group = static_cast<int>(place.thread);
        if (group >= strips.stripGroups)
            return;
        const Moments* first =
            moments + static_cast<long long>(thread.image) * strips.slabs * strips.groups + thread.firstGroup + group;
        const float count = static_cast<float>(strips.pixels) * static_cast<float>(strips.groupChannels);
        float mean = 0.0f, squares = 0.0f;
        for (int slab = 0; slab < strips.slabs; ++slab)
            mean += first[slab * strips.groups].mean * (strips.slabCount(slab) / count);
        for (int slab = 0; slab < strips.slabs; ++slab) {
            const float away = first[slab * strips.groups].mean - mean;
            squares += first[slab * strips.groups].squares + strips.slabCount(slab) * away * away;
        }
        shared[2 * group] = mean;
        shared[2 * group + 1] = 1.0f / sqrtf(squares / count + eps);
    }

    UNOCCLUDE_ON_DEVICE Half finished(float value, float mean, float scale, float offset) const
    {
        const float normed = (value - mean) * scale + offset;
        return narrowed(activated ? silu(normed) : normed);
    }

    UNOCCLUDE_ON_DEVICE void normalise(const StripThread& thread, float mean, float deviation) const
    {
        const FloatPair plus = input.added(thread.channel);
        const FloatPair gains = loadPack<FloatPair>(gain + thread.channel);
        const FloatPair shifts = loadPack<FloatPair>(shift + thread.channel);
        for (int p = thread.slab * strips.slabPixels + thread.row; p < strips.slabEnd(thread.slab); p += strips.rows) {
            const FloatPair pair = input.at(strips, thread, p, plus);
            const long long position = static_cast<long long>(thread.image) * strips.pixels + p;
            storePack(out + position * strips.channels() + thread.channel,
                      HalfPair{{finished(pair.values[0], mean, gains.values[0] * deviation, shifts.values[0]),
                                finished(pair.values[1], mean, gains.values[1] * deviation, shifts.values[1])}});
        }
    }
};

} // namespace unocclude::engine::kernels
