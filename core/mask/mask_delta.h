// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace unocclude {

/// What distinguishes two masks of one size: the pixels that only one of them holds, as run lengths inside the smallest
/// rectangle around them. A brush stroke costs some kilobytes this way whatever the photo's size, and undo and redo are
/// one operation. Either mask may be null: then the delta holds all pixels of the other.
class MaskDelta
{
public:
    MaskDelta() = default; ///< between equal masks

    MaskDelta(const Mask& before, const Mask& after);

    bool isEmpty() const { return m_runs.empty() && !m_changesSize; }
    const cv::Rect& touched() const { return m_touched; } ///< every pixel that differs lies in it

    /// The other of the two masks. @param mask one of the two
    Mask applied(const Mask& mask) const;

    std::size_t bytes() const { return sizeof(*this) + m_runs.capacity() * sizeof(m_runs.front()); }

private:
    void encode(const cv::Mat& differing);
    void toggle(cv::Mat& pixels) const;

    cv::Rect m_touched;
    std::vector<std::uint32_t> m_runs; ///< row by row inside m_touched; the first one counts pixels that are alike
    cv::Size m_size;                   ///< of the masks
    bool m_changesSize = false;        ///< one of the two is null
};

} // namespace unocclude
