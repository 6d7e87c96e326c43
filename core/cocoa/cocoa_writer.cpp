// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_writer.h"

#include "support/json_text.h"

#include <charconv>
#include <cmath>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString& text)
{
    return text.toStdString();
}

void appendInteger(std::string& text, std::int64_t number)
{
    char digits[24];
    text.append(digits, std::to_chars(std::begin(digits), std::end(digits), number).ptr);
}

/// The shortest text that is read as this number again. Nearly all coordinates have at most two decimals.
void appendNumber(std::string& text, double number)
{
    constexpr double largest = 1e12; // its hundredfold has 15 digits at most, and no shorter text means the same
    const double hundredfold = std::round(number * 100);
    if (!(std::abs(number) < largest) || hundredfold / 100 != number) {
        text += numberJson(number).dump();
        return;
    }
    const auto hundredths = static_cast<std::int64_t>(std::abs(hundredfold));
    if (hundredfold < 0)
        text += '-';
    appendInteger(text, hundredths / 100);
    if (const auto decimals = static_cast<int>(hundredths % 100); decimals != 0) {
        text += '.';
        text += static_cast<char>('0' + decimals / 10);
        if (decimals % 10 != 0)
            text += static_cast<char>('0' + decimals % 10);
    }
}

Json flatJson(const Polygon& polygon)
{
    constexpr std::size_t typical = 16; // bytes for a point
    std::string text = "[";
    text.reserve(typical * polygon.size());
    for (const cv::Point2d& point : polygon) {
        text += text.size() > 1 ? "," : "";
        appendNumber(text, point.x);
        text += ',';
        appendNumber(text, point.y);
    }
    return writtenJson(text + ']');
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

template <typename Value>
void appendList(QByteArray& text, const char* key, const std::vector<Value>& values, Json (*toJson)(const Value&))
{
    text += QByteArray("\"") + key + "\":[";
    for (const Value& value : values) {
        if (&value != values.data())
            text += ',';
        const std::string json = compactJson(toJson(value));
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

std::string cocoaExtrasText(const CocoaExtras& extras)
{
    std::string text;
    for (const auto& [key, value] : extras.items())
        if (key != "images" && key != "annotations") // a project's file may say anything
            text += "," + compactJson(key) + ":" + compactJson(value);
    return text;
}

/// Value by value: as one a large dataset would take several times the memory of its text.
QByteArray writeCocoa(const CocoaDataset& dataset)
{
    QByteArray text = "{";
    appendList(text, "images", dataset.images, imageJson);
    text += ',';
    appendList(text, "annotations", dataset.annotations, annotationJson);
    return text + QByteArray::fromStdString(cocoaExtrasText(dataset.extras)) + "}\n";
}

} // namespace unocclude
