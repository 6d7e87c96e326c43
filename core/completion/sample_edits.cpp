// SPDX-License-Identifier: Apache-2.0
#include "completion/sample_edits.h"

#include "amodal/vote.h"

#include <QtGlobal>

#include <opencv2/core.hpp>

#include <algorithm>

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

bool isSamePicture(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && a.type() == b.type() && (a.empty() || cv::norm(a, b, cv::NORM_INF) == 0);
}

/// The sample that `drawn` would repeat; end() if there is none.
std::vector<Sample>::iterator twinOf(const Sample& drawn, std::vector<Sample>& samples)
{
    return std::ranges::find_if(samples, [&](const Sample& sample) {
        const bool sameShape = sample.seed == drawn.seed && sample.amodal == drawn.amodal;
        return sameShape && (sample.rgba.empty() ||
                             (sample.region == drawn.region && isSamePicture(sample.rgba, drawn.rgba)));
    });
}

/// @return whether that changed anything
bool takeIn(std::vector<Sample>& samples, const Sample& drawn)
{
    const auto twin = twinOf(drawn, samples);
    if (twin == samples.end())
        samples.push_back(drawn);
    else if (twin->rgba.empty())
        *twin = drawn;
    else
        return false;
    return true;
}

} // namespace

std::shared_ptr<const CompletionResult> joined(const std::shared_ptr<const CompletionResult>& earlier,
                                               const CompletionResult& later, const Mask& visible)
{
    auto all = std::make_shared<CompletionResult>(later);
    all->samples = earlier->samples;
    bool changed = false;
    for (const Sample& drawn : later.samples)
        changed |= takeIn(all->samples, drawn);
    if (!changed)
        return earlier;
    countVotes(*all, visible);
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

CompletionResult withOnlySeed(const CompletionResult& completion, std::uint64_t seed, const Mask& visible)
{
    CompletionResult only = completion;
    std::erase_if(only.samples, [seed](const Sample& sample) { return sample.seed != seed; });
    Q_ASSERT(only.samples.size() == 1);
    countVotes(only, visible);
    return only;
}

} // namespace unocclude
