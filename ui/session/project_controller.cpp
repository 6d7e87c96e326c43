// SPDX-License-Identifier: Apache-2.0
#include "session/project_controller.h"

#include "document/commands/review_image.h"
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

/// What the file of annotations held, read on the worker.
struct ProjectController::Stored
{
    ImageAnnotations annotations;
    QString problem;

    void read(const ProjectFolder& folder, const ImageEntry& entry)
    {
        try {
            annotations = folder.loadAnnotations(entry);
        } catch (const RuntimeError& error) {
            problem = error.message();
        }
    }
};

ProjectController::ProjectController(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_document(parts.document)
    , m_photos(parts.photos)
    , m_queue(parts.queue)
    , m_personalFolder(parts.personalFolder)
{
    connect(&m_document, &Document::changed, this, &ProjectController::follow);
    connect(&m_photos, &PhotoController::failed, this, &ProjectController::photoFailed);
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
    return m_shownIn == m_project ? m_shown : -1;
}

void ProjectController::goTo(int index)
{
    if (!m_project || index < 0 || index >= m_project->count() || index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged();
    if (index == shown())
        return m_photos.cancel();
    saveNow(); // before the file is read
    const ImageEntry& entry = m_project->image(index);
    const auto stored = std::make_shared<Stored>();
    m_photos.open({entry.path, [stored, folder = m_project->folder(), entry] { stored->read(folder, entry); },
                   [this, stored, project = m_project, index](cv::Size size) {
                       return contentsOf(project, index, *stored, size);
                   }});
}

ReviewState ProjectController::review() const
{
    return reviewOf(shownAnnotations());
}

void ProjectController::setReview(ReviewState review)
{
    if (shown() < 0 || !m_document.readOnlyBecause().isEmpty())
        return;
    if (!m_document.instances().empty())
        return m_document.push(std::make_unique<ReviewImage>(m_document, review));
    m_besides.emptyReview = review;
    saveShown();
}

bool ProjectController::isClean() const
{
    return m_leaving.empty() && (!m_project || m_project->saver().isClean()) &&
           (!m_shownIn || m_shownIn->saver().isClean());
}

void ProjectController::saveNow()
{
    for (const auto& project : {m_project, m_shownIn})
        if (project)
            project->saver().saveNow();
    for (const auto& project : m_leaving)
        project->saver().saveNow();
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
    const std::shared_ptr<Project> before = std::exchange(
        m_project, std::make_shared<Project>(m_queue, found, m_nextNumber));
    m_nextNumber += static_cast<quint32>(m_project->count()) + roomToGrow;
    m_lock = found.lock;
    m_current = -1;
    leave(before);
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

void ProjectController::leave(const std::shared_ptr<Project>& project)
{
    if (!project || project == m_project || project == m_shownIn || project->saver().isClean())
        return;
    m_leaving.push_back(project);
}

void ProjectController::forgetSaved()
{
    const auto saved = std::erase_if(m_leaving, [](const auto& project) { return project->saver().isClean(); });
    if (saved > 0)
        Q_EMIT cleanChanged();
}

void ProjectController::follow(const ChangeEvent& event)
{
    if (std::holds_alternative<PhotoReplaced>(event)) {
        Q_EMIT reviewChanged();
    } else if (!std::holds_alternative<CurrentChanged>(event) && m_shownIn) {
        saveShown();
        Q_EMIT reviewChanged();
    }
}

void ProjectController::saveShown()
{
    const ImageAnnotations annotations = shownAnnotations();
    m_shownIn->saver().save(m_shownIn->image(m_shown), annotations);
    m_shownIn->setSummary(m_shown, summaryOf(annotations));
    quint64& lastId = m_lastIds[m_shownIn->number(m_shown)];
    for (const Instance& instance : annotations.instances)
        lastId = std::max(lastId, static_cast<quint64>(instance.id));
}

void ProjectController::photoFailed()
{
    if (m_current == shown())
        return;
    m_project->lookFor(m_current);
    m_current = shown();
    Q_EMIT currentChanged();
}

ImageAnnotations ProjectController::shownAnnotations() const
{
    ImageAnnotations annotations = m_besides;
    annotations.instances = m_document.instances();
    return annotations;
}

DocumentContents ProjectController::contentsOf(const std::shared_ptr<Project>& project, int index,
                                               const Stored& stored, cv::Size size)
{
    const ImageEntry& entry = project->image(index);
    ImageAnnotations annotations = project->saver().current(entry, stored.annotations);
    QString problem = stored.problem;
    if (problem.isEmpty() && !annotations.instances.empty() && annotations.size != size)
        problem = tr("%1 is of an image of %2 × %3 pixels, but %4 has %5 × %6.")
                      .arg(project->folder().annotationsFile(entry))
                      .arg(annotations.size.width)
                      .arg(annotations.size.height)
                      .arg(QFileInfo(entry.path).fileName())
                      .arg(size.width)
                      .arg(size.height);
    DocumentContents contents;
    contents.readOnlyBecause = project->readOnlyBecause();
    if (!problem.isEmpty()) {
        contents.readOnlyBecause =
            tr("%1 The file is left as it is, and the image can only be looked at.").arg(problem);
        annotations = {};
        Q_EMIT failed(contents.readOnlyBecause);
    }
    const quint32 number = project->number(index);
    quint64& lastId = m_lastIds[number];
    contents.instances = inImage(std::exchange(annotations.instances, {}), number);
    lastId = std::max(lastId, static_cast<quint64>(inImage(InstanceId{}, number)));
    for (const Instance& instance : contents.instances)
        lastId = std::max(lastId, static_cast<quint64>(instance.id));
    contents.lastId = lastId;
    const std::shared_ptr<Project> before = std::exchange(m_shownIn, project);
    m_shown = index;
    m_besides = std::move(annotations);
    m_besides.size = size;
    leave(before);
    return contents;
}

} // namespace unocclude
