// SPDX-License-Identifier: Apache-2.0
#include "pairs/held_out_export.h"

#include "cocoa/cocoa_export.h"
#include "cocoa/cocoa_writer.h"
#include "image/photo.h"
#include "mask/polygon.h"
#include "pairs/occlusion_photo.h"
#include "pairs/photograph_objects.h"
#include "pairs/picture_files.h"
#include "pairs/scene_cutouts.h"
#include "pairs/source_split.h"
#include "support/checked_save.h"
#include "support/opencv_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <set>

namespace unocclude {

namespace {

using Kind = SourceSplit::Kind;

constexpr int kAttempts = 60;             // per photograph: most arrangements hide too much or too little
constexpr double kLeastPolygonIou = 0.97; // COCO-A has polygons without holes and parts

/// Gives the texts of this file their context.
class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(HeldOutExport)
};

/// A whole object in a photograph of its own.
struct SceneTarget
{
    cv::Mat rgb;
    StandingObject object;
};

StandingObject standing(const Scene& scene, const SceneObject& object)
{
    cv::Mat alpha = object.mask.pixels(), rgba;
    cv::merge(std::vector<cv::Mat>{scene.rgb, alpha}, rgba);
    const QString source = QStringLiteral("%1 %2").arg(object.category, QString::number(object.annotation)).trimmed();
    return {source, rgba, object.mask};
}

CocoaPhoto cocoaPhoto(const OcclusionPhoto& photo, const QString& file)
{
    CocoaPhoto result{file, photo.rgb.size(), {}};
    for (std::size_t i = photo.objects.size(); i-- > 0;) { // front to back
        const StandingObject& object = photo.objects[i];
        result.objects.push_back({object.source, photo.visible(i), object.whole, false, {}});
    }
    return result;
}

/// With what COCO-A can say of each object, its outer outline, for the object itself; none if that says too little.
std::optional<OcclusionPhoto> outlined(OcclusionPhoto photo)
{
    for (StandingObject& object : photo.objects) {
        const Mask filled = rasterizePolygon(outerOutline(object.whole), object.whole.size());
        if (iou(filled, object.whole) < kLeastPolygonIou)
            return std::nullopt;
        object.whole = filled;
    }
    return photo;
}

class Exporter
{
public:
    Exporter(const HeldOutExportOptions& options, std::stop_token stop)
        : m_options(options)
        , m_stop(std::move(stop))
        , m_split(SourceSplit::open(options.split))
        , m_folder(options.folder)
    {
    }

    void gather()
    {
        for (const QString& file : picturesIn(m_options.objectFolders)) {
            const QString model = SourceSplit::modelOf(file);
            if (!m_split.heldOut(Kind::Object, model))
                continue;
            m_occluders << file;
            if (m_split.familyOf(model).isEmpty() != m_options.unseen)
                m_targets << file;
        }
        for (const QString& file : picturesIn(m_options.backgroundFolders))
            if (m_split.heldOut(Kind::Background, QFileInfo(file).completeBaseName()))
                m_backgrounds << file;
        if (!m_options.sceneAnnotations.isEmpty())
            readScenes(m_options.sceneAnnotations, [this](const Scene& scene) { addScene(scene); });
        requireMaterial();
    }

    HeldOutExport write(const std::function<void(int, int)>& report)
    {
        for (const char* name : {"images", "truth"})
            if (!m_folder.mkpath(QLatin1String(name)))
                throw RuntimeError(
                    RuntimeError::Kind::Failed,
                    ExportText::tr("The folder %1 cannot be made.").arg(m_folder.filePath(QLatin1String(name))));
        for (int number = 1; number <= m_options.count; ++number) {
            throwIfStopped(m_stop);
            writePhoto(number);
            report(number, m_options.count);
        }
        m_dataset.extras["unocclude"] = {{"made_by", "pairs export"},
                                         {"seed", m_options.seed},
                                         {"hidden", {m_options.leastHidden, m_options.mostHidden}},
                                         {"unseen_families", m_options.unseen}};
        saveFile(m_folder.filePath(QStringLiteral("ground-truth.json")), writeCocoa(m_dataset));
        return {m_options.count, int(m_used.size())};
    }

private:
    void addScene(const Scene& scene)
    {
        throwIfStopped(m_stop);
        if (!m_split.heldOut(Kind::Scene, QFileInfo(scene.file).completeBaseName()))
            return;
        for (const SceneObject& object : scene.objects)
            if (object.whole && m_split.familyOf(object.category).isEmpty() != m_options.unseen)
                m_scenes.push_back({scene.rgb, standing(scene, object)});
    }

