// SPDX-License-Identifier: Apache-2.0
#include "jobs/inline_job_queue.h"

namespace unocclude {

InlineJobQueue::InlineJobQueue(QObject* parent)
    : JobQueue(parent)
{
}

InlineJobQueue::~InlineJobQueue()
{
    requestStop();
    finaliseRest();
}

void InlineJobQueue::runPending()
{
    while (dispatch())
        continue;
}

void InlineJobQueue::execute(TaskPtr task)
{
    process(task);
    complete(task);
}

void InlineJobQueue::post(std::function<void()> call)
{
    call();
}

} // namespace unocclude
