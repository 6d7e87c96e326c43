// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cousin_objects.h"

#include "cocoa/cocoa_writer.h"
#include "cocoa/exported_shape.h"
#include "support/json_text.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace unocclude {

namespace {

using Json = CocoaExtras;

/// Gives the texts of this file their context.
class CousinObjectsText
{
    Q_DECLARE_TR_FUNCTIONS(CocoaExport)
};

/// As pycocotools' toBbox: x, y, width, height; all 0 for no pixels.
Json boxJson(const Mask& mask)
{
    const cv::Rect box = mask.boundingBox();
    return {box.x, box.y, box.width, box.height};
}

Json place(CousinId id)
{
    return writtenJson(std::string(1, static_cast<char>(id)));
}

Json beginning()
{
    return {{"id", place(CousinId::Own)},
            {"image_id", place(CousinId::Image)},
            {"category_id", place(CousinId::Category)},
            {"iscrowd", 0}};
}

} // namespace

CousinObjects::CousinObjects(const CocoaPhoto& photo, const ExportOptions& options)
    : m_photo(photo)
    , m_options(options)
    , m_clusters(photo.objects.size())
{
    for (std::size_t i = 0; i < photo.objects.size(); ++i) {
        const CocoaObject& object = photo.objects[i];
        const Mask whole = wholeOf(object.visible, object.amodal, photo.size);
        if (whole.isEmpty())
            throw RuntimeError(
                RuntimeError::Kind::InvalidInput,
                CousinObjectsText::tr("Object %1 (%2) has no pixels to export.").arg(i + 1).arg(object.name));
        const Mask visible = object.visible.isNull() ? Mask(photo.size) : object.visible;
        m_masks.push_back({whole, visible, whole - visible});
    }
    std::iota(m_clusters.begin(), m_clusters.end(), std::size_t{0});
    for (std::size_t front = 0; front < m_masks.size(); ++front)
        for (std::size_t back = front + 1; back < m_masks.size(); ++back)
            if (overlap(m_masks[front].whole, m_masks[back].whole)) {
                m_overlaps.emplace_back(front, back);
                const std::size_t kept = std::min(m_clusters[front], m_clusters[back]);
                const std::size_t joined = std::max(m_clusters[front], m_clusters[back]);
                std::ranges::replace(m_clusters, joined, kept);
            }
}

CousinObject CousinObjects::describe(std::size_t index) const
{
    switch (m_options.format) {
    case DatasetFormat::Coco:
        return coco(index);
    case DatasetFormat::Kins:
        return kins(index);
    case DatasetFormat::Kins2020:
        return kins2020(index);
    case DatasetFormat::CocoaCls:
    case DatasetFormat::D2sa:
    case DatasetFormat::CocoA:
        break;
    }
    return cocoaCls(index);
}

CousinObject CousinObjects::coco(std::size_t index) const
{
    const Masks& masks = m_masks[index];
    const Mask& mask = m_options.visibleOnly ? masks.visible : masks.whole;
    if (mask.isEmpty())
        return {{}, 0};
    const CocoaObject& object = m_photo.objects[index];
    CousinObject result{beginning()};
    Mask pixels = mask;
    if (m_options.outline == OutlineRule::RunLengths) {
        result.json["segmentation"] = rleJson(encodeRle(mask));
    } else {
        const ExportedPolygons shape = exportedPolygons(mask, m_options.outline);
        refuseLoss(index, shape.iou);
        result.json["segmentation"] = polygonsJson(shape.polygons);
        result.iou = shape.iou;
        pixels = shape.pixels;
    }
    result.json["area"] = pixels.area();
    result.json["bbox"] = boxJson(pixels);
    result.json["attributes"] = {{"occluded", !masks.invisible.isEmpty()},
                                 {"truncated", object.isTruncated},
                                 {"difficult", object.isDifficult}};
    return result;
}

