// SPDX-License-Identifier: Apache-2.0
#include "exchange/cocoa_import.h"

#include "cocoa/cocoa_reader.h"
#include "exchange/annotation_stager.h"
#include "exchange/cocoa_photo.h"
#include "exchange/import_stage.h"
#include "exchange/imported_images.h"
#include "exchange/imported_objects.h"
#include "project/project_lock.h"
#include "support/json_cursor.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

/// Gives the texts of this file their context.
class CocoaImportText
{
    Q_DECLARE_TR_FUNCTIONS(CocoaImport)
};

[[noreturn]] void refuse(const QString& sentence)
{
    throw RuntimeError(RuntimeError::Kind::InvalidInput, sentence);
}

/// Takes the file apart. Images must be known before annotations can be staged: where they come later, or not at all,
/// the annotations are staged by reading the file once more.
class Importer : public CocoaSink
{
public:
    Importer(const CocoaImport& request, std::stop_token stop)
        : m_request(request)
        , m_stop(std::move(stop))
        , m_folder(request.project)
        , m_stage(m_folder)
        , m_project(m_folder.isProject() ? m_folder.load() : ProjectFile())
        , m_images(request, m_project)
        , m_stager(m_stage, request.file)
    {
        if (m_project.name.isEmpty())
            m_project.name = QFileInfo(request.project).fileName();
    }

    CocoaImportSummary run()
    {
        read();
        if (m_mustReadAgain) {
            m_images.enterInto(m_project);
            m_annotations = 0;
            m_mustReadAgain = false;
            m_secondTime = true;
            read();
        }
        m_images.enterInto(m_project);
        finishImages();
        m_project.extras = extrasWith(m_project.extras, mergedExtras());
        m_stage.install(m_project);
        return summary();
    }

    void addImage(CocoaImage image) override
    {
        if (!m_secondTime)
            m_images.take(std::move(image), QStringLiteral("/images/%1").arg(m_images.count()));
    }

    void addAnnotation(CocoaAnnotation annotation) override
    {
        const QString pointer = QStringLiteral("/annotations/%1").arg(m_annotations++);
        if (m_images.isEmpty() || (!m_secondTime && m_mustReadAgain)) {
            m_mustReadAgain = true;
            m_early.push_back(imageFrom(annotation));
            return;
        }
        m_images.enterInto(m_project);
        stage(std::move(annotation), pointer);
    }

    void addExtra(const std::string& key, CocoaExtras value) override { m_extras[key] = std::move(value); }

private:
    void read()
    {
        QFile file(m_request.file);
        if (!file.open(QIODevice::ReadOnly))
            refuse(CocoaImportText::tr("The file %1 cannot be read: %2.").arg(m_request.file, file.errorString()));
        try {
            streamCocoa(file, m_request.file, *this, m_stop);
        } catch (const RuntimeError&) {
            m_stager.finish(); // what is wrong with them comes first in the file
            throw;
        }
        m_stager.finish();
        if (m_mustReadAgain && m_images.isEmpty()) // an extract, without images
            for (std::size_t i = 0; i < m_early.size(); ++i)
                if (!m_images.find(m_early[i].id))
                    m_images.take(m_early[i], QStringLiteral("/annotations/%1").arg(i));
        m_early.clear();
    }

    /// What an annotation without an image tells of it.
    CocoaImage imageFrom(const CocoaAnnotation& annotation) const
    {
        CocoaImage image{annotation.imageId, annotation.url.section(u'/', -1), {}};
        for (const CocoaRegion& region : annotation.regions)
            if (region.visible)
                image.size = {region.visible->width, region.visible->height};
        if (image.size.empty()) {
            const QSize size = m_images.sizeOf(image.fileName);
            image.size = {std::max(0, size.width()), std::max(0, size.height())};
        }
        return image;
    }

    void stage(CocoaAnnotation annotation, const QString& pointer)
    {
        ImportedImage* const image = m_images.find(annotation.imageId);
        if (!image)
            throw JsonError(m_request.file, pointer + QStringLiteral("/image_id"),
                            CocoaImportText::tr("there is no image with the id %1").arg(annotation.imageId));
        const bool wanted = m_request.author.isEmpty() || annotation.author == m_request.author;
        if (image->isAnnotated || !wanted) {
            image->others.push_back(othersJson(annotation));
            ++m_summary.otherAnnotations;
            return;
        }
        image->isAnnotated = true;
        m_summary.objects += static_cast<int>(annotation.regions.size());
        for (const CocoaRegion& region : annotation.regions)
            addLabel(region.name.trimmed());
        m_stager.add({std::move(annotation), pointer, image->image, image->entry});
    }

    /// What of images is not there yet: those that nobody annotated, and annotations by other people.
    void finishImages()
    {
        for (ImportedImage& image : m_images.all()) {
            if (!image.isAnnotated)
                m_stage.write(image.entry,
                              unannotatedText(image.image, image.others, QFileInfo(image.entry.path).fileName()));
            else if (!image.others.empty())
                m_stage.write(image.entry, withOthers(m_stage.read(image.entry), image.others));
        }
    }

    void addLabel(const QString& label)
    {
        if (m_labels.isEmpty())
            m_labels = QSet<QString>(m_project.labels.begin(), m_project.labels.end());
        if (!label.isEmpty() && !m_labels.contains(label)) {
            m_labels.insert(label);
            m_project.labels << label;
        }
    }

    /// What an earlier import has left stays.
    Json mergedExtras() const
    {
        Json merged = originIn(m_project.extras);
        if (!merged.is_object())
            merged = Json::object();
        for (const auto& [key, value] : m_extras.items())
            if (!merged.contains(key))
                merged[key] = value;
        return merged;
    }

    CocoaImportSummary summary() const
    {
        auto summary = m_summary;
        summary.images = static_cast<int>(m_images.count());
        summary.missingImages = m_images.missing();
        summary.firstMissing = m_images.firstMissing();
        return summary;
    }

    const CocoaImport& m_request;
    std::stop_token m_stop;
    ProjectFolder m_folder;
    ImportStage m_stage;
    ProjectFile m_project;
    ImportedImages m_images;
    QSet<QString> m_labels;
    std::vector<CocoaImage> m_early; ///< of annotations that came before any image
    Json m_extras = Json::object();
    std::size_t m_annotations = 0;
    bool m_mustReadAgain = false;
    bool m_secondTime = false;
    CocoaImportSummary m_summary; ///< but for what m_images counts
    AnnotationStager m_stager;
};

} // namespace

CocoaImportSummary importCocoa(const CocoaImport& request, std::stop_token stop)
{
    const ProjectLock lock(request.project);
    if (!lock.isHeld())
        throw RuntimeError(RuntimeError::Kind::Failed, lock.refusal());
    return Importer(request, std::move(stop)).run();
}

} // namespace unocclude
