// SPDX-License-Identifier: Apache-2.0
#include "completion/sample_edits.h"

#include "amodal/vote.h"

#include <QtGlobal>

namespace unocclude {
namespace {

void countVotes(CompletionResult& completion, const Mask& visible)
{
    std::vector<Mask> masks;
    for (const Sample& sample : completion.samples)
        masks.push_back(sample.amodal);
    completion.voteMap = voteMap(masks);
    completion.vote = majorityVote(masks, visible);
}

} // namespace

CompletionResult joined(const CompletionResult& earlier, const CompletionResult& later, const Mask& visible)
{
    CompletionResult all = later;
    all.samples.insert(all.samples.begin(), earlier.samples.begin(), earlier.samples.end());
    countVotes(all, visible);
    return all;
}

CompletionResult withoutSample(const CompletionResult& completion, int index, const Mask& visible)
{
    Q_ASSERT(completion.samples.size() > 1 && index >= 0 && index < static_cast<int>(completion.samples.size()));
    CompletionResult rest = completion;
    rest.samples.erase(rest.samples.begin() + index);
    countVotes(rest, visible);
    return rest;
}

} // namespace unocclude
