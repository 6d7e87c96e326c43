// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_export.h"

#include "cocoa/cocoa_reader.h"
#include "cocoa/exported_shape.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace unocclude {

namespace {

/// A region together with what is needed while its image is put together.
struct Built
{
    CocoaRegion region;
    Mask pixels; ///< of its outline
    double iou = 1;
};

CocoaExtras extrasOf(const CocoaObject& object)
{
    CocoaExtras extras = object.extras.is_null() ? CocoaExtras::object() : object.extras;
    if (!object.provenance.is_null())
        extras[cocoaProvenanceKey] = object.provenance;
    if (object.name != object.name.trimmed())
        extras[cocoaProvenanceKey]["original_name"] = object.name.toStdString();
    return extras;
}

void splitByVisibility(CocoaRegion& region, const Mask& pixels, const Mask& visible)
{
    const Mask seen = pixels & visible;
    const Mask hidden = pixels - seen;
    region.area = pixels.area();
    if (hidden.isEmpty())
        return;
    region.occludeRate = static_cast<double>(hidden.area()) / static_cast<double>(region.area);
    region.visible = encodeRle(seen);
    region.invisible = encodeRle(hidden);
}

/// Gives the texts of this file their context.
class CocoaExportText
{
    Q_DECLARE_TR_FUNCTIONS(CocoaExport)
};

void refuseIf(bool wrong, const QString& sentence, const CocoaObject& object, int order)
{
    if (wrong)
        throw RuntimeError(RuntimeError::Kind::InvalidInput, sentence.arg(order).arg(object.name));
}

Built build(const CocoaObject& object, cv::Size size, int order, OutlineRule rule)
{
    const Mask whole = wholeOf(object.visible, object.amodal, size);
    refuseIf(whole.isEmpty(), CocoaExportText::tr("Object %1 (%2) has no pixels to export."), object, order);
    ExportedShape shape = exportedShape(whole, rule);
    refuseIf(rule == OutlineRule::Refuse && shape.iou < 1,
             CocoaExportText::tr("Object %1 (%2) has holes or several pieces, which one polygon cannot hold."), object,
             order);
    Built built{{}, shape.pixels, shape.iou};
    built.region.segmentation = std::move(shape.outline);
    built.region.name = object.name.trimmed();
    built.region.isStuff = object.isStuff;
    built.region.order = order;
    built.region.extras = extrasOf(object);
    splitByVisibility(built.region, built.pixels, object.visible.isNull() ? Mask(size) : object.visible);
    return built;
}

/// As its file had it, at the place that it has now.
Built rebuilt(CocoaRegion region, cv::Size size, int order)
{
    region.order = order;
    Mask pixels = amodalMask(region, size);
    return {std::move(region), std::move(pixels), 1};
}

std::vector<std::pair<int, int>> overlappingPairs(const std::vector<Built>& frontToBack)
{
    std::vector<std::pair<int, int>> pairs;
    for (std::size_t front = 0; front < frontToBack.size(); ++front)
        for (std::size_t back = front + 1; back < frontToBack.size(); ++back)
            if (overlap(frontToBack[front].pixels, frontToBack[back].pixels))
                pairs.emplace_back(frontToBack[front].region.order, frontToBack[back].region.order);
    return pairs;
}

CocoaImage imageOf(const CocoaPhoto& photo)
{
    if (photo.origin)
        return photo.origin->image;
    CocoaImage image{0, photo.fileName, photo.size};
    // Readers look these up by name, so they are there even if nothing is known.
    image.extras = {{"license", 0}, {"coco_url", ""}, {"flickr_url", ""}, {"date_captured", ""}};
    return image;
}

/// Whether all regions are there, each as its file has it and in the sequence of the file.
bool isUntouched(const CocoaPhoto& photo)
{
    const auto order = [](const CocoaObject& object) { return object.origin ? object.origin->order : 0; };
    return photo.origin && photo.origin->annotation && photo.objects.size() == photo.origin->regions &&
           std::ranges::all_of(photo.objects, [](const CocoaObject& object) { return object.origin.has_value(); }) &&
           std::ranges::is_sorted(photo.objects, {}, order);
}

} // namespace

