// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "session/completion_queue.h"
#include "session/warm_up_job.h"

#include <QObject>

#include <optional>

namespace unocclude {

/// How the user wants samples to be drawn.
struct CompletionOptions
{
    CompletionSettings settings;
    bool randomSeed = true; ///< a new seed for every completion; else settings.seed

    bool operator==(const CompletionOptions&) const = default;
};

/// Orders completions from the queue, and chooses among the samples of the current object.
class CompletionController final : public QObject
{
    Q_OBJECT

public:
    /// @param targets where the objects are, the document's among them
    CompletionController(Document& document, const std::shared_ptr<CompletionTargets>& targets, JobQueue& jobs,
                         const CompleterProvider& completer, QObject* parent = nullptr);

    /// Loads the model, so that the first completion need not; or exchanges it.
    void warmUp(const ModelExchange& exchange = {});

    const CompletionOptions& options() const { return m_options; }
    void setOptions(const CompletionOptions& options);

    /// The model's own, once it has been loaded.
    const std::optional<TierSettings>& tiers() const { return m_tiers; }
    std::optional<Tier> tier() const; ///< none while there is no model, or somebody has changed its settings
    void setTier(Tier tier);          ///< while there is no model: of the one that comes

    bool canComplete() const; ///< there is a current object with a visible mask that is not being completed
    void complete();          ///< the current object; samples it has are replaced
    void completeMore();      ///< as above, but adds to the samples it has

    /// Every object that is still without samples, in the open image or in the whole project.
    void completeAll(CompletionTargets::Scope scope);

    /// Draws a sample of the current object anew. The same model on the same device gives the same bytes: then nothing
    /// changes. Otherwise the new one is added; a sample without its picture gets it back.
    void drawAgain(int index);

    /// Draws the sample of the current object that has this seed, and adds it.
    /// @param settings of its batch; `seed` is one of the batch's seeds
    void drawSeed(const CompletionSettings& settings, std::uint64_t seed);

    CompletionQueue& queue() { return m_queue; }
    const CompletionQueue& queue() const { return m_queue; }
    const CompletionProgress* progressOf(InstanceId id) const { return m_queue.progressOf(id); }
    bool isBusy() const { return m_queue.isBusy(); }
    const QString& modelProblem() const { return m_modelProblem; } ///< why there is no model; empty if all is well
    bool cancel(); ///< the current object's completion, else the running one; false if there was none

    // For the current object; what it does not offer is ignored.
    void choose(const AmodalChoice& choice);
    void discardSample(int index);
    void keepHypothesis(int index, bool keep);
    bool isHypothesis(int index) const;

Q_SIGNALS:
    void progressed(unocclude::InstanceId id); ///< something began, went on or ended for this object
    void optionsChanged();
    void modelReady(const unocclude::ModelIdentity& model);
    void modelRefused(const QString& message);
    void failed(const QString& message);
    void noticed(const QString& message);

private:
    std::optional<Tier> askedTier() const; ///< also while there is no model; none of somebody's own settings
    CompletionOrder orderFor(InstanceId id, Earlier earlier) const;
    void start(Earlier earlier);
    void warmedUp(JobId id, const JobOutcome& outcome);
    void tellOfRedrawn(const CompletionOrder& order, Arrival arrival);
    void adoptModel(const ModelIdentity& model, const TierSettings& tiers);

    Document& m_document;
    std::shared_ptr<CompletionTargets> m_targets;
    JobQueue& m_jobs;
    CompletionQueue m_queue;
    CompleterProvider m_completer;
    CompletionOptions m_options;
    std::optional<TierSettings> m_tiers;
    Tier m_wantedTier = Tier::Exact;
    bool m_optionsTouched = false; ///< by the user: what is of no tier outlives a change of the model
    std::optional<JobId> m_warmUp;
    QString m_modelProblem;
};

} // namespace unocclude
