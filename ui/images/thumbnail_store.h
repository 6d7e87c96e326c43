// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job_queue.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>

#include <deque>
#include <optional>

namespace unocclude {

/// Thumbnails of image files, made on demand in the background, one at a time: what was asked for last comes first, and
/// what was asked for long ago (it has been scrolled out of sight) not at all. Memory is bounded; what is dropped is made
/// again when it is wanted.
class ThumbnailStore final : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailStore(JobQueue& queue, QObject* parent = nullptr);

    /// Null while it is not there; then made() will tell. Null for good for what cannot be decoded.
    QPixmap thumbnail(const QString& path);

    void forget(const QString& path); ///< the file is another one now

    static constexpr int side = 96; ///< pixels, at most

Q_SIGNALS:
    void made(const QString& path);

private:
    class ThumbnailJob;

    void makeNext();
    void adopt(const QString& path, const QImage& picture);

    static constexpr qsizetype cacheBytes = 64 << 20;
    static constexpr std::size_t mostWanted = 64; ///< as many as a tall list shows at once

    JobQueue& m_queue;
    QCache<QString, QPixmap> m_made; ///< costs in bytes; null pixmaps for what cannot be decoded
    std::deque<QString> m_wanted;    ///< the newest in front
    std::optional<JobId> m_job;
};

} // namespace unocclude
