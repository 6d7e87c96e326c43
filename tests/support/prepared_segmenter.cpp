// SPDX-License-Identifier: Apache-2.0
#include "support/prepared_segmenter.h"

#include "support/runtime_error.h"

#include <algorithm>
#include <utility>

namespace unocclude::test {

PreparedSegmenter::PreparedSegmenter(int radius)
    : FakeSegmenter(radius)
    , m_part(radius / 2)
    , m_group(radius * 2)
{
}

void PreparedSegmenter::prepare(const Photo& photo, const PreparationReport& report, std::stop_token stop)
{
    if (isPrepared(photo))
        return;
    for (int step = 1; step <= steps; ++step) {
        if (beforeStep)
            beforeStep(step, stop);
        if (stop.stop_requested())
            throw Cancelled();
        report(step, steps);
    }
    const std::scoped_lock lock(m_mutex);
    m_prepared.push_back(photo);
}

bool PreparedSegmenter::isPrepared(const Photo& photo) const
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::any_of(m_prepared, [&](const Photo& known) { return known.rgb.data == photo.rgb.data; });
}

Mask PreparedSegmenter::segment(const Photo& photo, const Prompt& prompt, std::stop_token stop)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_answered.push_back(prompt);
    }
    if (prompt.extent == Extent::Part)
        return m_part.segment(photo, prompt, std::move(stop));
    if (prompt.extent == Extent::Group)
        return m_group.segment(photo, prompt, std::move(stop));
    return FakeSegmenter::segment(photo, prompt, std::move(stop));
}

std::vector<MaskCandidate> PreparedSegmenter::candidates(const Photo& photo, const Prompt& prompt, std::stop_token stop)
{
    return {{m_part.segment(photo, prompt, stop), 0.5, Extent::Part},
            {FakeSegmenter::segment(photo, prompt, stop), 0.9, Extent::Object},
            {m_group.segment(photo, prompt, stop), 0.7, Extent::Group}};
}

std::vector<cv::Size> PreparedSegmenter::prepared() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<cv::Size> sizes;
    for (const Photo& photo : m_prepared)
        sizes.push_back(photo.size());
    return sizes;
}

std::vector<Prompt> PreparedSegmenter::answered() const
{
    const std::scoped_lock lock(m_mutex);
    return m_answered;
}

} // namespace unocclude::test
