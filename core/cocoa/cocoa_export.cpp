// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_export.h"

#include "support/runtime_error.h"

#include <QCoreApplication>

namespace unocclude {

namespace {

/// A region together with what is needed while its image is put together.
struct Built
{
    CocoaRegion region;
    Mask pixels; ///< of its polygon
    double iou = 1;
};

Mask wholeObject(const CocoaObject& object, cv::Size size)
{
    const Mask visible = object.visible.isNull() ? Mask(size) : object.visible;
    return object.amodal.isNull() ? visible : visible | object.amodal;
}

CocoaExtras extrasOf(const CocoaObject& object)
{
    CocoaExtras extras = CocoaExtras::object();
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

Built build(const CocoaObject& object, cv::Size size, int order)
{
    const Mask whole = wholeObject(object, size);
    if (whole.isEmpty())
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           QCoreApplication::translate("CocoaExport", "Object %1 (%2) has no pixels to export.")
                               .arg(order)
                               .arg(object.name));
    Built built;
    const Polygon outline = outerOutline(whole);
    built.pixels = rasterizePolygon(outline, size);
    built.iou = iou(whole, built.pixels);
    built.region.segmentation = outline;
    built.region.name = object.name.trimmed();
    built.region.isStuff = object.isStuff;
    built.region.order = order;
    built.region.extras = extrasOf(object);
    splitByVisibility(built.region, built.pixels, object.visible.isNull() ? Mask(size) : object.visible);
    return built;
}

bool overlap(const Mask& a, const Mask& b)
{
    return !(a.boundingBox() & b.boundingBox()).empty() && !(a & b).isEmpty();
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

CocoaImage imageOf(const CocoaPhoto& photo, std::int64_t id)
{
    CocoaImage image{id, photo.fileName, photo.size};
    // Readers look these up by name, so they are there even if nothing is known.
    image.extras = {{"license", 0}, {"coco_url", ""}, {"flickr_url", ""}, {"date_captured", ""}};
    return image;
}

void addPhoto(CocoaExport& result, const CocoaPhoto& photo, std::size_t index, const QString& author)
{
    const auto id = std::ssize(result.dataset.images) + 1;
    CocoaAnnotation annotation;
    annotation.id = annotation.imageId = id;
    annotation.author = author;
    annotation.url = photo.fileName;
    std::vector<Built> frontToBack;
    for (std::size_t i = 0; i < photo.objects.size(); ++i) {
        frontToBack.push_back(build(photo.objects[i], photo.size, static_cast<int>(i) + 1));
        if (frontToBack.back().iou < 1)
            result.losses.push_back({index, i, frontToBack.back().iou});
    }
    annotation.depthConstraint = overlappingPairs(frontToBack);
    for (Built& built : frontToBack)
        annotation.regions.push_back(std::move(built.region));
    result.dataset.images.push_back(imageOf(photo, id));
    result.dataset.annotations.push_back(std::move(annotation));
}

} // namespace

CocoaExport exportCocoa(const std::vector<CocoaPhoto>& photos, const QString& author)
{
    CocoaExport result;
    for (std::size_t i = 0; i < photos.size(); ++i)
        if (!photos[i].objects.empty())
            addPhoto(result, photos[i], i, author);
    return result;
}

} // namespace unocclude
