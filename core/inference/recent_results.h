// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

#include <algorithm>
#include <cstring>
#include <list>
#include <utility>

namespace unocclude {

/// The last few results of a costly function of pictures: what is asked again is not computed again. Pictures are
/// compared by their pixels and copied, so whoever asked may write to his.
template <typename Result>
class RecentResults
{
public:
    explicit RecentResults(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    /// @param compute called if the result is not there; nothing changes if it throws
    /// @return valid until the next call
    template <typename Compute>
    const Result& of(const cv::Mat& pixels, Compute&& compute)
    {
        const auto known = std::find_if(m_newestFirst.begin(), m_newestFirst.end(),
                                        [&](const Entry& e) { return same(e.pixels, pixels); });
        if (known == m_newestFirst.end())
            m_newestFirst.push_front({pixels.clone(), std::forward<Compute>(compute)()});
        else
            m_newestFirst.splice(m_newestFirst.begin(), m_newestFirst, known);
        if (m_newestFirst.size() > m_capacity)
            m_newestFirst.pop_back();
        return m_newestFirst.front().result;
    }

private:
    struct Entry
    {
        cv::Mat pixels;
        Result result;
    };

    static bool same(const cv::Mat& a, const cv::Mat& b)
    {
        if (a.size() != b.size() || a.type() != b.type())
            return false;
        const std::size_t rowBytes = a.elemSize() * static_cast<std::size_t>(a.cols);
        for (int y = 0; y < a.rows; ++y)
            if (std::memcmp(a.ptr(y), b.ptr(y), rowBytes) != 0)
                return false;
        return true;
    }

    std::size_t m_capacity;
    std::list<Entry> m_newestFirst;
};

} // namespace unocclude
