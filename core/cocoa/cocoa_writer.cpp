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

Json flatJson(const Polygon& polygon)
{
    Json flat = Json::array();
    auto& numbers = flat.get_ref<Json::array_t&>();
    numbers.reserve(2 * polygon.size());
    for (const cv::Point2d& point : polygon) {
        numbers.push_back(numberJson(point.x));
        numbers.push_back(numberJson(point.y));
    }
    return flat;
}

Json segmentationJson(const std::variant<Polygon, Rle>& outline)
{
    const auto* polygon = std::get_if<Polygon>(&outline);
    return polygon ? flatJson(*polygon) : rleJson(std::get<Rle>(outline));
}

Json withExtras(Json object, const CocoaExtras& extras)
{
    object.update(extras);
    return object;
}

std::string compact(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <typename Value>
void appendList(QByteArray& text, const char* key, const std::vector<Value>& values, Json (*toJson)(const Value&))
{
    text += QByteArray("\"") + key + "\":[";
    for (const Value& value : values) {
        if (&value != values.data())
            text += ',';
        const std::string json = compact(toJson(value));
        text.append(json.data(), std::ssize(json));
    }
    text += ']';
}

template <typename Value>
Json toArray(const std::vector<Value>& values, Json (*toJson)(const Value&))
{
    Json array = Json::array();
    for (const Value& value : values)
        array.push_back(toJson(value));
    return array;
}

} // namespace

Json numberJson(double value)
{
    constexpr double largestExact = 1e15;
    if (std::abs(value) < largestExact && value == std::floor(value))
        return static_cast<std::int64_t>(value);
    return value;
}

Json rleJson(const Rle& rle)
{
    return {{"counts", rleToString(rle)}, {"size", {rle.height, rle.width}}};
}

Json polygonsJson(const std::vector<Polygon>& polygons)
{
    return toArray(polygons, flatJson);
}

std::string depthConstraintText(const std::vector<std::pair<int, int>>& pairs)
{
    std::string text;
    for (const auto& [front, back] : pairs) {
        if (!text.empty())
            text += ',';
        text += std::to_string(front).append("-").append(std::to_string(back));
    }
    return text;
}

Json regionJson(const CocoaRegion& region)
{
    Json json = {{"segmentation", segmentationJson(region.segmentation)},
                 {"name", utf8(region.name)},
                 {"area", region.area},
                 {"isStuff", region.isStuff ? 1 : 0},
                 {"occlude_rate", numberJson(region.occludeRate)},
                 {"order", region.order}};
    if (region.visible)
        json["visible_mask"] = rleJson(*region.visible);
    if (region.invisible)
        json["invisible_mask"] = rleJson(*region.invisible);
    return withExtras(std::move(json), region.extras);
}

Json annotationJson(const CocoaAnnotation& annotation)
{
    return withExtras({{"id", annotation.id},
                       {"image_id", annotation.imageId},
                       {"author", utf8(annotation.author)},
                       {"url", utf8(annotation.url)},
                       {"size", annotation.regions.size()},
                       {"depth_constraint", depthConstraintText(annotation.depthConstraint)},
                       {"regions", toArray(annotation.regions, regionJson)}},
                      annotation.extras);
}

Json imageJson(const CocoaImage& image)
{
    return withExtras({{"id", image.id},
                       {"file_name", utf8(image.fileName)},
                       {"width", image.size.width},
                       {"height", image.size.height}},
                      image.extras);
}

QByteArray jsonLine(const Json& json)
{
    return QByteArray::fromStdString(compact(json) + "\n");
}

/// Value by value: as one a large dataset would take several times the memory of its text.
QByteArray writeCocoa(const CocoaDataset& dataset)
{
    QByteArray text = "{";
    appendList(text, "images", dataset.images, imageJson);
    text += ',';
    appendList(text, "annotations", dataset.annotations, annotationJson);
    for (const auto& [key, value] : dataset.extras.items())
        if (key != "images" && key != "annotations") // a project's file may say anything
            text += QByteArray::fromStdString("," + compact(key) + ":" + compact(value));
    return text + "}\n";
}

} // namespace unocclude
