// SPDX-License-Identifier: Apache-2.0
#include "session/project_controller.h"

#include "session/photo_controller.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace unocclude {
namespace {

/// Between the numbers of two projects' images, for images that are added later.
constexpr quint32 roomToGrow = 1 << 20;

} // namespace

/// Looks at what lies where the user pointed, and reads it.
class ProjectController::OpenJob final : public Job
{
public:
    OpenJob(ProjectController& owner, const QString& path)
        : m_owner(&owner)
        , m_path(path)
        , m_personalFolder(owner.m_personalFolder)
        , m_lock(owner.m_lock)
    {
    }

    QString title() const override { return ProjectController::tr("Opening %1").arg(QFileInfo(m_path).fileName()); }

    void process(JobControl&) override
    {
        m_opened = std::make_unique<OpenedProject>(openProject(m_path, m_personalFolder, m_lock));
    }

    void finalize(const JobOutcome& outcome) override
    {
        if (!m_owner)
            return;
        if (outcome.succeeded())
            m_owner->adopt(*m_opened);
        else if (const QString message = outcome.errorMessage(); !message.isEmpty())
            Q_EMIT m_owner->failed(message);
    }

private:
    QPointer<ProjectController> m_owner; ///< touched on the owner thread only
    QString m_path;
    QString m_personalFolder;
    std::shared_ptr<ProjectLock> m_lock;
    std::unique_ptr<OpenedProject> m_opened;
};

ProjectController::ProjectController(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_queue(parts.queue)
    , m_personalFolder(parts.personalFolder)
    , m_desk(parts.document, parts.photos)
{
    connect(&m_desk, &ImageDesk::taken, this, &ProjectController::forgetSaved);
    connect(&m_desk, &ImageDesk::failed, this, &ProjectController::failed);
    connect(&parts.photos, &PhotoController::failed, this, &ProjectController::photoFailed);
}

ProjectController::~ProjectController() = default;

void ProjectController::open(const QString& path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (const int index = m_project ? m_project->indexOf(absolute) : -1; index >= 0)
        return goTo(index);
    saveNow();
    m_queue.replace(QStringLiteral("open project"), std::make_unique<OpenJob>(*this, absolute));
}

bool ProjectController::isPersonal() const
{
    return m_project && m_project->folder().path().startsWith(m_personalFolder + u'/');
}

int ProjectController::shown() const
{
    return m_project && m_desk.project() == m_project ? m_desk.index() : -1;
}

void ProjectController::goTo(int index)
{
    if (!m_project || index < 0 || index >= m_project->count() || index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged();
    saveNow(); // before the file is read
    m_desk.open(m_project, index);
}

bool ProjectController::isClean() const
{
    const auto isSaved = [](const auto& project) { return project->saver().isClean(); };
    return std::ranges::all_of(m_leaving, isSaved) && (!m_project || isSaved(m_project));
}

void ProjectController::saveNow()
{
    for (const auto& project : m_leaving)
        project->saver().saveNow();
    if (m_project)
        m_project->saver().saveNow();
}

void ProjectController::adopt(const OpenedProject& found)
{
    if (m_project && m_project->folder().path() == found.folder.path()) {
        QStringList paths;
        for (const ImageEntry& entry : found.file.images)
            paths << entry.path;
        m_project->addImages(paths);
        return goTo(m_project->indexOf(paths.value(found.current))); // else where it is
    }
    if (m_project)
        m_leaving.push_back(m_project);
    m_project = std::make_shared<Project>(m_queue, found, m_nextNumber);
    m_nextNumber += static_cast<quint32>(m_project->count()) + roomToGrow;
    m_lock = found.lock;
    m_current = -1;
    m_desk.forgetLeftImages();
    attach(*m_project);
    Q_EMIT opened();
    if (!found.readOnlyBecause.isEmpty())
        Q_EMIT noticed(found.readOnlyBecause);
    else if (found.added > 0)
        Q_EMIT noticed(tr("%n image(s) that were not there before joined the project.", nullptr, found.added));
    goTo(std::max(0, found.current));
    m_project->scan();
}

void ProjectController::attach(Project& project)
{
    connect(&project.saver(), &ProjectSaver::failed, this, &ProjectController::failed);
    connect(&project.saver(), &ProjectSaver::cleanChanged, this, [this] {
        // the saver is in the middle of its work: whoever goes, goes later
        QMetaObject::invokeMethod(this, &ProjectController::forgetSaved, Qt::QueuedConnection);
        Q_EMIT cleanChanged();
    });
}

/// A project that was left goes when nothing of it is in the document any more and all of it is saved.
void ProjectController::forgetSaved()
{
    const auto saved = std::erase_if(m_leaving, [this](const auto& project) {
        return project != m_desk.project() && project->saver().isClean();
    });
    if (saved > 0)
        Q_EMIT cleanChanged();
}

void ProjectController::photoFailed()
{
    if (m_current == shown())
        return;
    m_project->lookFor(m_current);
    m_current = shown();
    Q_EMIT currentChanged();
}

} // namespace unocclude
