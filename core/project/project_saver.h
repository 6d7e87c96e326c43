// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job_queue.h"
#include "project/annotations_saver.h"
#include "project/project_opening.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace unocclude {

/// Saves what has changed in a project, by itself and soon: at most a second after a change the worker begins to write.
/// What could not be saved stays here, is offered to readers and is tried again every few seconds, and at once with the
/// next change.
class ProjectSaver final : public QObject
{
    Q_OBJECT

public:
    /// A change to annotations that nobody has in memory: made on the worker, to what the file holds.
    using Amendment = std::function<void(ImageAnnotations&)>;

    /// What a project's files say is not written before there is something to save.
    /// @param queue whoever reads the project's files does so in jobs of the same queue
    ProjectSaver(JobQueue& queue, const OpenedProject& project, QObject* parent = nullptr);

    void saveProject(const ProjectFile& project);

    void save(const ImageEntry& entry, const ImageAnnotations& annotations);
    void amend(const ImageEntry& entry, Amendment amendment);

    /// Does not wait for its second.
    void saveNow();

    /// All that was given has been written.
    bool isClean() const { return m_unsaved.empty() && !m_projectDue && !m_job; }

    /// The image's annotations if they are not in its file yet; nothing if they are, or if only amendments are not.
    std::optional<ImageAnnotations> unsaved(const ImageEntry& entry) const;

    /// The image's annotations as they are.
    /// @param stored what its file holds, read by a job that was pushed after saveNow()
    ImageAnnotations current(const ImageEntry& entry, ImageAnnotations stored) const;

Q_SIGNALS:
    void cleanChanged(bool clean);
    void failed(const QString& message); ///< once until something is saved again

private:
    /// For one image: the whole of it, or changes to what the file holds, or both in this order.
    struct Unsaved
    {
        ImageEntry entry;
        std::optional<ImageAnnotations> annotations;
        std::vector<Amendment> amendments;
    };
    using UnsavedImages = std::map<QString, Unsaved>;
    class SaveJob;

    void noteChange();
    void start();
    void finish(const UnsavedImages& left, bool projectLeft, const QString& message);
    void tellClean();

    JobQueue& m_queue;
    ProjectFolder m_folder;
    std::shared_ptr<ProjectLock> m_lock;
    std::shared_ptr<AnnotationsSaver> m_annotationsSaver; ///< used by the jobs, one at a time
    std::shared_ptr<const ProjectFile> m_project;
    UnsavedImages m_unsaved;
    UnsavedImages m_underWay;
    QTimer m_timer;
    std::optional<JobId> m_job;
    bool m_projectStale = false; ///< project.json is to be written with whatever is saved next
    bool m_projectDue = false;   ///< and soon
    bool m_failing = false;
    bool m_wasClean = true;
};

} // namespace unocclude
