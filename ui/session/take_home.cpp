// SPDX-License-Identifier: Apache-2.0
#include "session/take_home.h"

#include "cocoa/dataset_export.h"
#include "document/export_cocoa.h"
#include "document/layers.h"
#include "instances/instance_numbers.h"
#include "jobs/job_queue.h"
#include "session/picture_mime.h"
#include "session/project_controller.h"
#include "session/project_export_job.h"
#include "support/checked_save.h"
#include "support/file_name.h"
#include "support/runtime_error.h"

#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>

namespace unocclude {
namespace {

/// COCO-A names who annotated.
QString authorName()
{
    return qEnvironmentVariable("USER", QStringLiteral("unknown"));
}

} // namespace

TakeHome::TakeHome(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_document(parts.document)
    , m_numbers(parts.numbers)
    , m_projects(parts.projects)
    , m_queue(parts.queue)
{
}

template <typename Work>
void TakeHome::reportingFailure(const Work& work)
{
    try {
        work();
    } catch (const RuntimeError& error) {
        Q_EMIT failed(error.message());
    }
}

bool TakeHome::hasPicture() const
{
    const Instance* current = m_document.current();
    return current && current->choice.kind == AmodalChoice::Kind::Sample;
}

void TakeHome::savePicture(const QString& path)
{
    reportingFailure([&] {
        savePng(path, chosenPicture());
        Q_EMIT done(tr("The whole object was saved to %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void TakeHome::copyPicture()
{
    QGuiApplication::clipboard()->setImage(toImage(chosenPicture()));
    Q_EMIT done(tr("The picture of the whole object was copied."));
}

std::unique_ptr<QMimeData> TakeHome::dragged(const Instance& instance, const AmodalChoice& choice)
{
    Instance shown = instance;
    shown.choice = choice;
    // A folder for each, so that the file itself has the object's name.
    const QString folder = m_draggedFiles.filePath(QString::number(++m_dragged));
    QDir().mkpath(folder);
    const QString file = QStringLiteral("%1/%2.png").arg(folder, fileNameOf(m_numbers.nameOf(instance)));
    return std::make_unique<PictureMime>(objectPicture(shown, m_document.photo().rgb).rgba, file);
}

void TakeHome::drag(QWidget& source, const Instance& instance, const AmodalChoice& choice)
{
    constexpr int thumbnailSide = 96;
    auto* drag = new QDrag(&source); // Qt deletes it
    drag->setMimeData(dragged(instance, choice).release());
    const QImage picture = qvariant_cast<QImage>(drag->mimeData()->imageData());
    drag->setPixmap(QPixmap::fromImage(
        picture.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

bool TakeHome::hasObjects() const
{
    return !m_document.instances().empty() || (isProject() && m_projects.project()->count() > 1);
}

QString TakeHome::datasetName() const
{
    return isProject() ? m_projects.project()->name() : QFileInfo(m_document.path()).completeBaseName();
}

/// A project that can only be read has changes that are nowhere on the disk.
bool TakeHome::isProject() const
{
    const Project* project = m_projects.project();
    return project && project->readOnlyBecause().isEmpty() && (project->count() > 1 || !m_projects.isPersonal());
}

void TakeHome::exportDataset(const QString& path, DatasetFormat format)
{
    ExportOptions options;
    options.format = format;
    options.author = authorName();
    options.outline = OutlineRule::Bridge; // nothing that was drawn is lost
    isProject() ? exportProject(path, options) : exportPhoto(path, options);
}

void TakeHome::exportProject(const QString& path, const ExportOptions& options)
{
    m_projects.saveNow();
    const QPointer<TakeHome> self(this); // the queue outlives the window
    m_queue.push(std::make_unique<ProjectExportJob>(
        ProjectExport{m_projects.project()->folder().path(), ReviewState::Open}, options, path,
        [self, path](const ProjectExportSummary& summary) {
            if (self)
                self->tellExport(path, summary.objects);
        },
        [self](const QString& message) {
            if (self)
                Q_EMIT self->failed(message);
        }));
}

void TakeHome::exportPhoto(const QString& path, const ExportOptions& options)
{
    reportingFailure([&] {
        const CocoaPhoto photo = cocoaPhoto(m_document);
        const auto exporter = makeDatasetExporter(options);
        exporter->add(photo);
        saveFile(path, exporter->finish());
        if (options.format == DatasetFormat::CocoA)
            m_document.undoStack().setClean();
        tellExport(path, static_cast<int>(photo.objects.size()));
    });
}

void TakeHome::tellExport(const QString& path, int objects)
{
    Q_EMIT done(tr("%n object(s) were exported to %1.", nullptr, objects).arg(QDir::toNativeSeparators(path)));
}

void TakeHome::exportLayers(const QString& path)
{
    reportingFailure([&] {
        const auto nameOf = [this](const Instance& instance) { return m_numbers.nameOf(instance); };
        const LayeredPicture picture = layeredPicture(
            m_document.photo().rgb, QFileInfo(m_document.path()).fileName(), m_document.instances(), nameOf);
        saveFile(path, writeOpenRaster(picture));
        Q_EMIT done(tr("%n object(s) were saved as layers of %1.", nullptr,
                       static_cast<int>(m_document.instances().size()))
                        .arg(QDir::toNativeSeparators(path)));
    });
}

cv::Mat TakeHome::chosenPicture() const
{
    Q_ASSERT(hasPicture());
    return objectPicture(*m_document.current(), m_document.photo().rgb).rgba;
}

} // namespace unocclude
