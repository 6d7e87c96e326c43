// SPDX-License-Identifier: Apache-2.0
#include "project/project_saver.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace unocclude {
namespace {

using namespace std::chrono_literals;

constexpr auto afterAChange = 1s;
constexpr auto afterAFailure = 5s;

} // namespace

/// Writes what it was given. What could not be written is left over.
class ProjectSaver::SaveJob final : public Job
{
    Q_DECLARE_TR_FUNCTIONS(SaveJob)

public:
    SaveJob(ProjectSaver& saver, bool projectToo)
        : m_owner(&saver)
        , m_folder(saver.m_folder)
        , m_saver(saver.m_annotationsSaver)
        , m_project(saver.m_project)
        , m_projectLeft(projectToo)
        , m_left(saver.m_underWay)
    {
    }

    QString title() const override { return tr("Saving the project"); }

    void process(JobControl&) override
    {
        try {
            saveProject();
            for (auto next = m_left.begin(); next != m_left.end();)
                next = isSaved(next->second) ? m_left.erase(next) : std::next(next);
        } catch (const RuntimeError& error) {
            m_message = error.message();
        }
    }

    void finalize(const JobOutcome& outcome) override
    {
        if (m_owner)
            m_owner->finish(m_left, m_projectLeft, outcome.error ? outcome.errorMessage() : m_message);
    }

private:
    void saveProject()
    {
        if (!m_projectLeft && m_folder.isProject())
            return;
        m_projectLeft = true;
        m_folder.save(*m_project);
        m_projectLeft = false;
    }

    bool isSaved(const Unsaved& image)
    {
        try {
            ImageAnnotations annotations =
                image.annotations ? *image.annotations : m_folder.loadAnnotations(image.entry);
            for (const Amendment& amend : image.amendments)
                amend(annotations);
            m_saver->save(m_folder, image.entry, annotations);
            return true;
        } catch (const RuntimeError& error) {
            m_message = error.message(); // of the last one; the others are as good as saved or fail alike
            return false;
        }
    }

    QPointer<ProjectSaver> m_owner; ///< touched on the owner thread only
    ProjectFolder m_folder;
    std::shared_ptr<AnnotationsSaver> m_saver;
    std::shared_ptr<const ProjectFile> m_project;
    bool m_projectLeft;
    UnsavedImages m_left;
    QString m_message;
};

ProjectSaver::ProjectSaver(JobQueue& queue, const OpenedProject& project, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_folder(project.folder)
    , m_lock(project.lock)
    , m_annotationsSaver(std::make_shared<AnnotationsSaver>())
    , m_project(std::make_shared<const ProjectFile>(project.file))
    , m_projectStale(project.added > 0)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProjectSaver::start);
}

void ProjectSaver::saveProject(const ProjectFile& project)
{
    m_project = std::make_shared<const ProjectFile>(project);
    m_projectStale = true;
    m_projectDue = true;
    noteChange();
}

void ProjectSaver::save(const ImageEntry& entry, const ImageAnnotations& annotations)
{
    m_unsaved[entry.annotations] = {entry, annotations, {}};
    noteChange();
}

void ProjectSaver::amend(const ImageEntry& entry, Amendment amendment)
{
    Unsaved& image = m_unsaved[entry.annotations];
    image.entry = entry;
    image.amendments.push_back(std::move(amendment));
    noteChange();
}

void ProjectSaver::saveNow()
{
    m_timer.stop();
    start();
}

std::optional<ImageAnnotations> ProjectSaver::unsaved(const ImageEntry& entry) const
{
    for (const UnsavedImages* images : {&m_unsaved, &m_underWay})
        if (const auto found = images->find(entry.annotations); found != images->end() && found->second.annotations)
            return current(entry, {});
    return std::nullopt;
}

ImageAnnotations ProjectSaver::current(const ImageEntry& entry, ImageAnnotations stored) const
{
    for (const UnsavedImages* images : {&m_underWay, &m_unsaved}) {
        const auto found = images->find(entry.annotations);
        if (found == images->end())
            continue;
        if (found->second.annotations)
            stored = *found->second.annotations;
        for (const Amendment& amend : found->second.amendments)
            amend(stored);
    }
    return stored;
}

void ProjectSaver::noteChange()
{
    if (!m_timer.isActive() || m_failing)
        m_timer.start(afterAChange);
    tellClean();
}

void ProjectSaver::start()
{
    if (m_job || (m_unsaved.empty() && !m_projectDue))
        return;
    m_underWay = std::exchange(m_unsaved, {});
    m_projectDue = false;
    auto job = std::make_unique<SaveJob>(*this, std::exchange(m_projectStale, false));
    m_job = m_queue.push(std::move(job));
}

void ProjectSaver::finish(const UnsavedImages& left, bool projectLeft, const QString& message)
{
    m_job.reset();
    m_underWay.clear();
    for (const auto& [name, image] : left) {
        const auto [newer, isMissing] = m_unsaved.try_emplace(name, image);
        if (isMissing || newer->second.annotations)
            continue;
        std::vector<Amendment> amendments = image.amendments;
        amendments.insert(amendments.end(), newer->second.amendments.begin(), newer->second.amendments.end());
        newer->second = {image.entry, image.annotations, std::move(amendments)};
    }
    m_projectStale |= projectLeft;
    m_projectDue |= projectLeft;
    m_lock->settle();
    const bool failedBefore = std::exchange(m_failing, !left.empty() || projectLeft);
    if (!m_unsaved.empty() || m_projectDue)
        m_timer.start(m_failing ? std::chrono::milliseconds(afterAFailure) : afterAChange);
    if (m_failing && !failedBefore)
        Q_EMIT failed(message);
    tellClean();
}

void ProjectSaver::tellClean()
{
    if (std::exchange(m_wasClean, isClean()) != isClean())
        Q_EMIT cleanChanged(isClean());
}

} // namespace unocclude
