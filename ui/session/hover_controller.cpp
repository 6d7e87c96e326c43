// SPDX-License-Identifier: Apache-2.0
#include "session/hover_controller.h"

#include "session/preparation_controller.h"
#include "session/prompt_controller.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace unocclude {

class HoverController::PreviewJob final : public Job
{
public:
    using Done = std::function<void(const Mask&)>;

    PreviewJob(const Photo& photo, Prompt prompt, std::shared_ptr<Segmenter> segmenter, Done done)
        : m_photo(photo)
        , m_prompt(std::move(prompt))
        , m_segmenter(std::move(segmenter))
        , m_done(std::move(done))
    {
    }

    QString title() const override { return HoverController::tr("Previewing a click"); }

    void process(JobControl& control) override
    {
        m_mask = m_segmenter->segment(m_photo, m_prompt, control.stopToken());
    }

    void finalize(const JobOutcome& outcome) override
    {
        if (!outcome.cancelled)
            m_done(m_mask); // null where the click would be refused: that is told when it is made
    }

private:
    Photo m_photo;
    Prompt m_prompt;
    std::shared_ptr<Segmenter> m_segmenter;
    Done m_done;
    Mask m_mask;
};

HoverController::HoverController(Document& document, JobQueue& queue, const PromptController& prompts,
                                 const PreparationController& preparations, std::shared_ptr<Segmenter> segmenter,
                                 QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_queue(queue)
    , m_prompts(prompts)
    , m_preparations(preparations)
    , m_segmenter(std::move(segmenter))
{
    connect(&queue, &JobQueue::finished, this, &HoverController::jobFinished);
    connect(&document, &Document::changed, this, &HoverController::beginAnew);
    connect(&prompts, &PromptController::draftChanged, this, &HoverController::beginAnew);
    connect(&prompts, &PromptController::busyChanged, this, &HoverController::beginAnew);
    connect(&preparations, &PreparationController::readyChanged, this, &HoverController::beginAnew);
}

void HoverController::setEnabled(bool enabled)
{
    m_enabled = enabled;
    beginAnew();
}

void HoverController::hover(const std::optional<PromptPoint>& point)
{
    m_point = point;
    if (!mayPreview())
        stop();
    else if (!m_job && m_point != m_asked)
        pursue();
}

bool HoverController::mayPreview() const
{
    const Instance* current = m_document.current();
    const bool choosing = current && current->completion;
    return m_enabled && m_point && m_preparations.followsMouse() && !m_prompts.isBusy() && !choosing;
}

Prompt HoverController::clickedPrompt() const
{
    Prompt prompt = m_prompts.prompt();
    prompt.points.push_back(*m_point);
    return prompt;
}

void HoverController::beginAnew()
{
    stop(); // what is shown was for another prompt
    if (mayPreview())
        pursue();
}

void HoverController::pursue()
{
    m_asked = m_point;
    auto job = std::make_unique<PreviewJob>(m_document.photo(), clickedPrompt(), m_segmenter,
                                            [this](const Mask& mask) { show(mask); });
    m_job = m_queue.push(std::move(job));
}

void HoverController::stop()
{
    m_asked.reset();
    if (const auto job = std::exchange(m_job, std::nullopt))
        m_queue.cancel(*job);
    if (!m_preview.isNull())
        show({});
}

void HoverController::show(const Mask& preview)
{
    m_preview = preview;
    Q_EMIT previewChanged();
}

void HoverController::jobFinished(JobId id)
{
    if (m_job != id)
        return;
    m_job.reset();
    if (mayPreview() && m_point != m_asked)
        pursue();
}

} // namespace unocclude
