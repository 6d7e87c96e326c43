// SPDX-License-Identifier: Apache-2.0
#include "exchange/project_export.h"

#include "cocoa/dataset_export.h"
#include "document/layers.h"
#include "exchange/cocoa_photo.h"
#include "image/photo.h"
#include "support/checked_save.h"
#include "support/file_name.h"
#include "support/in_parallel.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <exception>

namespace unocclude {

namespace {

/// Gives the texts of this file their context.
class ProjectExportText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectExport)
};

ProjectFolder folderOf(const ProjectExport& what)
{
    ProjectFolder folder(what.project);
    if (!folder.isProject())
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           ProjectExportText::tr("There is no project in the folder %1.").arg(what.project));
    return folder;
}

ImageAnnotations wanted(ImageAnnotations annotations, ReviewState atLeast)
{
    std::erase_if(annotations.instances, [atLeast](const Instance& instance) { return instance.review < atLeast; });
    return annotations;
}

/// As datasets name images: below the folder of images, else by the name alone.
QString datasetName(const ProjectFile& project, const ImageEntry& entry)
{
    const QString name = QDir(project.imageFolder).relativeFilePath(entry.path);
    const bool isBelow = !project.imageFolder.isEmpty() && !name.startsWith(QStringLiteral("..")) &&
                         !QDir::isAbsolutePath(name);
    return isBelow ? name : QFileInfo(entry.path).fileName();
}

QString numberedName(int number)
{
    return ProjectExportText::tr("Object %1").arg(number);
}

void count(std::size_t objects, ProjectExportSummary& summary)
{
    summary.images += objects == 0 ? 0 : 1;
    summary.objects += static_cast<int>(objects);
}

/// An image's objects as the formats take them, or why they cannot be had.
struct PhotoRead
{
    std::optional<CocoaPhoto> photo; ///< none if nothing is known of the image
    std::exception_ptr failure;
};

PhotoRead readPhoto(const ProjectExport& what, const ProjectFolder& folder, const ProjectFile& project,
                    const ImageEntry& entry)
{
    try {
        const ImageAnnotations annotations =
            wanted(folder.loadAnnotations(entry, ProjectFolder::Pictures::Leave), what.atLeast);
        if (annotations.size.empty())
            return {};
        return {cocoaPhoto(annotations, datasetName(project, entry)), nullptr};
    } catch (...) {
        return {std::nullopt, std::current_exception()};
    }
}

/// Visits in their order the images of which anything is known. Some are read at a time, by as many threads as there
/// are processors.
template <typename Visit>
void forEachPhoto(const ProjectExport& what, const ProjectFolder& folder, const ProjectFile& project,
                  const std::stop_token& stop, const Visit& visit)
{
    constexpr std::size_t atOnce = 16; // their masks are in memory together
    for (std::size_t first = 0; first < project.images.size(); first += atOnce) {
        throwIfStopped(stop);
        std::vector<PhotoRead> read(std::min(atOnce, project.images.size() - first));
        inParallel(read.size(), [&](std::size_t i) {
            read[i] = readPhoto(what, folder, project, project.images[first + i]);
        });
        for (const PhotoRead& each : read) {
            if (each.failure)
                std::rethrow_exception(each.failure);
            if (each.photo)
                visit(*each.photo);
        }
    }
}

/// @throw RuntimeError (InvalidInput) if it has another size than what was annotated
Photo photoOf(const ImageEntry& entry, cv::Size size)
{
    Photo photo = decodePhoto(entry.path);
    if (photo.size() != size)
        throw RuntimeError(
            RuntimeError::Kind::InvalidInput,
            ProjectExportText::tr("The image %1 has another size than its annotations.").arg(entry.path));
    return photo;
}

/// Writes the pictures of one image after the other.
class PictureWriter
{
public:
    PictureWriter(PictureFormat format, const QString& folder)
        : m_format(format)
        , m_folder(folder)
    {
        if (!m_folder.mkpath(QStringLiteral(".")))
            throw RuntimeError(RuntimeError::Kind::Failed,
                               ProjectExportText::tr("The folder %1 cannot be made.").arg(folder));
    }

    void write(const ImageEntry& entry, const ImageAnnotations& annotations, const Photo& photo) const
    {
        const QString stem = QFileInfo(entry.annotations).completeBaseName();
        if (m_format == PictureFormat::Png)
            return writePngs(stem, annotations, photo);
        int number = 0;
        const auto nameOf = [&number](const Instance&) { return numberedName(++number); };
        const LayeredPicture picture =
            layeredPicture(photo.rgb, QFileInfo(entry.path).fileName(), annotations.instances, nameOf);
        saveFile(m_folder.filePath(stem + QStringLiteral(".ora")), writeOpenRaster(picture));
    }

private:
    void writePngs(const QString& stem, const ImageAnnotations& annotations, const Photo& photo) const
    {
        int number = 0;
        for (const Instance& instance : annotations.instances) {
            const QString label = fileNameOf(instance.label.isEmpty() ? QStringLiteral("object") : instance.label);
            const QString name = QStringLiteral("%1-%2-%3.png").arg(stem, QString::number(++number), label);
            savePng(m_folder.filePath(name), flattened({photo.size(), {objectPicture(instance, photo.rgb)}}));
        }
    }

    PictureFormat m_format;
    QDir m_folder;
};

} // namespace

ProjectExportSummary exportAnnotations(const ProjectExport& what, const ExportOptions& options, const QString& out,
                                       std::stop_token stop)
{
    const ProjectFolder folder = folderOf(what);
    const ProjectFile project = folder.load();
    const auto exporter = makeDatasetExporter(options);
    if (CocoaExtras extras = originIn(project.extras); extras.is_object())
        exporter->setExtras(std::move(extras));
    ProjectExportSummary summary;
    std::vector<std::pair<QString, std::vector<QString>>> names; // of each image, and its objects' labels
    forEachPhoto(what, folder, project, stop, [&](const CocoaPhoto& photo) {
        exporter->add(photo);
        count(photo.objects.size(), summary);
        names.emplace_back(photo.fileName, std::vector<QString>());
        for (const CocoaObject& object : photo.objects)
            names.back().second.push_back(object.name);
    });
    saveInParts(out, [&exporter](const ByteSink& put) { exporter->finish(put); });
    for (const PolygonLoss& loss : exporter->losses())
        summary.losses.push_back({names.at(loss.photo).first, static_cast<int>(loss.object) + 1,
                                  names.at(loss.photo).second.at(loss.object), loss.iou});
    return summary;
}

ProjectExportSummary exportPictures(const ProjectExport& what, PictureFormat format, const QString& out,
                                    const std::function<void(const QString&)>& failed, std::stop_token stop)
{
    const ProjectFolder folder = folderOf(what);
    const ProjectFile project = folder.load();
    const PictureWriter writer(format, out);
    ProjectExportSummary summary;
    for (const ImageEntry& entry : project.images) {
        throwIfStopped(stop);
        const ImageAnnotations annotations = wanted(folder.loadAnnotations(entry), what.atLeast);
        if (annotations.instances.empty())
            continue;
        try {
            writer.write(entry, annotations, photoOf(entry, annotations.size));
        } catch (const RuntimeError& error) {
            if (error.kind() != RuntimeError::Kind::InvalidInput)
                throw;
            failed(error.message());
            continue;
        }
        count(annotations.instances.size(), summary);
    }
    return summary;
}

} // namespace unocclude
