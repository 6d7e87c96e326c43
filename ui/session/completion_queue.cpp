// SPDX-License-Identifier: Apache-2.0
#include "session/completion_queue.h"

#include <algorithm>
#include <utility>

namespace unocclude {
namespace {

using State = QueuedCompletion::State;

constexpr int stepsBeforeEstimate = 3;

CompletionProgress progressFor(const CompletionOrder& order)
{
    CompletionProgress progress;
    progress.target = order.target;
    progress.samples = order.onlySeed ? 1 : order.settings.samples;
    progress.seed = order.onlySeed.value_or(order.settings.seed);
    progress.keepsEarlier = order.earlier == Earlier::Keep;
    return progress;
}

/// Steps of single samples: what a completion costs, but for a factor.
double workOf(const CompletionSettings& settings)
{
    return static_cast<double>(settings.steps) * settings.samples;
}

} // namespace

CompletionQueue::CompletionQueue(JobQueue& jobs, std::shared_ptr<CompletionTargets> targets,
                                 CompleterProvider completer, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_targets(std::move(targets))
    , m_completer(std::move(completer))
{
    connect(&jobs, &JobQueue::started, this, &CompletionQueue::started);
    connect(&jobs, &JobQueue::finished, this, &CompletionQueue::finished);
    connect(&jobs, &JobQueue::pausedChanged, this, &CompletionQueue::pausedChanged);
}

void CompletionQueue::add(const CompletionOrder& order, Urgency urgency)
{
    const std::optional<CompletionTarget> target = m_targets->find(order.target);
    if (!target || progressOf(order.target))
        return;
    if (!isBusy())
        m_done = 0;
    if (const int failed = rowOf(order.target); failed >= 0)
        take(failed);
    QueuedCompletion item;
    item.order = order;
    item.label = target->label;
    item.image = target->image;
    item.batch = urgency == Urgency::Batch;
    item.progress = progressFor(order);
    const int row = rowFor(urgency);
    const std::optional<JobId> next =
        row < underWay() ? std::optional(m_items[static_cast<std::size_t>(row)].job) : std::nullopt;
    item.job = push(order);
    if (next)
        m_jobs.moveBefore(item.job, next);
    insert(row, std::move(item));
    Q_EMIT progressed(order.target);
}

void CompletionQueue::cancel(InstanceId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    if (m_items[static_cast<std::size_t>(row)].state == State::Failed)
        take(row);
    else
        m_jobs.cancel(m_items[static_cast<std::size_t>(row)].job);
}

void CompletionQueue::cancelAll()
{
    std::vector<JobId> jobs;
    for (const QueuedCompletion& item : m_items)
        if (item.state != State::Failed)
            jobs.push_back(item.job);
    std::ranges::reverse(jobs); // the running one last, so that its end starts no other
    for (JobId job : jobs)
        m_jobs.cancel(job);
}

void CompletionQueue::retry(InstanceId id)
{
    const int row = rowOf(id);
    if (row < 0 || m_items[static_cast<std::size_t>(row)].state != State::Failed)
        return;
    const CompletionOrder order = m_items[static_cast<std::size_t>(row)].order;
    add(order, Urgency::Batch);
}

void CompletionQueue::cancelGone()
{
    std::vector<InstanceId> gone;
    for (const QueuedCompletion& item : m_items)
        if (!m_targets->find(item.order.target))
            gone.push_back(item.order.target);
    for (InstanceId id : gone)
        cancel(id);
}

bool CompletionQueue::canMove(int from, int to) const
{
    const auto waits = [this](int row) {
        return row >= 0 && row < underWay() && m_items[static_cast<std::size_t>(row)].state == State::Waiting;
    };
    return from != to && waits(from) && waits(to);
}

void CompletionQueue::move(int from, int to)
{
    if (!canMove(from, to))
        return;
    QueuedCompletion item = std::move(m_items[static_cast<std::size_t>(from)]);
    m_items.erase(m_items.begin() + from);
    const std::optional<JobId> next =
        to < underWay() ? std::optional(m_items[static_cast<std::size_t>(to)].job) : std::nullopt;
    m_jobs.moveBefore(item.job, next);
    m_items.insert(m_items.begin() + to, std::move(item));
    Q_EMIT moved(from, to);
    numberPlaces();
}

int CompletionQueue::rowOf(InstanceId id) const
{
    const auto found = std::ranges::find_if(m_items, [id](const auto& item) { return item.order.target == id; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

const CompletionProgress* CompletionQueue::progressOf(InstanceId id) const
{
    const int row = rowOf(id);
    return row >= 0 && row < underWay() ? &m_items[static_cast<std::size_t>(row)].progress : nullptr;
}

std::optional<InstanceId> CompletionQueue::running() const
{
    if (m_items.empty() || m_items.front().state != State::Running)
        return std::nullopt;
    return m_items.front().order.target;
}

bool CompletionQueue::isBusy() const
{
    return underWay() > 0;
}

std::optional<double> CompletionQueue::secondsLeft() const
{
    if (!m_secondsPerSample || !isBusy())
        return std::nullopt;
    double seconds = 0;
    for (const QueuedCompletion& item : m_items)
        if (item.state != State::Failed)
            seconds += item.progress.secondsLeft.value_or(*m_secondsPerSample * workOf(item.order.settings));
    return seconds;
}

int CompletionQueue::rowOf(JobId job) const
{
    const auto found = std::ranges::find_if(
        m_items, [job](const auto& item) { return item.state != State::Failed && item.job == job; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int CompletionQueue::underWay() const
{
    return static_cast<int>(
        std::ranges::count_if(m_items, [](const auto& item) { return item.state != State::Failed; }));
}

int CompletionQueue::rowFor(Urgency urgency) const
{
    if (urgency == Urgency::Batch)
        return underWay();
    const auto ofBatch = std::ranges::find_if(
        m_items, [](const auto& item) { return item.state == State::Failed || (item.state == State::Waiting && item.batch); });
    return static_cast<int>(ofBatch - m_items.begin());
}

JobId CompletionQueue::push(const CompletionOrder& order)
{
    const CompletionWatch watch{
        [this](const FormingSamples& forming) { formed(forming); },
        [this](Arrival arrival) { m_arrival = arrival; },
        [this](const QString& sentence) { Q_EMIT noticed(sentence); },
    };
    return m_jobs.push(std::make_unique<CompletionJob>(m_targets, order, m_completer, watch));
}

void CompletionQueue::insert(int row, QueuedCompletion item)
{
    m_items.insert(m_items.begin() + row, std::move(item));
    Q_EMIT inserted(row);
    numberPlaces();
}

QueuedCompletion CompletionQueue::take(int row)
{
    QueuedCompletion item = std::move(m_items[static_cast<std::size_t>(row)]);
    m_items.erase(m_items.begin() + row);
    Q_EMIT removed(row);
    numberPlaces();
    return item;
}

void CompletionQueue::started(JobId job)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    m_items[static_cast<std::size_t>(row)].state = State::Running;
    if (row > 0) { // jobs of other kinds do not disturb the order among ours
        std::rotate(m_items.begin(), m_items.begin() + row, m_items.begin() + row + 1);
        Q_EMIT moved(row, 0);
    }
    numberPlaces();
    Q_EMIT updated(0);
    Q_EMIT progressed(m_items.front().order.target);
}

void CompletionQueue::formed(const FormingSamples& forming)
{
    const int row = rowOf(forming.target);
    if (row < 0)
        return;
    QueuedCompletion& item = m_items[static_cast<std::size_t>(row)];
    if (forming.step == 1)
        m_sinceFirstStep.start(); // the first step pays for what the others find warm
    item.progress.step = forming.step;
    item.progress.steps = forming.steps;
    item.progress.forming = forming.samples;
    if (forming.step > stepsBeforeEstimate) {
        const double perStep = static_cast<double>(m_sinceFirstStep.elapsed()) / 1000.0 / (forming.step - 1);
        item.progress.secondsLeft = perStep * (forming.steps - forming.step);
        m_secondsPerSample = perStep / item.order.settings.samples;
    }
    Q_EMIT updated(row);
    Q_EMIT progressed(forming.target);
}

void CompletionQueue::finished(JobId job, const JobOutcome& outcome)
{
    const std::optional<Arrival> arrival = std::exchange(m_arrival, std::nullopt);
    const int row = rowOf(job);
    if (row < 0)
        return;
    const CompletionOrder order = m_items[static_cast<std::size_t>(row)].order;
    const bool outdated = arrival == Arrival::Stale && m_targets->find(order.target);
    if (const QString problem = outcome.errorMessage(); !problem.isEmpty())
        fail(row, problem);
    else if (outdated)
        fail(row, tr("The visible part of the object was changed while its whole was being drawn."));
    else {
        m_done += outcome.succeeded() ? 1 : 0;
        take(row);
    }
    Q_EMIT progressed(order.target);
    if (arrival && !outdated)
        Q_EMIT arrived(order, *arrival);
}

void CompletionQueue::fail(int row, const QString& problem)
{
    QueuedCompletion item = take(row);
    item.state = State::Failed;
    item.problem = problem;
    item.progress = {};
    insert(static_cast<int>(m_items.size()), std::move(item));
    Q_EMIT failed(problem);
}

void CompletionQueue::numberPlaces()
{
    int place = 0;
    for (int row = 0; row < underWay(); ++row) {
        QueuedCompletion& item = m_items[static_cast<std::size_t>(row)];
        const int wanted = item.state == State::Running ? 0 : ++place;
        if (std::exchange(item.progress.place, wanted) == wanted)
            continue;
        const InstanceId target = item.order.target;
        Q_EMIT updated(row);
        Q_EMIT progressed(target);
    }
}

} // namespace unocclude
