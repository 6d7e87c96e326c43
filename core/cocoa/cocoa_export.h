// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"
#include "cocoa/export_options.h"

namespace unocclude {

/// An object to export. Both masks have the photo's size; the amodal one may miss visible pixels or be null.
struct CocoaObject
{
    QString name;
    Mask visible;
    Mask amodal;
    bool isStuff = false;
    CocoaExtras provenance; ///< a JSON object, or null: nothing is known of it
    bool isTruncated = false;
    bool isDifficult = false;
    std::optional<CocoaRegion> origin = std::nullopt; ///< of the file it came from, if it is still what that says
    CocoaExtras extras = CocoaExtras();               ///< an object or null: what its file said besides
};

/// What the file that a photo came from says of it.
struct CocoaOrigin
{
    CocoaImage image;
    std::optional<CocoaAnnotation> annotation = std::nullopt; ///< without its regions
    std::size_t regions = 0;                                  ///< how many it had
    std::vector<CocoaAnnotation> others{};                    ///< of the same image, by other people
};

/// A photo with its objects, front to back.
struct CocoaPhoto
{
    QString fileName;
    cv::Size size; ///< upright
    std::vector<CocoaObject> objects;
    std::optional<CocoaOrigin> origin = std::nullopt;
    std::optional<std::vector<std::pair<int, int>>> depthConstraint = std::nullopt; ///< else those that overlap
};

/// What a format's outlines cannot say of an object.
struct PolygonLoss
{
    std::size_t photo = 0; ///< index
    std::size_t object = 0;
    double iou = 1; ///< of the object's shape and the exported one: below 1; 0: it was left out, nothing of it is seen
};

struct CocoaExport
{
    CocoaDataset dataset;
    std::vector<PolygonLoss> losses;
};

/// The ids in a dataset.
struct CocoaIds
{
    struct Annotation
    {
        std::int64_t own = 0, image = 0;
    };
    std::vector<std::int64_t> images;
    std::vector<Annotation> annotations;
};

/// Objects to COCO-A, photo by photo. With W = amodal or visible, and P the pixels (by COCO's rule) of its outline:
/// visible := visible and P, invisible := P minus visible, area := |P|, occlude_rate := |invisible| / |P|.
/// The sums are exact thereby. Masks are given only if something is hidden. A photo without objects is left out,
/// because COCO-A's evaluator fails on it; images and annotations keep one common sequence.
/// What was imported and is as it was comes out as it came in, with its ids; so does what other people annotated.
class CocoaExporter
{
public:
    explicit CocoaExporter(const ExportOptions& options)
        : m_options(options)
    {
    }

    /// @throw RuntimeError (InvalidInput) naming an object without pixels, or one that OutlineRule::Refuse is about
    void add(const CocoaPhoto& photo);

    /// What the photos added since the last call have become, all ids being 0: for who writes it down at once.
    CocoaDataset takeAdded();

    /// Of all that was added. They are given last, so that none is given twice.
    CocoaIds ids() const;

    const std::vector<PolygonLoss>& losses() const { return m_losses; }

private:
    CocoaAnnotation annotationOf(const CocoaPhoto& photo);
    void keep(CocoaAnnotation annotation, bool hasId);

    ExportOptions m_options;
    CocoaDataset m_added;
    std::vector<PolygonLoss> m_losses;
    std::vector<std::optional<std::int64_t>> m_imageIds; ///< wanted
    std::vector<std::size_t> m_imageOf;                  ///< of each annotation
    std::vector<std::optional<std::int64_t>> m_annotationIds;
    std::size_t m_photo = 0; ///< how many were added
};

/// As above, all at once.
CocoaExport exportCocoa(const std::vector<CocoaPhoto>& photos, const QString& author);

/// Each id that is wanted and not yet taken, else the lowest that nobody wants, from 1.
std::vector<std::int64_t> distinctIds(const std::vector<std::optional<std::int64_t>>& wanted);

} // namespace unocclude
