// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_pipeline.h"
#include "document/document.h"
#include "jobs/job.h"

#include <QCoreApplication>
#include <QPointer>

#include <functional>
#include <memory>

namespace unocclude {

/// Gives the completer of the model in use. Called on the worker thread, so that loading a model keeps nobody waiting.
/// @throw RuntimeError (ModelRefused)
using CompleterProvider = std::function<std::shared_ptr<Completer>()>;

/// The whole objects as they form, after one step.
struct FormingSamples
{
    InstanceId target;
    int step;
    int steps;
    std::vector<Sample> samples; ///< amodal masks are null
};

/// Completes one instance of a document and puts the samples into it (applyCompletion).
class CompletionJob final : public Job
{
    Q_DECLARE_TR_FUNCTIONS(CompletionJob)

public:
    /// What becomes of samples that the target already has.
    enum class Earlier { Replace, Keep };

    /// Takes photo, visible mask and, to be kept, the earlier samples of the target as they are now.
    /// @param onForming called on the owner thread after each step; may be empty
    CompletionJob(Document& document, InstanceId target, const CompletionSettings& settings,
                  CompleterProvider completer, std::function<void(const FormingSamples&)> onForming = {},
                  Earlier earlier = Earlier::Replace);

    QString title() const override;
    void process(JobControl& control) override;
    void finalize(const JobOutcome& outcome) override;

private:
    void reportStep(JobControl& control, const FormingSamples& forming) const;

    QPointer<Document> m_document; ///< touched on the owner thread only
    InstanceId m_target;
    QString m_label;
    CompletionRequest m_request;
    std::shared_ptr<const CompletionResult> m_kept; ///< earlier samples that the new ones join; may be null
    CompleterProvider m_completer;
    std::function<void(const FormingSamples&)> m_onForming; ///< called on the owner thread only
    std::shared_ptr<const CompletionResult> m_result;
};

} // namespace unocclude
