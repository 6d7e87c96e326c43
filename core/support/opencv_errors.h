// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <new>
#include <utility>

namespace unocclude {

/// Throws the RuntimeError that says `error` in our words: OutOfMemory where memory was short, else Failed.
[[noreturn]] void throwTranslated(const cv::Exception& error);

/// Throws the RuntimeError (OutOfMemory) for an allocation of the standard library that failed.
[[noreturn]] void throwTranslated(const std::bad_alloc& error);

/// Runs `work`; the one place where OpenCV's exceptions become ours.
template <typename Work>
auto withOpenCvErrors(Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const cv::Exception& error) {
        throwTranslated(error);
    } catch (const std::bad_alloc& error) {
        throwTranslated(error);
    }
}

} // namespace unocclude
