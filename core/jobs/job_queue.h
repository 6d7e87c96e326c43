// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>

namespace unocclude {

/// Names a job; never reused by the same queue.
enum class JobId : quint64 {};

/// Runs jobs one after the other, in the order of their pushing unless somebody moves them.
///
///     owner thread (UI)                         worker
///     push ──> waiting ──> prepare ───────────> Job::process
///              progressed, callOnOwnerThread <── JobControl
///              finalize, finished <───────────── end of process
///
/// The owner thread, in which the queue lives, keeps all the books: every method is called there, every signal is
/// emitted there and every finalize runs there. Only Job::process and its JobControl belong to the worker; a job is
/// handed over whole and comes back whole, so nothing but its stop token is ever seen by both threads at once.
/// The next job starts only after the one before it has been finalised. The twins differ in nothing but where
/// `process` runs: ThreadJobQueue has a thread for it, InlineJobQueue runs it on the owner thread.
class JobQueue : public QObject
{
    Q_OBJECT

public:
    /// Destroying a queue cancels every unfinished job, waits for the running one and finalises all of them as
    /// cancelled.
    ~JobQueue() override;

    /// Nothing but the signal `queued` happens before it returns; jobs start from the event loop.
    JobId push(std::unique_ptr<Job> job);

    /// The newest request wins: cancels the unfinished jobs that were pushed with this key, then pushes the job.
    JobId replace(const QString& key, std::unique_ptr<Job> job);

    /// A waiting job is finalised before this returns; the running one as soon as it notices. After that call its
    /// outcome is "cancelled", even if its work was already complete. Unknown and finished ids are ignored.
    void cancel(JobId id);
    void cancelAll();

    bool isIdle() const; ///< nothing runs and nothing waits

    /// Puts a waiting job right before another waiting one, or behind all of them. Ignored if either does not wait.
    void moveBefore(JobId id, std::optional<JobId> next);

    /// A paused queue starts no job; the running one goes on to its end. Pushing, moving and cancelling work as ever.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

Q_SIGNALS:
    void queued(unocclude::JobId id, const QString& title);
    void started(unocclude::JobId id); ///< left out for a job that was cancelled before its turn
    void progressed(unocclude::JobId id, const unocclude::JobProgress& progress);
    void finished(unocclude::JobId id,
                  const unocclude::JobOutcome& outcome); ///< after the job's finalize; always comes
    void pausedChanged(bool paused);

protected:
    /// A job with its books.
    struct Task
    {
        JobId id;
        QString key;
        std::unique_ptr<Job> job;
        std::stop_source stop;
        std::exception_ptr error; ///< what `process` threw
    };
    using TaskPtr = std::shared_ptr<Task>;

    explicit JobQueue(QObject* parent);

    /// Runs process(task) and then, on the owner thread, complete(task). Called on the owner thread.
    virtual void execute(TaskPtr task) = 0;

    /// Has `call` called on the owner thread, in the order of the posts. Called where process() runs.
    virtual void post(std::function<void()> call) = 0;

    /// Runs the job's own work and catches whatever it throws. The one method that the worker may call.
    void process(const TaskPtr& task);

    void complete(const TaskPtr& task);

    /// Starts the next waiting job, if none is running. Called from the event loop.
    /// @return false if there was nothing to start, or the queue is paused
    bool dispatch();

    void requestStop();  ///< first half of the end, for the twins' destructors: all jobs are asked to stop
    void finaliseRest(); ///< second half, once nothing runs any more

private:
    class Control;

    JobId enqueue(const QString& key, std::unique_ptr<Job> job);
    void cancelWhere(const std::function<bool(const Task&)>& matches);
    std::deque<TaskPtr>::iterator findWaiting(JobId id);
    bool prepare(Task& task);
    void scheduleDispatch();
    void finalise(Task& task);

    std::deque<TaskPtr> m_waiting;
    TaskPtr m_running;
    quint64 m_lastId = 0;
    bool m_paused = false;
};

} // namespace unocclude
