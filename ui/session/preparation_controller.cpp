// SPDX-License-Identifier: Apache-2.0
#include "session/preparation_controller.h"

#include <functional>
#include <utility>

namespace unocclude {

class PreparationController::DecodeJob final : public Job
{
public:
    using Done = std::function<void(const Photo&)>;

    DecodeJob(QString path, Done done)
        : m_path(std::move(path))
        , m_done(std::move(done))
    {
    }

    QString title() const override { return PreparationController::tr("Reading the next photograph"); }
    void process(JobControl&) override { m_photo = decodePhoto(m_path); }

    void finalize(const JobOutcome& outcome) override
    {
        if (outcome.succeeded())
            m_done(m_photo);
    }

private:
    QString m_path;
    Done m_done;
    Photo m_photo;
};

class PreparationController::PrepareJob final : public Job
{
public:
    using Done = std::function<void(bool quick)>;

    PrepareJob(const Photo& photo, std::shared_ptr<Segmenter> segmenter, Done done)
        : m_photo(photo)
        , m_segmenter(std::move(segmenter))
        , m_done(std::move(done))
    {
    }

    QString title() const override { return PreparationController::tr("Preparing the photograph"); }

    void process(JobControl& control) override
    {
        const auto report = [&control](int step, int steps) { control.report({step, steps, {}}); };
        m_segmenter->prepare(m_photo, report, control.stopToken());
        control.throwIfCancelled();
        m_quick = m_segmenter->isQuick(m_photo);
    }

    void finalize(const JobOutcome& outcome) override
    {
        if (outcome.succeeded())
            m_done(m_quick);
    }

private:
    Photo m_photo;
    std::shared_ptr<Segmenter> m_segmenter;
    Done m_done;
    bool m_quick = false;
};

PreparationController::PreparationController(Document& document, const Queues& queues,
                                             std::shared_ptr<Segmenter> segmenter, std::chrono::milliseconds rest,
                                             QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_queues(queues)
    , m_segmenter(std::move(segmenter))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &PreparationController::startNext);
    connect(&document, &Document::changed, this, &PreparationController::follow);
    connect(&queues.clicks, &JobQueue::queued, this, &PreparationController::giveWay);
    connect(&queues.clicks, &JobQueue::finished, this, &PreparationController::jobFinished);
    connect(&queues.clicks, &JobQueue::progressed, this, [this](JobId id, const JobProgress& progress) {
        if (m_current != id)
            return;
        m_progress = progress;
        Q_EMIT progressed();
    });
}

void PreparationController::prepareNext(const QString& path)
{
    if (m_nextPath == path)
        return;
    dropNext();
    m_nextPath = path;
    decodeNext();
}

void PreparationController::beginAnew()
{
    const QString next = m_nextPath;
    dropNext();
    prepareCurrent();
    prepareNext(next);
}

void PreparationController::follow(const ChangeEvent& event)
{
    if (!std::holds_alternative<PhotoReplaced>(event))
        return;
    if (m_nextPath == m_document.path())
        dropNext();
    prepareCurrent();
}

void PreparationController::prepareCurrent()
{
    if (const auto former = std::exchange(m_current, std::nullopt))
        m_queues.clicks.cancel(*former);
    m_ready = m_quick = false;
    m_progress.reset();
    if (m_document.hasPhoto())
        m_current = m_queues.clicks.push(
            std::make_unique<PrepareJob>(m_document.photo(), m_segmenter, [this](bool quick) { m_quick = quick; }));
    Q_EMIT progressed();
    Q_EMIT readyChanged();
}

void PreparationController::decodeNext()
{
    if (m_nextPath.isEmpty())
        return;
    const auto done = [this, path = m_nextPath](const Photo& photo) {
        if (m_nextPath != path)
            return;
        m_nextPhoto = photo;
        restLonger();
    };
    m_queues.decoding.replace(QStringLiteral("next photograph"), std::make_unique<DecodeJob>(m_nextPath, done));
}

void PreparationController::giveWay(JobId queued)
{
    m_rest.stop();
    if (const auto next = m_next; next && next != queued)
        m_queues.clicks.cancel(*next); // its turn comes again
}

void PreparationController::restLonger()
{
    if (!m_nextPhoto.rgb.empty() && m_queues.clicks.isIdle())
        m_rest.start();
}

void PreparationController::startNext()
{
    const auto done = [this](bool) {
        m_nextPhoto = {};
        Q_EMIT nextPrepared(m_nextPath);
    };
    m_next = m_queues.clicks.push(std::make_unique<PrepareJob>(m_nextPhoto, m_segmenter, done));
}

void PreparationController::dropNext()
{
    m_rest.stop();
    m_nextPath.clear();
    m_nextPhoto = {};
    if (const auto next = std::exchange(m_next, std::nullopt))
        m_queues.clicks.cancel(*next);
}

void PreparationController::jobFinished(JobId id, const JobOutcome& outcome)
{
    if (m_current == id) {
        m_current.reset();
        m_progress.reset();
        m_ready = outcome.succeeded();
        Q_EMIT progressed();
        Q_EMIT readyChanged();
        if (const QString message = outcome.errorMessage(); !message.isEmpty())
            Q_EMIT failed(message);
    }
    if (m_next == id) {
        m_next.reset();
        if (!outcome.cancelled)
            m_nextPhoto = {}; // prepared, or never to be
    }
    restLonger();
}

} // namespace unocclude