    void requireMaterial() const
    {
        const bool inScenes = !m_options.sceneAnnotations.isEmpty();
        if (!m_occluders.isEmpty() && (inScenes ? !m_scenes.empty() : !m_targets.isEmpty() && !m_backgrounds.isEmpty()))
            return;
        throw RuntimeError(
            RuntimeError::Kind::InvalidInput,
            inScenes ? ExportText::tr("Nothing can be made: %1 cut-outs and %2 whole objects in scenes are held out.")
                           .arg(m_occluders.size())
                           .arg(m_scenes.size())
                     : ExportText::tr("Nothing can be made: %1 cut-outs to complete, %2 to occlude with and %3 "
                                      "photographs are held out.")
                           .arg(m_targets.size())
                           .arg(m_occluders.size())
                           .arg(m_backgrounds.size()));
    }

    static Cutout cutoutOf(const QString& file) { return {SourceSplit::modelOf(file), trimmed(decodeCutout(file))}; }

    static cv::Mat trimmed(const cv::Mat& rgba)
    {
        cv::Mat alpha;
        cv::extractChannel(rgba, alpha, 3);
        const cv::Rect box = Mask::fromPixels(alpha, 25).boundingBox();
        return box.empty() ? rgba : rgba(box);
    }

    OcclusionPhoto free(RandomNumbers& random) const
    {
        if (!m_scenes.empty()) {
            const SceneTarget& target = m_scenes[random.index(m_scenes.size())];
            return {target.rgb, {target.object}};
        }
        const Cutout target = cutoutOf(m_targets[qsizetype(random.index(std::size_t(m_targets.size())))]);
        const QString& background = m_backgrounds[qsizetype(random.index(std::size_t(m_backgrounds.size())))];
        return withTarget(decodePhoto(background).rgb, target, random);
    }

    std::optional<OcclusionPhoto> attempt(RandomNumbers& random) const
    {
        const OcclusionPhoto photo = free(random);
        for (int i = 0; i < kAttempts / 6; ++i) {
            std::vector<Cutout> occluders;
            for (int k = 0; k < 2; ++k)
                occluders.push_back(cutoutOf(m_occluders[qsizetype(random.index(std::size_t(m_occluders.size())))]));
            if (auto made = occluded(photo, occluders, m_options.leastHidden, m_options.mostHidden, random))
                return made;
        }
        return std::nullopt;
    }

    void writePhoto(int number)
    {
        RandomNumbers random(m_options.seed * 1'000'003 + std::uint64_t(number));
        const QString file = QStringLiteral("%1.png").arg(number, 6, 10, QLatin1Char('0'));
        for (int i = 0; i < kAttempts; ++i) {
            auto made = attempt(random);
            const auto photo = made ? outlined(std::move(*made)) : std::nullopt;
            if (!photo)
                continue;
            CocoaExport exported = exportCocoa({cocoaPhoto(*photo, file)}, QStringLiteral("unocclude"));
            add(exported.dataset, *photo, number);
            return;
        }
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           ExportText::tr("No photograph could be made in which %1 to %2 % of an object are hidden.")
                               .arg(100 * m_options.leastHidden)
                               .arg(100 * m_options.mostHidden));
    }

    void add(CocoaDataset& single, const OcclusionPhoto& photo, int number)
    {
        CocoaImage& image = single.images.front();
        CocoaAnnotation& annotation = single.annotations.front();
        image.id = annotation.id = annotation.imageId = number;
        savePng(m_folder.filePath(QStringLiteral("images/") + image.fileName), photo.rgb);
        for (const CocoaRegion& region : annotation.regions)
            if (region.visible)
                savePng(m_folder.filePath(QStringLiteral("truth/%1-%2.png").arg(number).arg(region.order)),
                        photo.objects[photo.objects.size() - std::size_t(region.order)].rgba);
        m_used.insert(photo.objects.front().source);
        m_dataset.images.push_back(image);
        m_dataset.annotations.push_back(std::move(annotation));
    }

    const HeldOutExportOptions& m_options;
    std::stop_token m_stop;
    SourceSplit m_split;
    QDir m_folder;
    QStringList m_targets, m_occluders, m_backgrounds;
    std::vector<SceneTarget> m_scenes;
    CocoaDataset m_dataset;
    std::set<QString> m_used;
};

} // namespace

HeldOutExport exportHeldOut(const HeldOutExportOptions& options, const std::function<void(int, int)>& report,
                            std::stop_token stop)
{
    return withOpenCvErrors([&] {
        Exporter exporter(options, stop);
        exporter.gather();
        return exporter.write(report);
    });
}

} // namespace unocclude
