// SPDX-License-Identifier: Apache-2.0
#include "images/thumbnail_store.h"

#include "image/thumbnail.h"

#include <QPointer>

#include <algorithm>

namespace unocclude {
namespace {

QImage imageOf(const cv::Mat& rgb)
{
    return QImage(rgb.data, rgb.cols, rgb.rows, static_cast<qsizetype>(rgb.step), QImage::Format_RGB888).copy();
}

} // namespace

class ThumbnailStore::ThumbnailJob final : public Job
{
    Q_DECLARE_TR_FUNCTIONS(ThumbnailJob)

public:
    ThumbnailJob(ThumbnailStore& store, QString path)
        : m_store(&store)
        , m_path(std::move(path))
    {
    }

    QString title() const override { return tr("Making a thumbnail"); }
    void process(JobControl&) override { m_picture = imageOf(decodeThumbnail(m_path, side)); }
    void finalize(const JobOutcome&) override
    {
        if (m_store)
            m_store->adopt(m_path, m_picture); // null if it could not be made: the photo's own opening says why
    }

private:
    QPointer<ThumbnailStore> m_store; ///< touched on the owner thread only
    QString m_path;
    QImage m_picture;
};

ThumbnailStore::ThumbnailStore(JobQueue& queue, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_made(cacheBytes)
{
}

QPixmap ThumbnailStore::thumbnail(const QString& path)
{
    if (const QPixmap* pixmap = m_made.object(path))
        return *pixmap;
    if (const auto found = std::ranges::find(m_wanted, path); found != m_wanted.end())
        m_wanted.erase(found);
    m_wanted.push_front(path);
    if (m_wanted.size() > mostWanted)
        m_wanted.pop_back();
    makeNext();
    return {};
}

void ThumbnailStore::forget(const QString& path)
{
    m_made.remove(path);
}

void ThumbnailStore::makeNext()
{
    if (m_job || m_wanted.empty())
        return;
    m_job = m_queue.push(std::make_unique<ThumbnailJob>(*this, m_wanted.front()));
    m_wanted.pop_front();
}

void ThumbnailStore::adopt(const QString& path, const QImage& picture)
{
    m_job.reset();
    m_made.insert(path, new QPixmap(QPixmap::fromImage(picture)), std::max<qsizetype>(1, picture.sizeInBytes()));
    Q_EMIT made(path);
    makeNext();
}

} // namespace unocclude
