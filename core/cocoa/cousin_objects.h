// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_export.h"

namespace unocclude {

/// Stand in an object's annotation where ids belong that are known when all photos are. Text of JSON holds no such letters.
enum class CousinId : char { Own = 1, Image = 2, Category = 3 };

/// An object's annotation with CousinId's letters for ids; null if the format has no place for it.
struct CousinObject
{
    CocoaExtras json; ///< only compactJson() writes it as what it is
    double iou = 1; ///< of the object's shape and the exported one; 0 if it has no place
};

/// The objects of one photo as COCO-A's cousins (cousin_export.h) describe them.
class CousinObjects
{
public:
    CousinObjects(const CocoaPhoto& photo, const ExportOptions& options);

    /// @throw RuntimeError (InvalidInput)
    CousinObject describe(std::size_t index) const;

private:
    /// Masks of an object in the photo's size.
    struct Masks
    {
        Mask whole, visible, invisible;
    };

    CousinObject coco(std::size_t index) const;
    CousinObject cocoaCls(std::size_t index) const;
    CousinObject kins(std::size_t index) const;
    CousinObject kins2020(std::size_t index) const;
    void refuseLoss(std::size_t index, double iou) const;
    std::ptrdiff_t inFrontOf(std::size_t index) const; ///< how many, of those that overlap it
    std::string depthText() const;

    const CocoaPhoto& m_photo;
    const ExportOptions& m_options;
    std::vector<Masks> m_masks;
    std::vector<std::pair<std::size_t, std::size_t>> m_overlaps; ///< front, back
    std::vector<std::size_t> m_clusters; ///< the member nearest to the camera of each object's cluster
};

} // namespace unocclude
