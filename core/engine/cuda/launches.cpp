// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/launches.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace unocclude::engine {

namespace {

constexpr long long kMostBlocksX = 2147483647;
constexpr int kMostBlocksYZ = 65535;

// Groups that a block takes together: at the narrowest, ten channels each, they are 160 neighbouring bytes.
constexpr int kStripGroups = 8;
constexpr int kStripThreads = 256;
// Pixels that each thread walks through: more reads in flight, and fewer moments to join.
constexpr int kThreadPixels = 8;
// A thread joins the moments of all slabs of its group.
constexpr int kMostSlabs = 32;

int dividedUp(int value, int by)
{
    return (value + by - 1) / by;
}

void require(bool fits, const char* what, long long value)
{
    if (!fits)
        throw std::invalid_argument("no kernel takes " + std::string(what) + " of " + std::to_string(value));
}

Launch line(long long places, int threads)
{
    const long long blocks = (places + threads - 1) / threads;
    require(0 < blocks && blocks <= kMostBlocksX, "a grid", blocks);
    return {.gridX = static_cast<unsigned>(blocks), .threads = static_cast<unsigned>(threads)};
}

int stripGroupsOf(int groups, int groupPairs)
{
    int together = std::min(groups, kStripGroups);
    while (together > 1 && (groups % together != 0 || together * groupPairs > static_cast<int>(kMostThreads)))
        --together;
    return together;
}

template <typename Program>
Launch stripLaunch(const Program& program)
{
    const auto& strips = program.strips;
    require(0 < strips.images && strips.images <= kMostBlocksYZ, "a batch", strips.images);
    return {static_cast<unsigned>(strips.groups / strips.stripGroups), static_cast<unsigned>(strips.slabs),
            static_cast<unsigned>(strips.images), static_cast<unsigned>(strips.threads()),
            static_cast<unsigned>(program.sharedFloats() * sizeof(float))};
}

} // namespace

kernels::GroupStrips groupStrips(int images, int pixels, int channels, int groups)
{
    require(channels % groups == 0 && channels / groups % 2 == 0, "groups of an odd width out of", channels);
    const int pairs = channels / groups / 2;
    const int together = stripGroupsOf(groups, pairs);
    const int rows = std::max(kStripThreads / (together * pairs), 1); // more than pixels: the lanes need threads, too
    require(together * pairs <= static_cast<int>(kMostThreads), "a group", channels / groups);
    const int slabPixels = std::min(pixels, std::max(rows * kThreadPixels, dividedUp(pixels, kMostSlabs)));
    return {images, pixels, groups, 2 * pairs, together, rows, slabPixels, dividedUp(pixels, slabPixels)};
}

Launch launchOf(const kernels::GroupStatistics& program)
{
    return stripLaunch(program);
}

Launch launchOf(const kernels::GroupNorm& program)
{
    return stripLaunch(program);
}

Launch launchOf(const kernels::ResidualBias& program)
{
    require(program.channels % kernels::kOctet == 0, "channels in packs of eight", program.channels);
    require(program.biasStride % 4 == 0, "a bias for each image in packs of four", program.biasStride);
    return line(program.places(), kernels::kPlainThreads);
}

Launch launchOf(const kernels::Geglu& program)
{
    require(program.width % kernels::kOctet == 0, "channels in packs of eight", program.width);
    return line(program.places(), kernels::kPlainThreads);
}

Launch launchOf(const kernels::LayerNorm& program)
{
    require(program.channels % 2 == 0, "an odd width", program.channels);
    const long long lanes = program.tokens * kernels::kTokenLanes;
    Launch launch = line(lanes, kernels::kBlockTokens * kernels::kTokenLanes);
    launch.sharedBytes = static_cast<unsigned>(program.sharedFloats() * sizeof(float));
    return launch;
}

Launch launchOf(const kernels::GuidedUpdate& program)
{
    require(program.channels > 0 && program.channels % kernels::kQuad == 0, "channels in packs of four",
            program.channels);
    require(program.values % program.channels == 0, "samples of broken pixels", program.values);
    return line(program.places(), kernels::kPlainThreads);
}

Launch launchOf(const kernels::NextStep&)
{
    return {};
}

} // namespace unocclude::engine
