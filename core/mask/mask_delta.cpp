// SPDX-License-Identifier: Apache-2.0
#include "mask/mask_delta.h"

#include <opencv2/core.hpp>

#include <cstring>
#include <stdexcept>

namespace unocclude {

MaskDelta::MaskDelta(const Mask& before, const Mask& after)
    : m_size(before.isNull() ? after.size() : before.size())
    , m_changesSize(before.isNull() != after.isNull())
{
    if (!before.isNull() && !after.isNull() && before.size() != after.size())
        throw std::logic_error("masks of different sizes were compared");
    if (m_changesSize)
        encode(before.isNull() ? after.pixels() : before.pixels());
    else if (before.pixels().data != after.pixels().data)
        encode(before.pixels() ^ after.pixels());
}

Mask MaskDelta::applied(const Mask& mask) const
{
    if (m_changesSize && !mask.isNull())
        return {};
    if (isEmpty())
        return mask;
    cv::Mat pixels = mask.isNull() ? cv::Mat(m_size, CV_8UC1, cv::Scalar(0)) : mask.pixels().clone();
    toggle(pixels);
    return Mask::adopt(pixels);
}

void MaskDelta::encode(const cv::Mat& differing)
{
    m_touched = Mask::adopt(differing).boundingBox();
    const cv::Mat inside = differing(m_touched).clone(); // without gaps between its rows
    const auto* at = inside.data;
    const auto* const end = at + inside.total();
    for (bool set = false; at != end; set = !set) {
        const void* found = std::memchr(at, set ? 0 : 255, static_cast<std::size_t>(end - at));
        const auto* next = found ? static_cast<const std::uint8_t*>(found) : end;
        m_runs.push_back(static_cast<std::uint32_t>(next - at));
        at = next;
    }
    m_runs.shrink_to_fit();
}

void MaskDelta::toggle(cv::Mat& pixels) const
{
    if (m_touched.empty())
        return;
    cv::Mat differing(m_touched.size(), CV_8UC1);
    auto* at = differing.data;
    bool set = false;
    for (const std::uint32_t run : m_runs) {
        std::memset(at, set ? 255 : 0, run);
        at += run;
        set = !set;
    }
    cv::Mat inside = pixels(m_touched);
    cv::bitwise_xor(inside, differing, inside);
}

} // namespace unocclude
