// SPDX-License-Identifier: Apache-2.0
#include "session/segmenter_controller.h"

#include "models/open_segmenter.h"
#include "segmentation/grabcut_segmenter.h"

#include <utility>

namespace unocclude {

/// Opens a segmenter and puts it in the place of the one in use.
class SegmenterController::OpenJob final : public Job
{
public:
    using Done = std::function<void(const ModelInUse&)>;

    OpenJob(const QString& choice, SegmenterOpener opener, std::shared_ptr<SwitchableSegmenter> segmenter, Done done)
        : m_inUse{choice, {}, {}}
        , m_opener(std::move(opener))
        , m_segmenter(std::move(segmenter))
        , m_done(std::move(done))
    {
    }

    QString title() const override { return SegmenterController::tr("Loading the click model"); }

    void process(JobControl& control) override
    {
        std::shared_ptr<Segmenter> opened = m_opener(m_inUse.choice);
        control.throwIfCancelled();
        m_inUse.name = opened->name();
        m_inUse.device = opened->device();
        m_segmenter->use(std::move(opened));
    }

    void finalize(const JobOutcome& outcome) override
    {
        if (outcome.succeeded())
            m_done(m_inUse);
    }

private:
    ModelInUse m_inUse;
    SegmenterOpener m_opener;
    std::shared_ptr<SwitchableSegmenter> m_segmenter;
    Done m_done;
};

SegmenterController::SegmenterController(JobQueue& queue, SegmenterOpener opener, QObject* parent)
    : ModelChooser(parent)
    , m_queue(queue)
    , m_opener(std::move(opener))
    , m_segmenter(std::make_shared<SwitchableSegmenter>(std::make_shared<GrabcutSegmenter>()))
{
    connect(&queue, &JobQueue::finished, this, &SegmenterController::jobFinished);
}

void SegmenterController::begin(const QString& remembered)
{
    open(remembered.isEmpty() ? defaultSegmenter() : remembered, false);
}

void SegmenterController::choose(const QString& nameOrPath)
{
    open(nameOrPath, true);
}

void SegmenterController::open(const QString& nameOrPath, bool byUser)
{
    auto job = std::make_unique<OpenJob>(nameOrPath, m_opener, m_segmenter,
                                         [this, byUser](const ModelInUse& inUse) { adopt(inUse, byUser); });
    m_opening[m_queue.push(std::move(job))] = nameOrPath;
    Q_EMIT busyChanged(true);
}

void SegmenterController::adopt(const ModelInUse& inUse, bool byUser)
{
    m_inUse = inUse;
    Q_EMIT opened();
    if (byUser)
        Q_EMIT chosen(inUse.choice);
}

void SegmenterController::jobFinished(JobId id, const JobOutcome& outcome)
{
    const auto opening = m_opening.find(id);
    if (opening == m_opening.end())
        return;
    const QString asked = opening->second;
    m_opening.erase(opening);
    Q_EMIT busyChanged(isBusy());
    const QString message = outcome.errorMessage();
    if (message.isEmpty())
        return;
    Q_EMIT refused(message);
    if (!m_inUse && !isBusy())
        fallBack(asked);
}

void SegmenterController::fallBack(const QString& refused)
{
    if (refused == grabcutName())
        return; // the last that there is: what answers until then goes on answering
    const QString usual = defaultSegmenter();
    open(refused != usual ? usual : grabcutName(), false);
}

} // namespace unocclude
