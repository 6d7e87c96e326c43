// SPDX-License-Identifier: Apache-2.0
#include "segmentation/segmenter.h"

namespace unocclude {

void Segmenter::prepare(const Photo&, const PreparationReport&, std::stop_token) {}

bool Segmenter::isPrepared(const Photo&) const
{
    return true;
}

std::vector<MaskCandidate> Segmenter::candidates(const Photo& photo, const Prompt& prompt, std::stop_token stop)
{
    return {{segment(photo, prompt, std::move(stop))}};
}

} // namespace unocclude
