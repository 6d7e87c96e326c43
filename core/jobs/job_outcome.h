// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <exception>

namespace unocclude {

/// What became of a job: it succeeded, was cancelled, or failed with an exception.
/// A cancel outweighs the rest: who cancelled neither wants the result nor hears of an error.
struct JobOutcome
{
    bool cancelled = false;
    std::exception_ptr error; ///< null if cancelled

    bool succeeded() const { return !cancelled && !error; }

    /// The failure as a translated sentence; empty if the job did not fail.
    QString errorMessage() const;
};

} // namespace unocclude
