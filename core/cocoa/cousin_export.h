// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/dataset_export.h"
#include "cocoa/spooled_lines.h"

namespace unocclude {

/// COCO-A's cousins: COCO's layout, with images, one annotation for each object, and categories.
///
///   COCO        segmentation (polygons, or run lengths), area, bbox, attributes {occluded, truncated, difficult}
///   COCOA-cls,  segmentation (run lengths of the whole), visible_mask, invisible_mask if something is hidden,
///   D2SA        occlude_rate, occl_depth (objects in front that overlap it), amodal_region, amodal_base
///   KINS        segmentation ([polygon] of the whole), bbox, area, inmodal_seg (run lengths), inmodal_bbox
///   KINS 2020   a_segm, a_bbox, a_area; i_segm, i_bbox, i_area (polygons); oco_id (cluster of objects that overlap),
///               ico_id (place in it, 0 in front)
///
/// Areas and boxes are those of the segmentation beside them, as pycocotools counts them.
class CousinExporter final : public DatasetExporter
{
public:
    explicit CousinExporter(const ExportOptions& options)
        : m_options(options)
    {
    }

    void add(const CocoaPhoto& photo) override;

    /// @throw RuntimeError (InvalidInput) naming an object that is in none of the categories that were given
    void finish(const ByteSink& put) override;
    using DatasetExporter::finish;

private:
    struct Entry
    {
        std::size_t image = 0; ///< index
        QString category;
    };

    void putImages(const std::vector<std::int64_t>& ids, const ByteSink& put) const;
    void putAnnotations(const std::vector<std::int64_t>& imageIds, const ByteSink& put);
    CocoaExtras categoriesJson() const;
    std::map<QString, std::int64_t> categoryIds() const;

    ExportOptions m_options;
    std::size_t m_photo = 0; ///< how many were added
    std::vector<CocoaExtras> m_images;
    std::vector<std::optional<std::int64_t>> m_imageIds; ///< wanted
    std::vector<Entry> m_entries; ///< of the annotations
    SpooledLines m_annotations;   ///< their texts, with places for ids
};

} // namespace unocclude
