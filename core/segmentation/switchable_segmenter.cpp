// SPDX-License-Identifier: Apache-2.0
#include "segmentation/switchable_segmenter.h"

#include <utility>

namespace unocclude {

SwitchableSegmenter::SwitchableSegmenter(std::shared_ptr<Segmenter> first)
    : m_inUse(std::move(first))
{
    Q_ASSERT(m_inUse);
}

void SwitchableSegmenter::use(std::shared_ptr<Segmenter> segmenter)
{
    Q_ASSERT(segmenter);
    m_inUse = std::move(segmenter);
}

QString SwitchableSegmenter::name() const
{
    return m_inUse->name();
}

QString SwitchableSegmenter::device() const
{
    return m_inUse->device();
}

void SwitchableSegmenter::prepare(const Photo& photo, const PreparationReport& report, std::stop_token stop)
{
    m_inUse->prepare(photo, report, std::move(stop));
}

bool SwitchableSegmenter::isPrepared(const Photo& photo) const
{
    return m_inUse->isPrepared(photo);
}

bool SwitchableSegmenter::isQuick(const Photo& photo) const
{
    return m_inUse->isQuick(photo);
}

Mask SwitchableSegmenter::segment(const Photo& photo, const Prompt& prompt, std::stop_token stop)
{
    return m_inUse->segment(photo, prompt, std::move(stop));
}

std::vector<MaskCandidate> SwitchableSegmenter::candidates(const Photo& photo, const Prompt& prompt,
                                                           std::stop_token stop)
{
    return m_inUse->candidates(photo, prompt, std::move(stop));
}

} // namespace unocclude
