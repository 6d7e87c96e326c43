// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/instance.h"
#include "mask/mask_delta.h"

#include <cstddef>
#include <unordered_set>

namespace unocclude {

/// Adds up the memory that steps of undo keep alive. Pixels that several of them share, or share with the document,
/// count once: they would not go with one step.
class HistoryBytes
{
public:
    /// What the document itself holds costs the history nothing.
    void exempt(const Instance& instance);

    void add(const Instance& instance);
    void add(const Mask& mask) { addPixels(mask.pixels()); }
    void add(const MaskDelta& delta) { m_sum += delta.bytes(); }
    void add(const std::shared_ptr<const CompletionResult>& completion);

    template <typename Other>
    void add(const Other&)
    {
        m_sum += sizeof(Other); // labels, prompts and choices: too small to be worth a walk
    }

    std::size_t sum() const { return m_sum; }

private:
    void addPixels(const cv::Mat& pixels);

    std::unordered_set<const void*> m_counted;
    std::size_t m_sum = 0;
};

} // namespace unocclude
