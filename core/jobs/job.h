// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job_control.h"
#include "jobs/job_outcome.h"

#include <QString>

namespace unocclude {

/// A piece of work for a JobQueue.
///
/// A job has a value snapshot of all it needs, taken on the queue's owner thread when it is made or in `prepare`. The
/// queue owns it, calls `prepare` on the owner thread, `process` once on the worker and `finalize` once on the owner
/// thread, in this order and never at the same time, and destroys it on the owner thread. So a job needs no locks: `process` leaves its result in a member, `finalize` takes
/// it from there. `process` touches nothing else that another thread can reach; it has no document and no widget.
class Job
{
public:
    virtual ~Job() = default;

    /// What the job does, translated, for the user: "Completing the object". Called on the owner thread.
    virtual QString title() const = 0;

    /// The last moment before the work: what may have changed while the job waited is looked at now. Runs on the owner
    /// thread right before `process`. Whatever it throws is the job's end, like a throw of `process`.
    virtual void prepare() {}

    /// The work. Runs on the worker thread; is never called if the job is cancelled before its turn.
    /// Whatever it throws reaches `finalize` as an exception_ptr. To end early after a cancel it throws Cancelled
    /// (JobControl::throwIfCancelled) or returns: both are the same.
    virtual void process(JobControl& control) = 0;

    /// The end. Runs on the owner thread, whatever became of the work, also when the queue is destroyed. The result may
    /// be used only if the outcome says that the job succeeded. Must not throw. May push and cancel jobs, but must not
    /// destroy the queue.
    virtual void finalize(const JobOutcome& outcome) = 0;
};

} // namespace unocclude
