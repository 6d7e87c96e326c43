// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/image_pyramid.h"
#include "document/document.h"
#include "jobs/job_queue.h"

#include <QObject>

#include <optional>

namespace unocclude {

/// Opens photographs: decoding and everything else that costs time happens on the worker.
class PhotoController final : public QObject
{
    Q_OBJECT

public:
    PhotoController(Document& document, JobQueue& queue, QObject* parent = nullptr);

    /// The document keeps its photo until the new one is there; a newer request wins. The caller has asked the user
    /// about work that would be lost.
    void open(const QString& path);

    bool isBusy() const { return m_job.has_value(); }
    const ImagePyramid& picture() const { return m_picture; } ///< of the document's photo

Q_SIGNALS:
    void busyChanged(bool busy, const QString& path);
    void opened(const QString& path);
    void noticed(const QString& message); ///< something about the file that the user should know
    void failed(const QString& message);

private:
    class OpenJob;

    void adopt(const QString& path, const Photo& photo, const ImagePyramid& picture);
    void setJob(std::optional<JobId> job, const QString& path = {});

    Document& m_document;
    JobQueue& m_queue;
    ImagePyramid m_picture;
    std::optional<JobId> m_job;
};

} // namespace unocclude
