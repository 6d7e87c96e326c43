// SPDX-License-Identifier: Apache-2.0
#include "session/photo_controller.h"

#include <QFileInfo>

#include <functional>
#include <utility>

namespace unocclude {

/// Decodes a file and halves it for the canvas.
class PhotoController::OpenJob final : public Job
{
public:
    using Done = std::function<void(const Photo&, const ImagePyramid&)>;

    OpenJob(const PhotoRequest& request, Done done)
        : m_path(request.path)
        , m_prepare(request.prepare)
        , m_done(std::move(done))
    {
    }

    QString title() const override { return PhotoController::tr("Opening %1").arg(QFileInfo(m_path).fileName()); }

    void process(JobControl& control) override
    {
        m_photo = decodePhoto(m_path);
        control.throwIfCancelled();
        m_picture = ImagePyramid(m_photo.rgb);
        if (m_prepare)
            m_prepare();
    }

    void finalize(const JobOutcome& outcome) override
    {
        if (outcome.succeeded())
            m_done(m_photo, m_picture);
    }

private:
    QString m_path;
    std::function<void()> m_prepare;
    Done m_done;
    Photo m_photo;
    ImagePyramid m_picture;
};

PhotoController::PhotoController(Document& document, JobQueue& queue, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_queue(queue)
{
    connect(&queue, &JobQueue::finished, this, [this](JobId id, const JobOutcome& outcome) {
        if (m_job != id)
            return;
        setJob(std::nullopt);
        if (const QString message = outcome.errorMessage(); !message.isEmpty())
            Q_EMIT failed(message);
    });
}

void PhotoController::open(const PhotoRequest& request)
{
    auto job = std::make_unique<OpenJob>(
        request, [this, request](const Photo& photo, const ImagePyramid& picture) { adopt(request, photo, picture); });
    setJob(m_queue.replace(QStringLiteral("open"), std::move(job)), request.path);
}

void PhotoController::cancel()
{
    if (const auto job = m_job) {
        setJob(std::nullopt); // its end will find nobody waiting
        m_queue.cancel(*job);
    }
}

void PhotoController::adopt(const PhotoRequest& request, const Photo& photo, const ImagePyramid& picture)
{
    m_picture = picture;
    const QString path = request.path;
    m_document.replacePhoto(path, photo, request.contents ? request.contents(photo.size()) : DocumentContents());
    Q_EMIT opened(path);
    for (const QString& notice : photo.notices)
        Q_EMIT noticed(notice);
}

void PhotoController::setJob(std::optional<JobId> job, const QString& path)
{
    m_job = job;
    Q_EMIT busyChanged(isBusy(), path);
}

} // namespace unocclude
