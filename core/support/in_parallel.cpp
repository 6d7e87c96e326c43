// SPDX-License-Identifier: Apache-2.0
#include "support/in_parallel.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <exception>
#include <vector>

namespace unocclude {

void inParallel(std::size_t count, const std::function<void(std::size_t)>& work)
{
    std::vector<std::exception_ptr> failures(count);
    const auto workOnSome = [&](const cv::Range& range) {
        for (auto i = static_cast<std::size_t>(range.start); i < static_cast<std::size_t>(range.end); ++i)
            try {
                work(i);
            } catch (...) {
                failures[i] = std::current_exception();
            }
    };
    cv::parallel_for_(cv::Range(0, static_cast<int>(count)), workOnSome, static_cast<double>(count));
    const auto failure = std::ranges::find_if(failures, [](const auto& each) { return each != nullptr; });
    if (failure != failures.end())
        std::rethrow_exception(*failure);
}

} // namespace unocclude
