// SPDX-License-Identifier: Apache-2.0
#include "jobs/thread_job_queue.h"

#include <utility>

namespace unocclude {

ThreadJobQueue::ThreadJobQueue(QObject* parent)
    : JobQueue(parent)
    , m_worker([this](std::stop_token stop) { work(stop); })
{
}

ThreadJobQueue::~ThreadJobQueue()
{
    requestStop();
    m_worker.request_stop();
    m_worker.join();
    finaliseRest();
}

void ThreadJobQueue::execute(TaskPtr task)
{
    {
        const std::lock_guard lock(m_mutex);
        Q_ASSERT(!m_handover);
        m_handover = std::move(task);
    }
    m_handedOver.notify_one();
}

void ThreadJobQueue::post(std::function<void()> call)
{
    // The call is emptied where it is run. The event that carries it may be destroyed on either thread, but what the
    // call holds, jobs above all, is destroyed on the owner's.
    QMetaObject::invokeMethod(
        this, [call = std::move(call)]() mutable { std::exchange(call, nullptr)(); }, Qt::QueuedConnection);
}

void ThreadJobQueue::work(std::stop_token stop)
{
    while (TaskPtr task = takeHandover(stop)) {
        process(task);
        post([this, task = std::move(task)] { complete(task); });
    }
}

JobQueue::TaskPtr ThreadJobQueue::takeHandover(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_handedOver.wait(lock, stop, [this] { return m_handover != nullptr; });
    return std::exchange(m_handover, nullptr);
}

} // namespace unocclude
