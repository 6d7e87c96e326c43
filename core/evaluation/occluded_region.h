// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace unocclude {

/// A region of a COCO-A file that a completion can be judged by: part of it is hidden, part of it visible.
/// Lives no longer than the dataset it was found in.
struct OccludedRegion
{
    QByteArray identity; ///< hex; of the image's name and the region's masks, whatever stands before it in the file
    QString image;       ///< file name without folders
    cv::Size size;
    std::int64_t annotation = 0; ///< id
    const CocoaRegion* region = nullptr;
    double occlusion = 0; ///< hidden pixels / all of its pixels, 0..1, counted
    Mask visible() const;
    Mask whole() const; ///< holds the visible mask

    /// The seed of its first sample: of a run's seed and its identity, so that neither order nor limit changes it.
    /// Below 2^53, so that every JSON reader keeps it.
    std::uint64_t seed(std::uint64_t runSeed) const;
};

struct OccludedRegions
{
    std::vector<OccludedRegion> regions; ///< sorted by identity: a sample of the file however far one reads
    std::int64_t unoccluded = 0;         ///< left out: nothing is hidden
    std::int64_t unseen = 0;             ///< left out: nothing is visible
};

/// Of all annotators, if an image has several (BSDS). Files without "images" (published extracts) are read by the
/// annotation's URL and the masks' size.
/// @throw RuntimeError (InvalidInput) naming `name` and the region whose masks differ in size or have none.
OccludedRegions occludedRegions(const CocoaDataset& dataset, const QString& name);

} // namespace unocclude
