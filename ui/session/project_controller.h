// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "jobs/job_queue.h"
#include "project/project.h"
#include "session/image_desk.h"

#include <QObject>

#include <memory>
#include <vector>

namespace unocclude {

class PhotoController;

/// The open project and which of its images the document shows. Whatever a person opens is a project (openProject()); a
/// change of the document is saved by itself within a second or two, so nobody is ever asked whether to save.
class ProjectController final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document& document;
        PhotoController& photos;
        JobQueue& queue;        ///< where photos are decoded: files are read and written in its order
        QString personalFolder; ///< for projects that can lie nowhere else (openProject()); made when needed
    };

    explicit ProjectController(const Parts& parts, QObject* parent = nullptr);
    ~ProjectController() override;

    /// A project, a folder of images or an image. What is open stays open until the other is there; the newest request
    /// wins.
    void open(const QString& path);

    Project* project() const { return m_project.get(); } ///< null until the first is open
    bool isPersonal() const; ///< the project lies in the user's own folder for projects
    int current() const { return m_current; }            ///< the image that is shown or on its way; -1
    int shown() const;                                   ///< the one of its images that is in the document; -1
    void goTo(int index);

    ImageDesk& desk() { return m_desk; } ///< the image in the document
    const ImageDesk& desk() const { return m_desk; }

    bool isClean() const; ///< all is saved, of this project and of those before it
    void saveNow();

Q_SIGNALS:
    void opened(); ///< another project
    void currentChanged();
    void cleanChanged();
    void noticed(const QString& message);
    void failed(const QString& message);

private:
    class OpenJob;

    void adopt(const OpenedProject& found);
    void attach(Project& project);
    void forgetSaved();
    void photoFailed();

    JobQueue& m_queue;
    QString m_personalFolder;
    ImageDesk m_desk;
    std::shared_ptr<Project> m_project;
    std::shared_ptr<ProjectLock> m_lock; ///< of m_project
    int m_current = -1;
    std::vector<std::shared_ptr<Project>> m_leaving; ///< until what was changed in them is saved
    quint32 m_nextNumber = 1;                        ///< for the images of the next project
};

} // namespace unocclude
