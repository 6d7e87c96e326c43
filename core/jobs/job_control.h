// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/runtime_error.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace unocclude {

/// How far a job has come.
struct JobProgress
{
    int step = 0;  ///< steps done, 0..steps
    int steps = 0; ///< 0: not known
    QString text;  ///< translated, what is being done now; may be empty

    bool operator==(const JobProgress&) const = default;
};

/// What a running job sees of its queue. Used on the worker thread, from within Job::process only.
class JobControl
{
public:
    virtual ~JobControl() = default;

    /// Belongs to this one job, so a cancel can be neither lost nor hit a neighbour. Polled every step.
    virtual std::stop_token stopToken() const = 0;

    /// Becomes JobQueue::progressed on the owner thread, in the order of the calls and before the job's finalize.
    virtual void report(const JobProgress& progress) = 0;

    /// Calls `call` on the owner thread, in order with the reports and before the job's finalize; skipped if the job
    /// has been cancelled by then. It does not wait. `call` carries values (a preview's pixels, never a pointer to
    /// them) and must not throw.
    virtual void callOnOwnerThread(std::function<void()> call) = 0;

    bool isCancelled() const { return stopToken().stop_requested(); }

    /// @throw Cancelled
    void throwIfCancelled() const
    {
        throwIfStopped(stopToken());
    }
};

} // namespace unocclude
