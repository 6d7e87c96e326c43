// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job_queue.h"

namespace unocclude {

/// The same-thread twin of ThreadJobQueue, for tests and programs without a window. A job runs from the event loop or
/// within runPending(), whichever comes first; progress and posted calls arrive while it runs, so a slot may cancel it.
class InlineJobQueue final : public JobQueue
{
    Q_OBJECT

public:
    explicit InlineJobQueue(QObject* parent = nullptr);
    ~InlineJobQueue() override;

    /// Runs jobs until none is waiting, those pushed meanwhile included.
    void runPending();

protected:
    void execute(TaskPtr task) override;
    void post(std::function<void()> call) override;
};

} // namespace unocclude
