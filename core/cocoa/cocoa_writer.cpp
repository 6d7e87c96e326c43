// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_writer.h"

#include <cmath>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString& text)
{
    return text.toStdString();
}

/// Whole numbers as integers, as the published files have them.
Json number(double value)
{
    constexpr double largestExact = 1e15;
    if (std::abs(value) < largestExact && value == std::floor(value))
        return static_cast<std::int64_t>(value);
    return value;
}

Json toJson(const Rle& rle)
{
    return {{"counts", rleToString(rle)}, {"size", {rle.height, rle.width}}};
}

Json toJson(const Polygon& polygon)
{
    Json flat = Json::array();
    for (const cv::Point2d& point : polygon) {
        flat.push_back(number(point.x));
        flat.push_back(number(point.y));
    }
    return flat;
}

std::string depthText(const std::vector<std::pair<int, int>>& pairs)
{
    std::string text;
    for (const auto& [front, back] : pairs) {
        if (!text.empty())
            text += ',';
        text += std::to_string(front).append("-").append(std::to_string(back));
    }
    return text;
}

Json withExtras(Json object, const CocoaExtras& extras)
{
    object.update(extras);
    return object;
}

Json toJson(const CocoaRegion& region)
{
    Json json = {{"segmentation", std::visit([](const auto& outline) { return toJson(outline); }, region.segmentation)},
                 {"name", utf8(region.name)},
                 {"area", region.area},
                 {"isStuff", region.isStuff ? 1 : 0},
                 {"occlude_rate", number(region.occludeRate)},
                 {"order", region.order}};
    if (region.visible)
        json["visible_mask"] = toJson(*region.visible);
    if (region.invisible)
        json["invisible_mask"] = toJson(*region.invisible);
    return withExtras(std::move(json), region.extras);
}

Json toJson(const CocoaAnnotation& annotation)
{
    Json regions = Json::array();
    for (const CocoaRegion& region : annotation.regions)
        regions.push_back(toJson(region));
    Json json = {{"id", annotation.id},
                 {"image_id", annotation.imageId},
                 {"author", utf8(annotation.author)},
                 {"url", utf8(annotation.url)},
                 {"size", annotation.regions.size()},
                 {"depth_constraint", depthText(annotation.depthConstraint)},
                 {"regions", std::move(regions)}};
    return withExtras(std::move(json), annotation.extras);
}

Json toJson(const CocoaImage& image)
{
    return withExtras({{"id", image.id},
                       {"file_name", utf8(image.fileName)},
                       {"width", image.size.width},
                       {"height", image.size.height}},
                      image.extras);
}

template <typename Value>
Json toArray(const std::vector<Value>& values)
{
    Json array = Json::array();
    for (const Value& value : values)
        array.push_back(toJson(value));
    return array;
}

} // namespace

QByteArray writeCocoa(const CocoaDataset& dataset)
{
    const Json root = withExtras({{"images", toArray(dataset.images)}, {"annotations", toArray(dataset.annotations)}},
                                 dataset.extras);
    return QByteArray::fromStdString(root.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace unocclude
