// SPDX-License-Identifier: Apache-2.0
#include "evaluation/detections.h"

#include "cocoa/cocoa_reader.h"
#include "evaluation/mask_score.h"
#include "support/json_cursor.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <stdexcept>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;
using Figures = AveragePrecision::Figures;

/// Gives the texts of this file their context.
class DetectionsText
{
    Q_DECLARE_TR_FUNCTIONS(Detections)
};

constexpr double kLargestScore = 1e9;

void addMasks(Detections& detections, std::int64_t image, const JsonCursor& cursor)
{
    Detection detection;
    detection.mask = readSegmentation(cursor.at("segmentation"));
    if (cursor.has("score"))
        detection.score = cursor.at("score").number(-kLargestScore, kLargestScore);
    for (const char* key : {"amodal_mask", "amodalMask"})
        if (cursor.has(key))
            detection.amodal = readRle(cursor.at(key));
    detections[image].push_back(std::move(detection));
}

void addEntry(Detections& detections, const JsonCursor& cursor)
{
    const std::int64_t image = cursor.at("image_id").integer();
    detections[image]; // also an image where nothing was found is spoken of
    if (!cursor.has("regions"))
        return addMasks(detections, image, cursor);
    cursor.at("regions").forEach([&](const JsonCursor& region) { addMasks(detections, image, region); });
}

bool isIgnored(const CocoaRegion& region, const OcclusionRange& range, DetectionProtocol::Kind kind)
{
    if (kind != DetectionProtocol::Kind::All && region.isStuff != (kind == DetectionProtocol::Kind::Stuff))
        return true;
    return region.occludeRate < range.least || region.occludeRate > range.most;
}

Mask decoded(const std::variant<Polygon, Rle>& mask, cv::Size size)
{
    if (const auto* polygon = std::get_if<Polygon>(&mask))
        return rasterizePolygon(*polygon, size);
    const Rle& rle = std::get<Rle>(mask);
    if (cv::Size(rle.width, rle.height) != size)
        throw std::invalid_argument("a mask's size is not the image's");
    return decodeRle(rle);
}

/// A mask cut to its bounding box: an image may have a thousand of them.
struct Cut
{
    cv::Rect box;
    cv::Mat pixels;
    std::int64_t area = 0;

    explicit Cut(const Mask& mask)
        : box(mask.boundingBox())
        , pixels(mask.pixels()(box).clone())
        , area(mask.area())
    {
    }
};

double iouOf(const Cut& a, const Cut& b)
{
    const cv::Rect common = a.box & b.box;
    if (common.empty())
        return 0;
    const cv::Mat both = a.pixels(common - a.box.tl()) & b.pixels(common - b.box.tl());
    const std::int64_t shared = cv::countNonZero(both);
    return Overlap{shared, a.area + b.area - shared}.iou();
}

cv::Mat overlaps(const std::vector<Cut>& found, const std::vector<Cut>& truth)
{
    cv::Mat ious(int(found.size()), int(truth.size()), CV_64FC1);
    for (std::size_t i = 0; i < found.size(); ++i)
        for (std::size_t k = 0; k < truth.size(); ++k)
            ious.at<double>(int(i), int(k)) = iouOf(found[i], truth[k]);
    return ious;
}

/// Adds images one after the other to the figures of every range.
class Comparison
{
public:
    explicit Comparison(const DetectionProtocol& protocol)
        : m_protocol(protocol)
    {
    }

    void add(const CocoaImage& image, const std::vector<CocoaRegion>& regions, const std::vector<Detection>& found)
    {
        std::vector<Cut> masks, truth;
        std::vector<double> scores;
        const bool wholes = m_protocol.target == DetectionProtocol::Target::Whole;
        for (const Detection& detection : found) {
            const Mask mask = wholes && detection.amodal ? decoded(*detection.amodal, image.size)
                                                         : decoded(detection.mask, image.size);
            masks.emplace_back(mask);
            scores.push_back(detection.score);
        }
        for (const CocoaRegion& region : regions)
            truth.emplace_back(wholes ? amodalMask(region, image.size) : visibleMask(region, image.size));
        const cv::Mat ious = overlaps(masks, truth);
        for (std::size_t i = 0; i < kOcclusionRanges.size(); ++i) {
            std::vector<bool> ignored;
            for (const CocoaRegion& region : regions)
                ignored.push_back(isIgnored(region, kOcclusionRanges[i], m_protocol.kind));
            m_precision[i].addImage(ious, scores, ignored);
        }
    }

    DetectionFigures figures() const
    {
        DetectionFigures figures;
        for (std::size_t i = 0; i < figures.size(); ++i)
            figures[i] = m_precision[i].figures();
        return figures;
    }

private:
    DetectionProtocol m_protocol;
    std::array<AveragePrecision, kOcclusionRanges.size()> m_precision;
};

[[noreturn]] void refuse(const QString& reason)
{
    throw RuntimeError(RuntimeError::Kind::InvalidInput, reason);
}

std::map<std::int64_t, const CocoaAnnotation*> firstAnnotations(const CocoaDataset& truth)
{
    std::map<std::int64_t, const CocoaAnnotation*> first;
    for (const CocoaAnnotation& annotation : truth.annotations)
        first.emplace(annotation.imageId, &annotation);
    return first;
}

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json toJson(const Figures& figures)
{
    Json json = {{"objects", figures.objects},
                 {"ap", orNull(figures.precision)},
                 {"ap50", orNull(figures.precision50)},
                 {"ap75", orNull(figures.precision75)}};
    for (std::size_t i = 0; i < figures.recall.size(); ++i)
        json["ar" + std::to_string(AveragePrecision::kMostDetections[i])] = orNull(figures.recall[i]);
    return json;
}

} // namespace

Detections readDetections(const QByteArray& text, const QString& name)
{
    const Json json = parseJson(text, name);
    const JsonCursor root(json, name);
    Detections detections;
    const auto add = [&](const JsonCursor& entry) { addEntry(detections, entry); };
    if (json.is_object())
        root.at("annotations").forEach(add);
    else
        root.forEach(add);
    return detections;
}

DetectionFigures scoreDetections(const CocoaDataset& truth, const Detections& detections,
                                 const DetectionProtocol& protocol, std::stop_token stop)
{
    std::map<std::int64_t, const CocoaImage*> images; // by id, which decides between equal scores
    for (const CocoaImage& image : truth.images)
        images[image.id] = &image;
    for (const auto& [image, found] : detections)
        if (!images.contains(image))
            refuse(
                DetectionsText::tr("Masks are given for image %1, which the ground truth does not have.").arg(image));
    const auto annotations = firstAnnotations(truth);
    Comparison comparison(protocol);
    for (const auto& [id, image] : images) {
        throwIfStopped(stop);
        const auto annotation = annotations.find(id);
        const auto found = detections.find(id);
        try {
            comparison.add(*image,
                           annotation == annotations.end() ? std::vector<CocoaRegion>() : annotation->second->regions,
                           found == detections.end() ? std::vector<Detection>() : found->second);
        } catch (const std::invalid_argument& error) {
            refuse(DetectionsText::tr("The masks of image %1 cannot be compared: %2.")
                       .arg(id)
                       .arg(QString::fromUtf8(error.what())));
        }
    }
    return comparison.figures();
}

Json figuresJson(const DetectionFigures& figures)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < figures.size(); ++i)
        json[kOcclusionRanges[i].name] = toJson(figures[i]);
    return json;
}

} // namespace unocclude
