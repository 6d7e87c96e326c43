// SPDX-License-Identifier: Apache-2.0
#include "document/history_bytes.h"

namespace unocclude {

void HistoryBytes::exempt(const Instance& instance)
{
    const std::size_t before = m_sum;
    add(instance);
    m_sum = before;
}

void HistoryBytes::add(const Instance& instance)
{
    m_sum += sizeof(Instance);
    add(instance.visible);
    add(instance.drawn);
    add(instance.completion);
}

void HistoryBytes::add(const std::shared_ptr<const CompletionResult>& completion)
{
    if (!completion)
        return;
    addPixels(completion->voteMap);
    add(completion->vote);
    for (const Sample& sample : completion->samples) {
        addPixels(sample.rgba);
        add(sample.amodal);
    }
}

void HistoryBytes::addPixels(const cv::Mat& pixels)
{
    if (!pixels.empty() && m_counted.insert(pixels.datastart).second)
        m_sum += static_cast<std::size_t>(pixels.dataend - pixels.datastart);
}

} // namespace unocclude
