// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job_queue.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace unocclude {

/// A JobQueue with a worker thread of its own, the same one for every job: models that belong to one thread live there.
/// The thread is born with the queue and joined by its destructor, which therefore waits for the running job to notice
/// its cancel.
class ThreadJobQueue final : public JobQueue
{
    Q_OBJECT

public:
    explicit ThreadJobQueue(QObject* parent = nullptr);
    ~ThreadJobQueue() override;

protected:
    void execute(TaskPtr task) override;
    void post(std::function<void()> call) override;

private:
    void work(std::stop_token stop);
    TaskPtr takeHandover(std::stop_token stop);

    std::mutex m_mutex; ///< guards m_handover
    std::condition_variable_any m_handedOver;
    TaskPtr m_handover;    ///< from execute() to the worker
    std::jthread m_worker; ///< last member: joined before the rest goes
};

} // namespace unocclude
