// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_queue.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace unocclude {

class JobQueue::Control final : public JobControl
{
public:
    Control(JobQueue& queue, TaskPtr task)
        : m_queue(queue)
        , m_task(std::move(task))
    {
    }

    std::stop_token stopToken() const override { return m_task->stop.get_token(); }

    void report(const JobProgress& progress) override
    {
        callOnOwnerThread([&queue = m_queue, id = m_task->id, progress] { Q_EMIT queue.progressed(id, progress); });
    }

    void callOnOwnerThread(std::function<void()> call) override
    {
        m_queue.post([task = m_task, call = std::move(call)] {
            if (!task->stop.stop_requested())
                call();
        });
    }

private:
    JobQueue& m_queue;
    TaskPtr m_task;
};

JobQueue::JobQueue(QObject* parent)
    : QObject(parent)
{
}

JobQueue::~JobQueue()
{
    Q_ASSERT_X(isIdle(), "JobQueue", "the twin's destructor finalises what is unfinished");
}

JobId JobQueue::push(std::unique_ptr<Job> job)
{
    return enqueue({}, std::move(job));
}

JobId JobQueue::replace(const QString& key, std::unique_ptr<Job> job)
{
    Q_ASSERT(!key.isEmpty());
    cancelWhere([&key](const Task& task) { return task.key == key; });
    return enqueue(key, std::move(job));
}

void JobQueue::cancel(JobId id)
{
    cancelWhere([id](const Task& task) { return task.id == id; });
}

void JobQueue::cancelAll()
{
    cancelWhere([](const Task&) { return true; });
}

bool JobQueue::isIdle() const
{
    return !m_running && m_waiting.empty();
}

void JobQueue::moveBefore(JobId id, std::optional<JobId> next)
{
    const auto from = findWaiting(id);
    if (from == m_waiting.end() || next == id || (next && findWaiting(*next) == m_waiting.end()))
        return;
    const TaskPtr task = *from;
    m_waiting.erase(from);
    m_waiting.insert(next ? findWaiting(*next) : m_waiting.end(), task);
}

void JobQueue::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused)
        scheduleDispatch();
    Q_EMIT pausedChanged(paused);
}

JobId JobQueue::enqueue(const QString& key, std::unique_ptr<Job> job)
{
    Q_ASSERT(job);
    const JobId id{++m_lastId};
    const QString title = job->title();
    m_waiting.push_back(std::make_shared<Task>(Task{id, key, std::move(job), {}, {}}));
    scheduleDispatch();
    Q_EMIT queued(id, title);
    return id;
}

void JobQueue::cancelWhere(const std::function<bool(const Task&)>& matches)
{
    // All are asked to stop and taken off the list before the first is finalised: a finalize may push the next job.
    if (m_running && matches(*m_running))
        m_running->stop.request_stop();
    const auto cancelled =
        std::stable_partition(m_waiting.begin(), m_waiting.end(), [&](const TaskPtr& task) { return !matches(*task); });
    const std::vector<TaskPtr> tasks(cancelled, m_waiting.end());
    m_waiting.erase(cancelled, m_waiting.end());
    for (const TaskPtr& task : tasks)
        task->stop.request_stop();
    for (const TaskPtr& task : tasks)
        finalise(*task);
}

void JobQueue::scheduleDispatch()
{
    QMetaObject::invokeMethod(
        this, [this] { dispatch(); }, Qt::QueuedConnection);
}

std::deque<JobQueue::TaskPtr>::iterator JobQueue::findWaiting(JobId id)
{
    return std::ranges::find_if(m_waiting, [id](const TaskPtr& task) { return task->id == id; });
}

bool JobQueue::dispatch()
{
    if (m_running || m_waiting.empty() || m_paused)
        return false;
    const TaskPtr task = m_waiting.front();
    m_waiting.pop_front();
    m_running = task;
    Q_EMIT started(task->id);
    if (prepare(*task))
        execute(task);
    else
        complete(task);
    return true;
}

bool JobQueue::prepare(Task& task)
{
    try {
        task.job->prepare();
        return true;
    } catch (const Cancelled&) {
        task.stop.request_stop();
    } catch (...) {
        task.error = std::current_exception();
    }
    return false;
}

void JobQueue::process(const TaskPtr& task)
{
    if (task->stop.stop_requested())
        return;
    Control control(*this, task);
    try {
        task->job->process(control);
    } catch (const Cancelled&) {
        task->stop.request_stop();
    } catch (...) {
        task->error = std::current_exception();
    }
}

void JobQueue::complete(const TaskPtr& task)
{
    Q_ASSERT(task == m_running);
    m_running.reset();
    scheduleDispatch();
    finalise(*task);
}

void JobQueue::finalise(Task& task)
{
    const bool cancelled = task.stop.stop_requested();
    const JobOutcome outcome{cancelled, cancelled ? nullptr : task.error};
    task.job->finalize(outcome);
    Q_EMIT finished(task.id, outcome);
}

void JobQueue::requestStop()
{
    if (m_running)
        m_running->stop.request_stop();
    for (const TaskPtr& task : m_waiting)
        task->stop.request_stop();
}

void JobQueue::finaliseRest()
{
    if (m_running)
        finalise(*std::exchange(m_running, nullptr));
    while (!m_waiting.empty()) {
        const TaskPtr task = m_waiting.front();
        m_waiting.pop_front();
        task->stop.request_stop(); // it may have been pushed by the finalize before
        finalise(*task);
    }
}

} // namespace unocclude
