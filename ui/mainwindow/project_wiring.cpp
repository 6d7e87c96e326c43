// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/project_wiring.h"

#include "dialogs/file_dialogs.h"
#include "images/images_panel.h"
#include "jobs/message_bar.h"
#include "mainwindow/actions.h"
#include "mainwindow/view_memory.h"
#include "session/preparation_controller.h"
#include "session/project_controller.h"
#include "session/session.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace unocclude {

ProjectWiring::ProjectWiring(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_projects(parts.session.projects)
{
    wireFiles();
    wireImages();
    wireMessages();
    updateEnabled();
    updateReview();
}

bool ProjectWiring::mayClose()
{
    if (!m_mayLose && !m_projects.isClean()) {
        m_closing = true;
        m_projects.saveNow();
        return false;
    }
    rememberWork();
    return true;
}

void ProjectWiring::reopenLastWork()
{
    const Preferences::LastWork work = m_parts.preferences.lastWork();
    if (work.project.isEmpty() || !QFileInfo::exists(work.project))
        return;
    if (work.scale > 0)
        m_parts.views.remember(work.image, {work.scale, work.centre});
    m_wantedImage = work.image;
    m_projects.open(work.project);
}

void ProjectWiring::wireFiles()
{
    const Actions& actions = m_parts.actions;
    connect(actions.open, &QAction::triggered, this, &ProjectWiring::open);
    connect(actions.openFolder, &QAction::triggered, this, &ProjectWiring::openFolder);
    connect(actions.saveNow, &QAction::triggered, this, [this] {
        m_projects.saveNow();
        if (m_projects.isClean())
            m_parts.messages.showNotice(tr("Everything is saved."));
    });
    connect(&m_projects, &ProjectController::opened, this, &ProjectWiring::noteOpened);
    connect(&m_projects, &ProjectController::cleanChanged, this, [this] {
        if (m_closing && m_projects.isClean())
            m_parts.window.close();
    });
}

void ProjectWiring::wireImages()
{
    const Actions& actions = m_parts.actions;
    ImagesPanel& images = m_parts.images;
    connect(actions.nextImage, &QAction::triggered, &images, &ImagesPanel::goToNext);
    connect(actions.previousImage, &QAction::triggered, &images, &ImagesPanel::goToPrevious);
    connect(actions.nextUnfinished, &QAction::triggered, &images, &ImagesPanel::goToNextUnfinished);
    connect(actions.findImage, &QAction::triggered, &images, &ImagesPanel::find);
    for (QAction* action : {actions.imageDone, actions.imageApproved, actions.locateImage})
        images.addMenuAction(action);
    connect(actions.locateImage, &QAction::triggered, this, &ProjectWiring::locate);
    connect(actions.imageDone, &QAction::triggered, this,
            [this](bool done) { m_projects.desk().setReview(done ? ReviewState::Done : ReviewState::Open); });
    connect(actions.imageApproved, &QAction::triggered, this,
            [this](bool approved) { m_projects.desk().setReview(approved ? ReviewState::Approved : ReviewState::Done); });
    connect(&m_projects.desk(), &ImageDesk::reviewChanged, this, &ProjectWiring::updateReview);
    connect(&m_projects.desk(), &ImageDesk::taken, this,
            [this] { m_parts.session.preparations.prepareNext(m_parts.images.pathOfNext()); });
    connect(&m_projects, &ProjectController::currentChanged, this, &ProjectWiring::updateEnabled);
    connect(&images, &ImagesPanel::highlightedChanged, this, &ProjectWiring::updateEnabled);
    connect(&images, &ImagesPanel::highlightedChanged, this, &ProjectWiring::tellOfMissing);
}

void ProjectWiring::wireMessages()
{
    connect(&m_projects, &ProjectController::failed, this, &ProjectWiring::saveFailed);
    connect(&m_projects, &ProjectController::noticed, &m_parts.messages, &MessageBar::showNotice);
    connect(&m_parts.session.document, &Document::refused, &m_parts.messages, &MessageBar::showNotice);
}

void ProjectWiring::updateEnabled()
{
    const Project* project = m_projects.project();
    const bool several = project && project->count() > 1;
    for (QAction* action : {m_parts.actions.nextImage, m_parts.actions.previousImage, m_parts.actions.nextUnfinished})
        action->setEnabled(several);
    m_parts.actions.findImage->setEnabled(several);
    m_parts.actions.saveNow->setEnabled(project);
    m_parts.actions.locateImage->setEnabled(isHighlightedMissing());
}

bool ProjectWiring::isHighlightedMissing() const
{
    const Project* project = m_projects.project();
    const int highlighted = m_parts.images.highlighted();
    return project && highlighted >= 0 && project->summary(highlighted).missing;
}

/// The photograph that is shown stays, so that nothing else would say why.
void ProjectWiring::tellOfMissing()
{
    if (!m_tellsOfMissing.isEmpty() && m_parts.messages.text() == m_tellsOfMissing)
        m_parts.messages.dismiss();
    m_tellsOfMissing.clear();
    if (!isHighlightedMissing())
        return;
    const QString path = m_projects.project()->image(m_parts.images.highlighted()).path;
    m_tellsOfMissing = tr("There is no %1 any more; Image > Locate Missing Image… says where it is now.")
                           .arg(QDir::toNativeSeparators(path));
    m_parts.messages.showNotice(m_tellsOfMissing);
}

void ProjectWiring::updateReview()
{
    const ReviewState review = m_projects.desk().review();
    const bool changeable = m_projects.shown() >= 0 && m_parts.session.document.readOnlyBecause().isEmpty();
    m_parts.actions.imageDone->setChecked(review != ReviewState::Open);
    m_parts.actions.imageApproved->setChecked(review == ReviewState::Approved);
    m_parts.actions.imageDone->setEnabled(changeable);
    m_parts.actions.imageApproved->setEnabled(changeable);
}

void ProjectWiring::open()
{
    if (const QString path = askForPhoto(&m_parts.window, m_parts.session.document); !path.isEmpty())
        m_projects.open(path);
}

void ProjectWiring::openFolder()
{
    if (const QString path = askForFolder(&m_parts.window, m_parts.session.document); !path.isEmpty())
        m_projects.open(path);
}

void ProjectWiring::locate()
{
    Project* project = m_projects.project();
    const int index = m_parts.images.highlighted();
    const QString path = askForMissing(&m_parts.window, project->image(index).path);
    if (path.isEmpty())
        return;
    const int found = project->relocate(index, path);
    if (found > 1)
        m_parts.messages.showNotice(tr("%n image(s) were found again.", nullptr, found));
    m_projects.goTo(index);
}

void ProjectWiring::noteOpened()
{
    m_parts.preferences.addRecentPhoto(openedPath());
    updateEnabled();
    const Project& project = *m_projects.project();
    const auto offerLabels = [this] { m_parts.session.labels.setProjectLabels(m_projects.project()->labels()); };
    connect(&project, &Project::labelsChanged, this, offerLabels);
    offerLabels();
    if (const QString image = std::exchange(m_wantedImage, {}); !image.isEmpty())
        QMetaObject::invokeMethod( // after the project's own first image
            this, [this, image] { m_projects.goTo(m_projects.project()->indexOf(image)); }, Qt::QueuedConnection);
}

/// What a person would choose to open it again: the folder of images, the photograph, or else the project's folder.
QString ProjectWiring::openedPath() const
{
    const Project& project = *m_projects.project();
    if (!project.imageFolder().isEmpty())
        return project.imageFolder();
    return m_projects.isPersonal() && project.count() == 1 ? project.image(0).path : project.folder().path();
}

void ProjectWiring::saveFailed(const QString& message)
{
    m_parts.messages.showError(message);
    if (std::exchange(m_closing, false) && mayLoseWork(&m_parts.window, message)) {
        m_mayLose = true;
        m_parts.window.close();
    }
}

void ProjectWiring::rememberWork()
{
    if (!m_projects.project())
        return;
    Preferences::LastWork work{openedPath(), m_parts.session.document.path(), 0, {}};
    if (const auto view = m_parts.views.now()) {
        work.scale = view->scale;
        work.centre = view->centre;
    }
    m_parts.preferences.setLastWork(work);
}

} // namespace unocclude
