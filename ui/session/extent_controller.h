// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "jobs/job_queue.h"
#include "segmentation/segmenter.h"

#include <QObject>

#include <memory>
#include <optional>

namespace unocclude {

class PromptController;

/// Which of the things that an ambiguous click could mean is shown.
struct ExtentPlace
{
    int number = 1; ///< from 1, the smallest, to `count`
    int count = 1;
    Extent extent = Extent::Likeliest;

    bool operator==(const ExtentPlace&) const = default;
};

/// Goes through what the current object's clicks could mean: part, object, group. Each step is part of the prompt and
/// one step of undo. The first one asks the segmenter, further ones only show what it has said.
class ExtentController final : public QObject
{
    Q_OBJECT

public:
    ExtentController(Document& document, JobQueue& queue, const PromptController& prompts,
                     std::shared_ptr<Segmenter> segmenter, QObject* parent = nullptr);

    bool canStep() const; ///< there is something that was pointed at
    void larger();        ///< after the largest comes the smallest again
    void smaller();

    /// Of the current object; nothing as long as nobody has asked what it could be, or there is no choice.
    std::optional<ExtentPlace> place() const;

    /// Another segmenter has other answers.
    void forget();

Q_SIGNALS:
    void changed();
    void noChoice(); ///< what was pointed at has one meaning only
    void failed(const QString& message);

private:
    /// What the segmenter said.
    struct Known
    {
        Photo photo; ///< held, so that its address names it
        Prompt prompt;
        std::vector<MaskCandidate> candidates;
    };

    void step(int by);
    void ask(int by);
    void adopt(Known known, int by);
    void show(int by);
    bool isKnown() const;
    std::optional<std::size_t> shown() const;
    void follow();
    void jobFinished(JobId id, const JobOutcome& outcome);

    Document& m_document;
    JobQueue& m_queue;
    const PromptController& m_prompts;
    std::shared_ptr<Segmenter> m_segmenter;
    std::optional<Known> m_known;
    std::optional<JobId> m_job;
    int m_whenMasked = 0; ///< the step that was asked for while the click's mask was still on its way
};

} // namespace unocclude
