// SPDX-License-Identifier: Apache-2.0
#include "document/instance.h"

#include "amodal/vote.h"

namespace unocclude {
namespace {

Mask voteOf(const CompletionResult& completion, int atLeast, const Mask& visible)
{
    return voteOfAtLeast(completion.voteMap, static_cast<int>(completion.samples.size()), atLeast, visible);
}

/// Samples hold the visible pixels that they were made from; those found since are missing.
Mask joined(const Instance& instance, const Mask& whole)
{
    return instance.outdated ? whole | instance.visible : whole;
}

} // namespace

AmodalChoice AmodalChoice::voteAmong(int samples, int atLeast)
{
    return vote(atLeast == majorityOf(samples) ? 0 : atLeast);
}

int AmodalChoice::votesAmong(int samples) const
{
    return atLeast == 0 ? majorityOf(samples) : atLeast;
}

bool Instance::offers(const AmodalChoice& wanted) const
{
    const int samples = completion ? static_cast<int>(completion->samples.size()) : 0;
    switch (wanted.kind) {
    case AmodalChoice::Kind::None:
        break;
    case AmodalChoice::Kind::Vote:
        return completion && wanted.atLeast >= 0 && wanted.atLeast <= samples;
    case AmodalChoice::Kind::Sample:
        return wanted.sample >= 0 && wanted.sample < samples;
    case AmodalChoice::Kind::Drawn:
        return !drawn.isNull();
    }
    return true;
}

Mask Instance::amodal() const
{
    switch (choice.kind) {
    case AmodalChoice::Kind::None:
        break;
    case AmodalChoice::Kind::Vote:
        return choice.atLeast == 0 ? joined(*this, completion->vote) : voteOf(*completion, choice.atLeast, visible);
    case AmodalChoice::Kind::Sample:
        return joined(*this, completion->samples.at(static_cast<std::size_t>(choice.sample)).amodal);
    case AmodalChoice::Kind::Drawn:
        return drawn;
    }
    return visible;
}

} // namespace unocclude
