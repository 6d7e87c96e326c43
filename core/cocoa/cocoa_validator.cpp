// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_validator.h"

#include "cocoa/cocoa_reader.h"
#include "cocoa/cocoa_region_checks.h"
#include "image/photo.h"
#include "support/json_cursor.h"
#include "support/opencv_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;
using Severity = CocoaFinding::Severity;

constexpr std::int64_t maxPixelsAtOnce = std::int64_t{2} << 30; // of all regions of an image together

/// Gives the texts of this file their context.
class CocoaValidatorText
{
    Q_DECLARE_TR_FUNCTIONS(CocoaValidatorText)
};

QString pointerTo(const char* list, std::size_t index)
{
    return QStringLiteral("/%1/%2").arg(QLatin1String(list)).arg(index);
}

/// Goes through a dataset that could be read.
class Validation
{
public:
    Validation(const CocoaDataset& dataset, const Json& json)
        : m_dataset(dataset)
        , m_json(json)
    {
    }

    std::vector<CocoaFinding> run()
    {
        checkImages();
        for (std::size_t i = 0; i < m_dataset.annotations.size(); ++i)
            checkAnnotation(i);
        checkSequence();
        return std::move(m_findings);
    }

private:
    void add(Severity severity, const QString& pointer, const QString& message)
    {
        m_findings.push_back({severity, pointer, message});
    }

    void checkImages()
    {
        if (m_dataset.images.empty())
            add(Severity::Warning, QStringLiteral("/images"), CocoaValidatorText::tr("There are no images."));
        for (std::size_t i = 0; i < m_dataset.images.size(); ++i)
            if (!m_images.emplace(m_dataset.images[i].id, &m_dataset.images[i]).second)
                add(Severity::Error, pointerTo("images", i) + QStringLiteral("/id"),
                    CocoaValidatorText::tr("Another image has the id %1 too.").arg(m_dataset.images[i].id));
    }

    void checkAnnotation(std::size_t index)
    {
        const CocoaAnnotation& annotation = m_dataset.annotations[index];
        const QString pointer = pointerTo("annotations", index);
        checkIds(annotation, pointer);
        if (annotation.regions.empty())
            add(Severity::Error, pointer + QStringLiteral("/regions"),
                CocoaValidatorText::tr(
                    "There is no object, and COCO-A's evaluator fails on such an image: leave it out."));
        const Json& size = m_json["annotations"][index].value("size", Json());
        if (size != annotation.regions.size())
            add(Severity::Warning, pointer + QStringLiteral("/size"),
                CocoaValidatorText::tr("The size is not the number of regions, which is %1.")
                    .arg(annotation.regions.size()));
        checkOrders(annotation, pointer);
        checkPairs(annotation, pointer);
        checkRegions(annotation, m_json["annotations"][index]["regions"], pointer);
    }

    void checkIds(const CocoaAnnotation& annotation, const QString& pointer)
    {
        if (!m_annotationIds.insert(annotation.id).second)
            add(Severity::Error, pointer + QStringLiteral("/id"),
                CocoaValidatorText::tr("Another annotation has the id %1 too.").arg(annotation.id));
        const QString imageId = pointer + QStringLiteral("/image_id");
        if (!m_images.empty() && !m_images.contains(annotation.imageId))
            add(Severity::Error, imageId,
                CocoaValidatorText::tr("There is no image with the id %1.").arg(annotation.imageId));
        if (!m_annotatedImages.insert(annotation.imageId).second)
            add(Severity::Warning, imageId,
                CocoaValidatorText::tr("The image has another annotation; most readers take the first only."));
    }

    void checkOrders(const CocoaAnnotation& annotation, const QString& pointer)
    {
        std::set<int> seen;
        for (std::size_t i = 0; i < annotation.regions.size(); ++i) {
            const int order = annotation.regions[i].order;
            const QString at = QStringLiteral("%1/regions/%2/order").arg(pointer).arg(i);
            if (order < 1)
                add(Severity::Error, at,
                    CocoaValidatorText::tr("The order is %1; the nearest object has 1.").arg(order));
            else if (!seen.insert(order).second)
                add(Severity::Error, at,
                    CocoaValidatorText::tr("Another object of the image has the order %1 too.").arg(order));
            else if (order != static_cast<int>(i) + 1)
                add(Severity::Warning, at,
                    CocoaValidatorText::tr("Regions stand front to back without gaps: expected %1, found %2.")
                        .arg(i + 1)
                        .arg(order));
        }
    }

    void checkPairs(const CocoaAnnotation& annotation, const QString& pointer)
    {
        const auto last = static_cast<int>(annotation.regions.size());
        for (const auto& [front, back] : annotation.depthConstraint) {
            const QString pair = QStringLiteral("%1-%2").arg(front).arg(back);
            if (front < 1 || back < 1 || front > last || back > last)
                add(Severity::Error, pointer + QStringLiteral("/depth_constraint"),
                    CocoaValidatorText::tr("The pair %1 names a region that is not there.").arg(pair));
            else if (front >= back)
                add(Severity::Error, pointer + QStringLiteral("/depth_constraint"),
                    CocoaValidatorText::tr("The pair %1 does not name the nearer object first.").arg(pair));
        }
    }

