// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "jobs/job_queue.h"
#include "project/project.h"

#include <QObject>

#include <map>
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

    /// How far the work on the image in the document is: of all its objects, or of the image itself if it has none.
    ReviewState review() const;
    void setReview(ReviewState review);

    bool isClean() const; ///< all is saved, of this project and of those before it
    void saveNow();

Q_SIGNALS:
    void opened(); ///< another project
    void currentChanged();
    void reviewChanged();
    void cleanChanged();
    void noticed(const QString& message);
    void failed(const QString& message);

private:
    class OpenJob;
    struct Stored;

    void adopt(const OpenedProject& found);
    void attach(Project& project);
    void leave(const std::shared_ptr<Project>& project);
    void forgetSaved();
    void follow(const ChangeEvent& event);
    void saveShown();
    void photoFailed();
    ImageAnnotations shownAnnotations() const;
    DocumentContents contentsOf(const std::shared_ptr<Project>& project, int index, const Stored& stored, cv::Size size);

    Document& m_document;
    PhotoController& m_photos;
    JobQueue& m_queue;
    QString m_personalFolder;
    std::shared_ptr<Project> m_project;
    std::shared_ptr<ProjectLock> m_lock; ///< of m_project
    int m_current = -1;

    // The image in the document. Until the first one of a project is there, it is one of the project before.
    std::shared_ptr<Project> m_shownIn;
    int m_shown = -1;
    ImageAnnotations m_besides; ///< what belongs to the image but not to the document; no instances

    std::vector<std::shared_ptr<Project>> m_leaving; ///< until what was changed in them is saved
    std::map<quint32, quint64> m_lastIds;            ///< of images by number: no id is ever used again
    quint32 m_nextNumber = 1;                        ///< for the images of the next project
};

} // namespace unocclude