CousinObject CousinObjects::cocoaCls(std::size_t index) const
{
    const Masks& masks = m_masks[index];
    const CocoaObject& object = m_photo.objects[index];
    CousinObject result{beginning()};
    Json& json = result.json;
    const std::int64_t area = masks.whole.area(), hidden = masks.invisible.area();
    json["segmentation"] = rleJson(encodeRle(masks.whole));
    json["area"] = area;
    json["bbox"] = boxJson(masks.whole);
    json["visible_mask"] = rleJson(encodeRle(masks.visible));
    if (hidden > 0)
        json["invisible_mask"] = rleJson(encodeRle(masks.invisible));
    json["occlude_rate"] = numberJson(static_cast<double>(hidden) / static_cast<double>(area));
    json["occl_depth"] = inFrontOf(index);
    json["amodal_region"] = {{"name", object.name.trimmed().toStdString()},
                             {"area", area},
                             {"isStuff", object.isStuff ? 1 : 0},
                             {"bbox", boxJson(masks.whole)},
                             {"order", index + 1}};
    json["amodal_base"] = {{"url", m_photo.fileName.toStdString()},
                           {"image_id", place(CousinId::Image)},
                           {"size", m_photo.objects.size()},
                           {"author", m_options.author.toStdString()},
                           {"depth_constraint", depthText()}};
    return result;
}

CousinObject CousinObjects::kins(std::size_t index) const
{
    const Masks& masks = m_masks[index];
    const ExportedShape shape = exportedShape(
        masks.whole, m_options.outline == OutlineRule::RunLengths ? OutlineRule::Outer : m_options.outline);
    refuseLoss(index, shape.iou);
    CousinObject result{beginning(), shape.iou};
    const Mask visible = masks.visible & shape.pixels;
    result.json["segmentation"] = polygonsJson({std::get<Polygon>(shape.outline)});
    result.json["area"] = shape.pixels.area();
    result.json["bbox"] = boxJson(shape.pixels);
    result.json["inmodal_seg"] = rleJson(encodeRle(visible));
    result.json["inmodal_bbox"] = boxJson(visible);
    return result;
}

CousinObject CousinObjects::kins2020(std::size_t index) const
{
    const Masks& masks = m_masks[index];
    if (masks.visible.isEmpty())
        return {{}, 0};
    const ExportedPolygons whole = exportedPolygons(masks.whole, m_options.outline);
    const ExportedPolygons visible = exportedPolygons(masks.visible, m_options.outline);
    CousinObject result{beginning(), std::min(whole.iou, visible.iou)};
    refuseLoss(index, result.iou);
    result.json["a_area"] = whole.pixels.area();
    result.json["a_bbox"] = boxJson(whole.pixels);
    result.json["a_segm"] = polygonsJson(whole.polygons);
    result.json["i_area"] = visible.pixels.area();
    result.json["i_bbox"] = boxJson(visible.pixels);
    result.json["i_segm"] = polygonsJson(visible.polygons);
    result.json["oco_id"] = m_clusters[index];
    result.json["ico_id"] = std::count(m_clusters.begin(), m_clusters.begin() + static_cast<std::ptrdiff_t>(index),
                                       m_clusters[index]);
    return result;
}

void CousinObjects::refuseLoss(std::size_t index, double iou) const
{
    if (m_options.outline == OutlineRule::Refuse && iou < 1)
        throw RuntimeError(
            RuntimeError::Kind::InvalidInput,
            CousinObjectsText::tr("Object %1 (%2) has holes or several pieces, which one polygon cannot hold.")
                .arg(index + 1)
                .arg(m_photo.objects[index].name));
}

std::ptrdiff_t CousinObjects::inFrontOf(std::size_t index) const
{
    return std::ranges::count(m_overlaps, index, &std::pair<std::size_t, std::size_t>::second);
}

std::string CousinObjects::depthText() const
{
    std::vector<std::pair<int, int>> orders;
    for (const auto& [front, back] : m_overlaps)
        orders.emplace_back(static_cast<int>(front) + 1, static_cast<int>(back) + 1);
    return depthConstraintText(m_photo.depthConstraint.value_or(orders));
}

} // namespace unocclude
