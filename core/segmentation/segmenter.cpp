// SPDX-License-Identifier: Apache-2.0
#include "segmentation/segmenter.h"

namespace unocclude {

QString Segmenter::device() const
{
    return QStringLiteral("cpu");
}

void Segmenter::prepare(const Photo&, const PreparationReport&, std::stop_token) {}

bool Segmenter::isPrepared(const Photo&) const
{
    return true;
}

bool Segmenter::isQuick(const Photo&) const
{
    return false;
}

std::vector<MaskCandidate> Segmenter::candidates(const Photo& photo, const Prompt& prompt, std::stop_token stop)
{
    return {{segment(photo, prompt, std::move(stop))}};
}

} // namespace unocclude
