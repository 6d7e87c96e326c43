// SPDX-License-Identifier: Apache-2.0
#include "document/cocoa_origin.h"

#include "cocoa/cocoa_reader.h"
#include "cocoa/cocoa_scanner.h"
#include "cocoa/cocoa_writer.h"
#include "document/provenance.h"
#include "support/json_cursor.h"
#include "support/json_text.h"

#include <QCoreApplication>

namespace unocclude {

namespace {

using Json = CocoaExtras;

/// The region's JSON, or null.
Json originJson(const Instance& instance)
{
    if (instance.extras.isEmpty())
        return {};
    const Json extras = Json::parse(instance.extras.begin(), instance.extras.end(), nullptr, false);
    return extras.is_object() && extras.contains(cocoaOriginKey) ? extras[cocoaOriginKey] : Json();
}

/// None where somebody has broken it by hand: then the masks speak for themselves.
std::optional<CocoaRegion> originRegion(const Instance& instance)
{
    const std::string_view extras(instance.extras.data(), static_cast<std::size_t>(instance.extras.size()));
    if (auto region = scanRegionIn(extras, cocoaOriginKey))
        return region;
    const Json json = originJson(instance);
    if (json.is_null())
        return std::nullopt;
    try {
        return readRegion(JsonCursor(json, QString()));
    } catch (const JsonError&) {
        return std::nullopt;
    }
}

/// What our own export says of an object besides COCO-A's fields.
const Json& statedBy(const CocoaRegion& region)
{
    static const Json nothing = Json::object();
    const auto found = region.extras.find(cocoaProvenanceKey);
    return found != region.extras.end() && found->is_object() ? *found : nothing;
}

bool isStated(const Json& json, const char* key)
{
    return json.contains(key) && json[key] == true;
}

ReviewState statedReview(const Json& json)
{
    if (!json.contains("review"))
        return json.empty() ? ReviewState::Done : ReviewState::Open;
    if (json["review"] == "open")
        return ReviewState::Open;
    return json["review"] == "approved" ? ReviewState::Approved : ReviewState::Done;
}

void state(const Instance& instance, Json& stated)
{
    if (!stated.is_object())
        stated = Json::object();
    for (const char* key : {"truncated", "difficult"})
        stated.erase(key);
    stated["review"] = "open";
    stated.update(statementsJson(instance));
}

bool hasMasksOf(const Instance& instance, const CocoaRegion& region)
{
    try {
        const auto [whole, visible] = importedRuns(region, instance.visible.size());
        return instance.visible == Mask::ofRuns(visible) && instance.amodal() == Mask::ofRuns(whole);
    } catch (const RuntimeError&) {
        return false;
    }
}

void stateChanges(const Instance& instance, CocoaRegion& region)
{
    const Instance imported = importedStatements(region);
    if (imported.label != instance.label)
        region.name = instance.label;
    region.isStuff = instance.attributes.stuff;
    if (imported.attributes != instance.attributes || imported.review != instance.review)
        state(instance, region.extras[cocoaProvenanceKey]);
}

} // namespace

std::pair<Rle, Rle> importedRuns(const CocoaRegion& region, cv::Size size)
{
    const auto* polygon = std::get_if<Polygon>(&region.segmentation);
    const Rle outline = polygon ? polygonRle(*polygon, size) : std::get<Rle>(region.segmentation);
    const Rle& visible = region.visible ? *region.visible : outline;
    for (const Rle* rle : {&outline, &visible})
        if (cv::Size(rle->width, rle->height) != size)
            throw RuntimeError(RuntimeError::Kind::InvalidInput,
                               QCoreApplication::translate("CocoaOrigin",
                                                           "expected masks of the image's size, which is %1 x %2, "
                                                           "found one of %3 x %4")
                                   .arg(size.width)
                                   .arg(size.height)
                                   .arg(rle->width)
                                   .arg(rle->height));
    return {region.visible ? unionOf(outline, visible) : outline, visible};
}

Instance importedStatements(const CocoaRegion& region)
{
    Instance instance;
    const Json& stated = statedBy(region);
    instance.label = region.name.trimmed();
    instance.attributes = {region.isStuff, isStated(stated, "truncated"), isStated(stated, "difficult")};
    instance.review = statedReview(stated);
    instance.choice = AmodalChoice::drawn();
    return instance;
}

CocoaExtras importedExtras(const CocoaRegion& region)
{
    return {{cocoaOriginKey, regionJson(region)}};
}

Instance importedInstance(const CocoaRegion& region, cv::Size size)
{
    const auto [whole, visible] = importedRuns(region, size);
    Instance instance = importedStatements(region);
    instance.drawn = decodeRle(whole);
    instance.visible = decodeRle(visible);
    instance.extras = QByteArray::fromStdString(compactJson(importedExtras(region)));
    return instance;
}

InstanceOrigin originOf(const Instance& instance)
{
    std::optional<CocoaRegion> region = originRegion(instance);
    if (!region)
        return {};
    CocoaExtras extras = region->extras;
    extras.erase(cocoaProvenanceKey);
    const bool isAsItWas = !instance.completion && hasMasksOf(instance, *region);
    if (isAsItWas)
        stateChanges(instance, *region);
    return {isAsItWas ? std::move(region) : std::nullopt, std::move(extras)};
}

} // namespace unocclude
