// SPDX-License-Identifier: Apache-2.0
#include "exchange/cocoa_photo.h"

#include "cocoa/cocoa_reader.h"
#include "cocoa/cocoa_writer.h"
#include "document/cocoa_origin.h"
#include "document/export_cocoa.h"
#include "document/occlusion_order.h"
#include "support/json_cursor.h"
#include "support/json_text.h"

#include <algorithm>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

/// Without it where somebody has broken it by hand.
std::optional<CocoaOrigin> readOrigin(const Json& json)
{
    if (!json.is_object())
        return std::nullopt;
    try {
        const QString name;
        const JsonCursor cursor(json, name);
        CocoaOrigin origin{readImage(cursor.at("image"))};
        if (cursor.has("annotation")) {
            origin.annotation = readAnnotation(cursor.at("annotation"));
            origin.regions = static_cast<std::size_t>(cursor.at("regions").integer(0));
        }
        cursor.at("others").forEach([&](const JsonCursor& other) { origin.others.push_back(readAnnotation(other)); });
        return origin;
    } catch (const JsonError&) {
        return std::nullopt;
    }
}

} // namespace

CocoaPhoto cocoaPhoto(const ImageAnnotations& annotations, const QString& name)
{
    CocoaPhoto photo{name, annotations.size, {}};
    for (const InstanceId id : depthOrder(annotations.instances))
        photo.objects.push_back(cocoaObject(*std::ranges::find(annotations.instances, id, &Instance::id)));
    photo.origin = readOrigin(originIn(annotations.extras));
    if (photo.origin)
        photo.fileName = photo.origin->image.fileName;
    return photo;
}

Json originJson(const CocoaImage& image, const CocoaAnnotation* annotation, const Json& others)
{
    Json json = {{"image", imageJson(image)}, {"others", others}};
    if (!annotation)
        return json;
    CocoaAnnotation alone = *annotation;
    alone.regions.clear();
    json["annotation"] = annotationJson(alone);
    if (!annotation->extras.contains("size"))
        json["annotation"].erase("size"); // it would count no regions
    json["regions"] = annotation->regions.size();
    return json;
}

QByteArray extrasWith(const QByteArray& extras, const Json& origin)
{
    Json json = extras.isEmpty() ? Json::object() : Json::parse(extras.begin(), extras.end(), nullptr, false);
    if (!json.is_object())
        json = Json::object();
    json[cocoaOriginKey] = origin;
    return QByteArray::fromStdString(compactJson(json));
}

Json originIn(const QByteArray& extras)
{
    if (extras.isEmpty())
        return {};
    const Json json = Json::parse(extras.begin(), extras.end(), nullptr, false);
    return json.is_object() && json.contains(cocoaOriginKey) ? json[cocoaOriginKey] : Json();
}

} // namespace unocclude
