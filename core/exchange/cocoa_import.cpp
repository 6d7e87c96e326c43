// SPDX-License-Identifier: Apache-2.0
#include "exchange/cocoa_import.h"

#include "cocoa/cocoa_reader.h"
#include "exchange/cocoa_photo.h"
#include "exchange/import_stage.h"
#include "exchange/imported_objects.h"
#include "project/project_lock.h"
#include "support/json_cursor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSet>

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <exception>
#include <future>
#include <map>
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

/// As the picture is shown; empty where this cannot be told without decoding it.
QSize uprightSize(const QString& path)
{
    const QImageReader reader(path);
    const QSize stored = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? stored.transposed() : stored;
}

/// An image of the file, and its place in the project.
struct ImportedImage
{
    CocoaImage image;
    ImageEntry entry;
    bool isAnnotated = false; ///< its objects have been staged
    Json others = Json::array();
};

/// What is made into a file of the project.
struct AnnotationToStage
{
    CocoaAnnotation annotation;
    QString pointer; ///< where it stands in the file
    CocoaImage image;
    ImageEntry entry;
};

/// Numbers that an annotation's masks have: what it weighs in memory.
std::size_t weightOf(const CocoaAnnotation& annotation)
{
    const auto runs = [](const std::optional<Rle>& rle) { return rle ? rle->counts.size() : 0; };
    std::size_t weight = 0;
    for (const CocoaRegion& region : annotation.regions) {
        const auto* polygon = std::get_if<Polygon>(&region.segmentation);
        weight += polygon ? 2 * polygon->size() : std::get<Rle>(region.segmentation).counts.size();
        weight += runs(region.visible) + runs(region.invisible);
    }
    return weight;
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
        , m_images(request.imageFolder)
    {
        if (m_project.name.isEmpty())
            m_project.name = QFileInfo(request.project).fileName();
        for (const ImageEntry& entry : m_project.images)
            m_known.insert(entry.path);
    }

    CocoaImportSummary run()
    {
        read();
        if (m_mustReadAgain) {
            enterImages();
            m_annotations = 0;
            m_mustReadAgain = false;
            m_secondTime = true;
            read();
        }
        enterImages();
        finishImages();
        m_project.extras = extrasWith(m_project.extras, mergedExtras());
        m_stage.install(m_project);
        return m_summary;
    }

    void addImage(CocoaImage image) override
    {
        if (!m_secondTime)
            take(std::move(image), QStringLiteral("/images/%1").arg(m_order.size()));
    }

    void addAnnotation(CocoaAnnotation annotation) override
    {
        const QString pointer = QStringLiteral("/annotations/%1").arg(m_annotations++);
        if (m_order.empty() || (!m_secondTime && m_mustReadAgain)) {
            m_mustReadAgain = true;
            m_early.push_back(imageFrom(annotation));
            return;
        }
        enterImages();
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
            stageWaiting();
            finishStaging(); // what is wrong with them comes first in the file
            throw;
        }
        stageWaiting();
        finishStaging();
        if (m_mustReadAgain && m_order.empty()) // an extract, without images
            for (std::size_t i = 0; i < m_early.size(); ++i)
                if (!m_byId.contains(m_early[i].id))
                    take(m_early[i], QStringLiteral("/annotations/%1").arg(i));
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
            const QSize size = uprightSize(m_images.filePath(image.fileName));
            image.size = {std::max(0, size.width()), std::max(0, size.height())};
        }
        return image;
    }

    void take(CocoaImage image, const QString& pointer)
    {
        requireGoodImage(image, pointer);
        if (!m_byId.emplace(image.id, m_order.size()).second)
            fail(pointer + QStringLiteral("/id"), CocoaImportText::tr("another image has the id %1 too").arg(image.id));
        const QString path = m_images.filePath(image.fileName);
        if (m_known.contains(path))
            refuse(CocoaImportText::tr("The project %1 has the image %2 already.").arg(m_request.project, path));
        m_known.insert(path);
        m_newPaths << path;
        m_order.push_back({std::move(image), {}, false, Json::array()});
        ++m_summary.images;
    }

    void requireGoodImage(const CocoaImage& image, const QString& pointer)
    {
        const QString clean = QDir::cleanPath(image.fileName);
        if (clean.isEmpty() || clean.startsWith(QStringLiteral("..")) || QDir::isAbsolutePath(clean))
            fail(pointer + QStringLiteral("/file_name"),
                 CocoaImportText::tr("expected the name of a file in the folder of images, found \"%1\"")
                     .arg(image.fileName));
        constexpr std::int64_t maxPixels = 200'000'000; // as pictures that can be read (image/photo.h)
        if (image.size.empty() || std::int64_t{image.size.width} * image.size.height > maxPixels)
            fail(pointer, CocoaImportText::tr("the image's size is not known, or larger than 200 million pixels"));
        const QString path = m_images.filePath(image.fileName);
        if (!QFile::exists(path)) {
            if (m_summary.missingImages++ == 0)
                m_summary.firstMissing = path;
            return;
        }
        const QSize actual = uprightSize(path);
        if (actual.isValid() && actual != QSize(image.size.width, image.size.height))
            fail(pointer, CocoaImportText::tr("expected the size of %1, which is %2 x %3, found %4 x %5")
                              .arg(path)
                              .arg(actual.width())
                              .arg(actual.height())
                              .arg(image.size.width)
                              .arg(image.size.height));
    }

    /// Gives the images that have come so far their places in the project.
    void enterImages()
    {
        if (m_newPaths.isEmpty())
            return;
        const std::size_t first = m_project.images.size();
        appendImages(m_project, m_newPaths);
        for (qsizetype i = 0; i < m_newPaths.size(); ++i)
            m_order[m_order.size() - static_cast<std::size_t>(m_newPaths.size() - i)].entry =
                m_project.images[first + static_cast<std::size_t>(i)];
        m_newPaths.clear();
    }

    void stage(CocoaAnnotation annotation, const QString& pointer)
    {
        const auto found = m_byId.find(annotation.imageId);
        if (found == m_byId.end())
            fail(pointer + QStringLiteral("/image_id"),
                 CocoaImportText::tr("there is no image with the id %1").arg(annotation.imageId));
        ImportedImage& image = m_order[found->second];
        const bool wanted = m_request.author.isEmpty() || annotation.author == m_request.author;
        if (image.isAnnotated || !wanted) {
            image.others.push_back(othersJson(annotation));
            ++m_summary.otherAnnotations;
            return;
        }
        image.isAnnotated = true;
        m_summary.objects += static_cast<int>(annotation.regions.size());
        for (const CocoaRegion& region : annotation.regions)
            addLabel(region.name.trimmed());
        constexpr std::size_t enough = 1 << 18; // numbers
        m_weight += weightOf(annotation);
        m_waiting.push_back({std::move(annotation), pointer, image.image, image.entry});
        if (m_weight > enough)
            stageWaiting();
    }

    /// In the background, while the file is read on.
    void stageWaiting()
    {
        finishStaging();
        m_weight = 0;
        m_staging = std::async(std::launch::async,
                               [this, annotations = std::exchange(m_waiting, {})] { writeAll(annotations); });
    }

    void finishStaging()
    {
        if (m_staging.valid())
            m_staging.get();
    }

    /// By as many threads as there are processors.
    void writeAll(const std::vector<AnnotationToStage>& annotations)
    {
        std::vector<std::exception_ptr> failures(annotations.size());
        const auto writeSome = [&](const cv::Range& range) {
            for (auto i = static_cast<std::size_t>(range.start); i < static_cast<std::size_t>(range.end); ++i)
                try {
                    write(annotations[i]);
                } catch (...) {
                    failures[i] = std::current_exception();
                }
        };
        const int count = static_cast<int>(annotations.size());
        cv::parallel_for_(cv::Range(0, count), writeSome, count);
        if (const auto failure = std::ranges::find_if(failures, [](const auto& each) { return each != nullptr; }); failure != failures.end())
            std::rethrow_exception(*failure);
    }

    void write(const AnnotationToStage& what)
    {
        const ImportedObjects objects(what.annotation, what.image.size);
        if (const auto wrong = objects.problem())
            fail(QStringLiteral("%1/regions/%2").arg(what.pointer).arg(wrong->region), wrong->reason);
        m_stage.write(what.entry, objects.text(what.image, QFileInfo(what.entry.path).fileName()));
    }

    /// What of images is not there yet: those that nobody annotated, and annotations by other people.
    void finishImages()
    {
        for (ImportedImage& image : m_order) {
            if (!image.isAnnotated)
                m_stage.write(image.entry, unannotatedText(image.image, image.others,
                                                           QFileInfo(image.entry.path).fileName()));
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

    [[noreturn]] void fail(const QString& pointer, const QString& reason) const
    {
        throw JsonError(m_request.file, pointer, reason);
    }

    const CocoaImport& m_request;
    std::stop_token m_stop;
    ProjectFolder m_folder;
    ImportStage m_stage;
    ProjectFile m_project;
    QDir m_images;
    QSet<QString> m_known; ///< paths of images
    QStringList m_newPaths;
    QSet<QString> m_labels;
    std::vector<ImportedImage> m_order;
    std::map<std::int64_t, std::size_t> m_byId;
    std::vector<AnnotationToStage> m_waiting;
    std::size_t m_weight = 0; ///< of those that wait
    std::vector<CocoaImage> m_early; ///< of annotations that came before any image
    Json m_extras = Json::object();
    std::size_t m_annotations = 0;
    bool m_mustReadAgain = false;
    bool m_secondTime = false;
    CocoaImportSummary m_summary;
    std::future<void> m_staging; ///< last: it uses the others
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
