// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_job.h"
#include "jobs/job_queue.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>
#include <vector>

namespace unocclude {

/// A completion under way.
struct CompletionProgress
{
    InstanceId target{};
    int place = 0;                     ///< in the queue: 1 comes next; 0: its turn has come
    int step = 0;
    int steps = 0;                     ///< 0: still waiting for the model or for its turn
    int samples = 0;                   ///< how many will come
    std::uint64_t seed = 0;            ///< of the first of them
    bool keepsEarlier = false;         ///< the samples join those that the object has
    std::optional<double> secondsLeft; ///< known after a few steps
    std::vector<Sample> forming;       ///< empty before the first step
};

/// A completion that was ordered and has not come to a good end yet.
struct QueuedCompletion
{
    enum class State { Running, Waiting, Failed };

    CompletionOrder order;
    QString label; ///< of the object, when it was ordered; may be empty
    QString image; ///< path of its photo
    State state = State::Waiting;
    bool batch = false; ///< ordered together with others
    CompletionProgress progress;
    QString problem; ///< why it failed, a sentence
    JobId job{};
};

/// The completions that were ordered: the running one first, then those that wait in the order of their turns, then those
/// that failed, which stay until they are tried again or dismissed. What is done leaves; samples find their object by
/// its id, whichever image is open by then. An object is in the queue once at most.
class CompletionQueue final : public QObject
{
    Q_OBJECT

public:
    /// Orders for one object come before those of a batch: somebody waits for them.
    enum class Urgency { Alone, Batch };

    CompletionQueue(JobQueue& jobs, std::shared_ptr<CompletionTargets> targets, CompleterProvider completer,
                    QObject* parent = nullptr);

    /// Ignored if the object is under way already.
    void add(const CompletionOrder& order, Urgency urgency);
    void cancel(InstanceId id); ///< a failed one is dismissed
    void cancelAll();           ///< the failed ones stay
    void retry(InstanceId id);
    void cancelGone(); ///< what was ordered for objects that are no more

    /// Gives a waiting item another turn. @param to row that it will have; must be a waiting one's
    void move(int from, int to);
    bool canMove(int from, int to) const;

    void setPaused(bool paused) { m_jobs.setPaused(paused); } ///< the running one goes on to its end
    bool isPaused() const { return m_jobs.isPaused(); }

    const std::vector<QueuedCompletion>& items() const { return m_items; }
    int rowOf(InstanceId id) const;                                ///< -1 if it is not in the queue
    const CompletionProgress* progressOf(InstanceId id) const;     ///< null if it neither runs nor waits
    std::optional<InstanceId> running() const;
    bool isBusy() const; ///< something runs or waits

    // Since the queue was last empty.
    int done() const { return m_done; }
    int total() const { return m_done + underWay(); }
    std::optional<double> secondsLeft() const; ///< until all is done; known once a few steps were taken

Q_SIGNALS:
    // Each comes after the change.
    void inserted(int row);
    void removed(int row);
    void moved(int from, int to); ///< taken out at `from` and put in again at `to`
    void updated(int row);

    void progressed(unocclude::InstanceId id); ///< something began, went on or ended for this object
    void arrived(const unocclude::CompletionOrder& order, unocclude::Arrival arrival);
    void failed(const QString& message);
    void noticed(const QString& message); ///< something about what arrived that the user should know
    void pausedChanged(bool paused);

private:
    int rowOf(JobId job) const;
    int underWay() const; ///< how many run or wait; the first failed one has this row
    int rowFor(Urgency urgency) const;
    JobId push(const CompletionOrder& order);
    void insert(int row, QueuedCompletion item);
    QueuedCompletion take(int row);
    void started(JobId job);
    void formed(const FormingSamples& forming);
    void finished(JobId job, const JobOutcome& outcome);
    void fail(int row, const QString& problem);
    void numberPlaces();

    JobQueue& m_jobs;
    std::shared_ptr<CompletionTargets> m_targets;
    CompleterProvider m_completer;
    std::vector<QueuedCompletion> m_items;
    std::optional<Arrival> m_arrival;         ///< of the job that is just ending
    std::optional<double> m_secondsPerSample; ///< and step, as last measured
    QElapsedTimer m_sinceFirstStep;
    int m_done = 0;
};

} // namespace unocclude