    void checkRegions(const CocoaAnnotation& annotation, const Json& json, const QString& pointer)
    {
        const cv::Size size = sizeFor(annotation);
        const bool tooLarge = std::int64_t{size.width} * size.height > DecodeLimits().maxPixels;
        const bool tooMany = std::int64_t{size.width} * size.height * std::ssize(annotation.regions) > maxPixelsAtOnce;
        std::vector<Mask> wholes;
        for (std::size_t i = 0; i < annotation.regions.size(); ++i) {
            const QString at = QStringLiteral("%1/regions/%2").arg(pointer).arg(i);
            CocoaRegionChecks checks(annotation.regions[i], at, m_findings);
            checks.checkFields();
            checkRunLengthForm(json[i], at);
            if (!size.empty() && !tooLarge) {
                const Mask whole = checks.checkPixels(size);
                wholes.push_back(tooMany ? Mask() : whole);
            }
        }
        if (tooLarge || tooMany)
            add(Severity::Warning, pointer,
                CocoaValidatorText::tr("The image is too large: not all of its pixels were checked."));
        else
            checkOverlaps(annotation, wholes, pointer);
    }

    /// COCO's tools do not decode masks whose counts are a list.
    void checkRunLengthForm(const Json& region, const QString& pointer)
    {
        for (const char* key : {"segmentation", "visible_mask", "invisible_mask"})
            if (region.contains(key) && region[key].is_object() && region[key]["counts"].is_array())
                add(Severity::Warning, pointer + QLatin1Char('/') + QLatin1String(key) + QStringLiteral("/counts"),
                    CocoaValidatorText::tr("The run lengths are a list; several readers take a string only."));
    }

    void checkOverlaps(const CocoaAnnotation& annotation, const std::vector<Mask>& wholes, const QString& pointer)
    {
        const auto& pairs = annotation.depthConstraint;
        for (std::size_t front = 0; front < wholes.size(); ++front)
            for (std::size_t back = front + 1; back < wholes.size(); ++back) {
                if (wholes[front].isNull() || wholes[back].isNull())
                    continue;
                const std::pair<int, int> pair(static_cast<int>(front) + 1, static_cast<int>(back) + 1);
                const bool listed = std::find(pairs.begin(), pairs.end(), pair) != pairs.end();
                const bool overlap = !(wholes[front] & wholes[back]).isEmpty();
                if (listed != overlap)
                    add(Severity::Warning, pointer + QStringLiteral("/depth_constraint"),
                        (overlap
                             ? CocoaValidatorText::tr("The objects %1 and %2 overlap, but the pair is missing.")
                             : CocoaValidatorText::tr("The objects %1 and %2 do not overlap, but the pair is there."))
                            .arg(pair.first)
                            .arg(pair.second));
            }
    }

    /// The image's size, or the masks' where there are no images; empty if neither is there.
    cv::Size sizeFor(const CocoaAnnotation& annotation) const
    {
        const auto image = m_images.find(annotation.imageId);
        if (image != m_images.end())
            return image->second->size;
        for (const CocoaRegion& region : annotation.regions)
            if (region.visible)
                return {region.visible->width, region.visible->height};
        return {};
    }

    /// Several readers put the two lists together by position.
    void checkSequence()
    {
        const std::size_t common = std::min(m_dataset.images.size(), m_dataset.annotations.size());
        for (std::size_t i = 0; i < common; ++i)
            if (m_dataset.images[i].id != m_dataset.annotations[i].imageId)
                return add(
                    Severity::Warning, pointerTo("annotations", i),
                    CocoaValidatorText::tr("Images and annotations do not stand in the same sequence from here on."));
        if (!m_dataset.images.empty() && m_dataset.images.size() != m_dataset.annotations.size())
            add(Severity::Warning, QStringLiteral("/annotations"),
                CocoaValidatorText::tr("There are %1 images and %2 annotations; some readers expect one for each.")
                    .arg(m_dataset.images.size())
                    .arg(m_dataset.annotations.size()));
    }

    const CocoaDataset& m_dataset;
    const Json& m_json;
    std::vector<CocoaFinding> m_findings;
    std::map<std::int64_t, const CocoaImage*> m_images;
    std::set<std::int64_t> m_annotationIds;
    std::set<std::int64_t> m_annotatedImages;
};

} // namespace

std::vector<CocoaFinding> validateCocoaJson(const Json& json, const QString& name)
{
    try {
        const CocoaDataset dataset = cocoaFromJson(json, name);
        return withOpenCvErrors([&] { return Validation(dataset, json).run(); });
    } catch (const JsonError& error) {
        return {{Severity::Error, error.pointer(), error.message()}};
    }
}

std::vector<CocoaFinding> validateCocoa(const QByteArray& text, const QString& name)
{
    try {
        return validateCocoaJson(parseJson(text, name), name);
    } catch (const JsonError& error) {
        return {{Severity::Error, error.pointer(), error.message()}};
    } catch (const RuntimeError& error) {
        if (error.kind() != RuntimeError::Kind::InvalidInput)
            throw;
        return {{Severity::Error, {}, error.message()}};
    }
}

} // namespace unocclude
