// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/export_options.h"
#include "document/document.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QMimeData;
class QWidget;

namespace unocclude {

class InstanceNumbers;
class JobQueue;
class ProjectController;
struct ExportOptions;

/// Takes results out of the program: annotations, and pictures of whole objects.
class TakeHome final : public QObject
{
    Q_OBJECT

public:
    /// What belongs to the project besides, and where it is written.
    struct Parts
    {
        Document& document;
        const InstanceNumbers& numbers;
        ProjectController& projects;
        JobQueue& queue; ///< the project's files are read and written in its order
    };

    explicit TakeHome(const Parts& parts, QObject* parent = nullptr);

    bool hasPicture() const; ///< the current object's choice is a sample
    void savePicture(const QString& path);
    void copyPicture();

    /// The picture of an object for another program, as if `choice` were chosen.
    std::unique_ptr<QMimeData> dragged(const Instance& instance, const AmodalChoice& choice);

    /// Lets the mouse carry it away. Returns when it has been let go.
    void drag(QWidget& source, const Instance& instance, const AmodalChoice& choice);

    bool hasObjects() const;     ///< the photograph, or as far as is known the project
    QString datasetName() const; ///< of the project, or of the photograph that was opened alone

    /// Of the whole project, by a job; of a photograph that was opened alone, at once.
    void exportDataset(const QString& path, DatasetFormat format);
    void exportLayers(const QString& path); ///< the photograph and its objects, as OpenRaster

Q_SIGNALS:
    void done(const QString& message);
    void failed(const QString& message);

private:
    cv::Mat chosenPicture() const;
    bool isProject() const;
    void exportProject(const QString& path, const ExportOptions& options);
    void exportPhoto(const QString& path, const ExportOptions& options);
    void tellExport(const QString& path, int objects);
    template <typename Work>
    void reportingFailure(const Work& work);

    Document& m_document;
    const InstanceNumbers& m_numbers;
    ProjectController& m_projects;
    JobQueue& m_queue;
    QTemporaryDir m_draggedFiles; ///< as long as the window: whoever took one may read it late
    int m_dragged = 0;
};

} // namespace unocclude
