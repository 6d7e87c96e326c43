// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_job.h"
#include "jobs/job_queue.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>
#include <optional>

namespace unocclude {

/// How the user wants samples to be drawn.
struct CompletionOptions
{
    CompletionSettings settings;
    bool randomSeed = true; ///< a new seed for every completion; else settings.seed

    bool operator==(const CompletionOptions&) const = default;
};

/// A completion under way.
struct CompletionProgress
{
    InstanceId target{};
    int step = 0;
    int steps = 0;                     ///< 0: still waiting for the model or for its turn
    int samples = 0;                   ///< how many will come
    std::uint64_t seed = 0;            ///< of the first of them
    bool keepsEarlier = false;         ///< the samples join those that the object has
    std::optional<double> secondsLeft; ///< known after a few steps
    std::vector<Sample> forming;       ///< empty before the first step
};

/// Completes objects, several one after the other if asked to, and chooses among their samples.
class CompletionController final : public QObject
{
    Q_OBJECT

public:
    CompletionController(Document& document, JobQueue& queue, CompleterProvider completer, QObject* parent = nullptr);

    /// Loads the model, so that the first completion need not.
    void warmUp();

    const CompletionOptions& options() const { return m_options; }
    void setOptions(const CompletionOptions& options);

    bool canComplete() const; ///< there is a current object with a visible mask that is not being completed
    void complete();          ///< the current object; samples it has are replaced
    void completeMore();      ///< as above, but adds to the samples it has

    /// What is under way for an object; null if nothing is.
    const CompletionProgress* progressOf(InstanceId id) const;
    bool isBusy() const { return !m_running.empty(); }
    const QString& modelProblem() const { return m_modelProblem; } ///< why there is no model; empty if all is well
    bool cancel(); ///< the current object's completion, else the oldest; false if there was none

    void choose(const AmodalChoice& choice); ///< for the current object; ignored if it offers no such choice
    void discardSample(int index);           ///< of the current object

Q_SIGNALS:
    void progressed(unocclude::InstanceId id); ///< something began, went on or ended for this object
    void optionsChanged();
    void modelReady(const unocclude::ModelIdentity& model);
    void modelRefused(const QString& message);
    void failed(const QString& message);

private:
    void start(bool keepEarlier);
    void formed(const FormingSamples& forming);
    void jobFinished(JobId id, const JobOutcome& outcome);
    void adoptModel(const ModelIdentity& model, const CompletionSettings& defaults);

    Document& m_document;
    JobQueue& m_queue;
    CompleterProvider m_completer;
    CompletionOptions m_options;
    bool m_optionsTouched = false; ///< by the user: the model's own defaults no longer apply
    std::map<JobId, CompletionProgress> m_running;
    std::optional<JobId> m_warmUp;
    QString m_modelProblem;
    QElapsedTimer m_sinceFirstStep;
};

} // namespace unocclude