std::vector<std::int64_t> distinctIds(const std::vector<std::optional<std::int64_t>>& wanted)
{
    std::set<std::int64_t> reserved, taken;
    for (const auto& id : wanted)
        if (id)
            reserved.insert(*id);
    std::vector<std::int64_t> ids;
    std::int64_t next = 0;
    for (const auto& id : wanted) {
        if (id && taken.insert(*id).second) {
            ids.push_back(*id);
            continue;
        }
        while (reserved.contains(++next))
            continue;
        ids.push_back(next);
    }
    return ids;
}

CocoaAnnotation CocoaExporter::annotationOf(const CocoaPhoto& photo)
{
    const bool isKnown = photo.origin && photo.origin->annotation;
    CocoaAnnotation annotation = isKnown ? *photo.origin->annotation : CocoaAnnotation();
    if (isUntouched(photo)) {
        for (const CocoaObject& object : photo.objects)
            annotation.regions.push_back(*object.origin);
        return annotation;
    }
    if (!isKnown) {
        annotation.author = m_options.author;
        annotation.url = photo.fileName;
    }
    annotation.extras.erase("size"); // counted regions that were there
    std::vector<Built> frontToBack;
    for (std::size_t i = 0; i < photo.objects.size(); ++i) {
        const int order = static_cast<int>(i) + 1;
        const CocoaObject& object = photo.objects[i];
        frontToBack.push_back(object.origin ? rebuilt(*object.origin, photo.size, order)
                                            : build(object, photo.size, order, m_options.outline));
        if (frontToBack.back().iou < 1)
            m_losses.push_back({m_photo, i, frontToBack.back().iou});
    }
    annotation.depthConstraint = photo.depthConstraint.value_or(overlappingPairs(frontToBack));
    for (Built& built : frontToBack)
        annotation.regions.push_back(std::move(built.region));
    return annotation;
}

void CocoaExporter::keep(CocoaAnnotation annotation, bool hasId)
{
    m_annotationIds.push_back(hasId ? std::optional(annotation.id) : std::nullopt);
    m_imageOf.push_back(m_imageIds.size());
    annotation.id = annotation.imageId = 0;
    m_added.annotations.push_back(std::move(annotation));
}

void CocoaExporter::add(const CocoaPhoto& photo)
{
    const std::size_t before = m_imageOf.size();
    if (!photo.objects.empty())
        keep(annotationOf(photo), photo.origin && photo.origin->annotation);
    if (photo.origin)
        for (const CocoaAnnotation& other : photo.origin->others)
            keep(other, true);
    if (m_imageOf.size() > before) {
        m_imageIds.push_back(photo.origin ? std::optional(photo.origin->image.id) : std::nullopt);
        m_added.images.push_back(imageOf(photo));
        m_added.images.back().id = 0;
    }
    ++m_photo;
}

CocoaDataset CocoaExporter::takeAdded()
{
    return std::exchange(m_added, {});
}

CocoaIds CocoaExporter::ids() const
{
    CocoaIds ids{distinctIds(m_imageIds), {}};
    const auto own = distinctIds(m_annotationIds);
    for (std::size_t i = 0; i < own.size(); ++i)
        ids.annotations.push_back({own[i], ids.images[m_imageOf[i]]});
    return ids;
}

CocoaExport exportCocoa(const std::vector<CocoaPhoto>& photos, const QString& author)
{
    ExportOptions options;
    options.author = author;
    CocoaExporter exporter(options);
    for (const CocoaPhoto& photo : photos)
        exporter.add(photo);
    CocoaDataset dataset = exporter.takeAdded();
    const CocoaIds ids = exporter.ids();
    for (std::size_t i = 0; i < dataset.images.size(); ++i)
        dataset.images[i].id = ids.images[i];
    for (std::size_t i = 0; i < dataset.annotations.size(); ++i) {
        dataset.annotations[i].id = ids.annotations[i].own;
        dataset.annotations[i].imageId = ids.annotations[i].image;
    }
    return {std::move(dataset), exporter.losses()};
}

} // namespace unocclude
