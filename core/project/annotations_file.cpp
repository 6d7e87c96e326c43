// SPDX-License-Identifier: Apache-2.0
#include "project/annotations_file.h"

#include "image/photo.h"
#include "project/json_extras.h"
#include "project/project_version.h"
#include "project/sparse_json.h"
#include "support/json_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace unocclude {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* annotationsFormat = "unocclude-annotations";

/// Gives the texts of this file their context.
class AnnotationsFileText
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationsFileText)
};

cv::Size readSize(const JsonCursor& root)
{
    constexpr int maxSide = 65'535;
    const cv::Size size(static_cast<int>(root.at("width").integer(1, maxSide)),
                        static_cast<int>(root.at("height").integer(1, maxSide)));
    if (qint64{size.width} * size.height > DecodeLimits().maxPixels)
        root.at("height").fail(AnnotationsFileText::tr("an image of at most %1 pixels").arg(DecodeLimits().maxPixels));
    return size;
}

std::size_t maskCount(const Json& object)
{
    constexpr std::size_t ofEveryObject = 2; // visible and drawn
    constexpr std::size_t ofTheVote = 2;     // mask and map
    const auto samples = Json::json_pointer("/completion/samples");
    return ofEveryObject + (object.is_object() && object.contains(samples) ? ofTheVote + object[samples].size() : 0);
}

/// A small file can speak of many masks of a large image.
void requireMemory(const JsonCursor& root, cv::Size size)
{
    constexpr std::size_t most = std::size_t{16} << 30;
    std::size_t masks = 0;
    const JsonCursor objects = root.at("objects");
    objects.forEach([&](const JsonCursor& object) { masks += maskCount(object.value()); });
    if (masks > most / static_cast<std::size_t>(size.area()))
        objects.fail(AnnotationsFileText::tr("masks that fit into 16 GiB"));
}

void requireOwnIds(const JsonCursor& root)
{
    std::set<std::int64_t> ids;
    root.at("objects").forEach([&](const JsonCursor& object) {
        const JsonCursor id = object.at("id");
        if (!ids.insert(id.integer()).second)
            id.fail(AnnotationsFileText::tr("an id that no other object has"));
    });
}

std::vector<InstanceId> stillThere(const std::vector<InstanceId>& ids, const std::vector<Instance>& instances)
{
    std::vector<InstanceId> found;
    for (const InstanceId id : ids)
        if (std::ranges::find(instances, id, &Instance::id) != instances.end())
            found.push_back(id);
    return found;
}

ImageAnnotations annotationsIn(const Json& json, const QString& name, const PictureSource& pictures)
{
    const JsonCursor root(json, name);
    requireFormat(root, annotationsFormat, name);
    ImageAnnotations annotations;
    annotations.size = readSize(root);
    annotations.emptyReview = readReview(root.at("empty_review"));
    requireMemory(root, annotations.size);
    root.at("objects").forEach([&](const JsonCursor& object) {
        annotations.instances.push_back(readInstance(object, annotations.size, pictures));
    });
    requireOwnIds(root);
    annotations.extras = unknownPart(json, {{"format", nullptr},
                                            {"version", nullptr},
                                            {"image", nullptr},
                                            {"width", nullptr},
                                            {"height", nullptr},
                                            {"empty_review", nullptr},
                                            {"objects", nullptr}});
    return annotations;
}

} // namespace

ImageAnnotations readAnnotations(const QByteArray& text, const QString& name, const PictureSource& pictures)
{
    if (const auto json = sparseJson(text, name, isInstanceMember))
        try {
            return annotationsIn(*json, name, pictures);
        } catch (const RuntimeError&) { // is told of the whole tree
        }
    return annotationsIn(parseJson(text, name), name, pictures);
}

QByteArray writeAnnotations(const ImageAnnotations& annotations, const QString& image,
                            const AnnotationsJsonParts& parts)
{
    Json objects = Json::array();
    for (Instance instance : annotations.instances) {
        instance.hides = stillThere(instance.hides, annotations.instances);
        objects.push_back(instanceJson(instance, parts));
    }
    Json json = {{"format", annotationsFormat},
                 {"version", projectVersion},
                 {"image", image.toStdString()},
                 {"width", annotations.size.width},
                 {"height", annotations.size.height},
                 {"empty_review", nameOf(annotations.emptyReview)},
                 {"objects", std::move(objects)}};
    addUnknown(json, annotations.extras);
    return readableJson(json);
}

} // namespace unocclude
