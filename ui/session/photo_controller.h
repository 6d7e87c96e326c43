// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/image_pyramid.h"
#include "document/document.h"
#include "jobs/job_queue.h"

#include <QObject>

#include <functional>
#include <optional>

namespace unocclude {

/// A photograph to be opened, and what the document begins with beside it.
struct PhotoRequest
{
    QString path;
    std::function<void()> prepare;                      ///< on the worker, once the photo is decoded; may be empty
    std::function<DocumentContents(cv::Size)> contents; ///< on the owner thread, right before it is shown; may be empty
};

/// Opens photographs: decoding and everything else that costs time happens on the worker.
class PhotoController final : public QObject
{
    Q_OBJECT

public:
    PhotoController(Document& document, JobQueue& queue, QObject* parent = nullptr);

    /// The document keeps its photo until the new one is there; a newer request wins.
    void open(const PhotoRequest& request);
    void open(const QString& path) { open(PhotoRequest{path, {}, {}}); }
    void cancel(); ///< the document keeps its photo

    bool isBusy() const { return m_job.has_value(); }
    const ImagePyramid& picture() const { return m_picture; } ///< of the document's photo

Q_SIGNALS:
    void busyChanged(bool busy, const QString& path);
    void opened(const QString& path);
    void noticed(const QString& message); ///< something about the file that the user should know
    void failed(const QString& message);

private:
    class OpenJob;

    void adopt(const PhotoRequest& request, const Photo& photo, const ImagePyramid& picture);
    void setJob(std::optional<JobId> job, const QString& path = {});

    Document& m_document;
    JobQueue& m_queue;
    ImagePyramid m_picture;
    std::optional<JobId> m_job;
};

} // namespace unocclude
