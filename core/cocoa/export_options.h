// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <optional>

namespace unocclude {

/// The files that amodal annotations are exchanged in.
enum class DatasetFormat {
    CocoA,    ///< COCO Amodal: one annotation for an image, with regions
    Coco,     ///< COCO instances, of the whole or of the visible masks
    CocoaCls, ///< COCOA-cls, as Follmann et al. derived it from COCO-A: one annotation for an object
    D2sa,     ///< the same fields, of MVTec's dataset
    Kins,     ///< KINS: segmentation and inmodal_seg
    Kins2020  ///< its later form: a_segm and i_segm, with clusters of occlusion
};
inline constexpr DatasetFormat allDatasetFormats[] = {DatasetFormat::CocoA, DatasetFormat::Coco, DatasetFormat::CocoaCls,
                                                      DatasetFormat::D2sa, DatasetFormat::Kins, DatasetFormat::Kins2020};

/// How a shape with holes or of several pieces is put into a format whose outline is one simple polygon.
enum class OutlineRule {
    Outer,      ///< the outer outline of the largest piece; what is lost is reported
    Bridge,     ///< one polygon through all pieces and holes, joined by cuts of no width
    RunLengths, ///< run lengths instead, which only some readers take
    Refuse      ///< the export fails
};

struct ExportOptions
{
    DatasetFormat format = DatasetFormat::CocoA;
    QString author;              ///< COCO-A names who annotated
    OutlineRule outline = OutlineRule::Outer;
    bool visibleOnly = false;    ///< COCO: what is seen, instead of the whole objects
    std::optional<std::map<QString, std::int64_t>> categories; ///< ids of names; else 1, 2, .. in the names' order
};

} // namespace unocclude
