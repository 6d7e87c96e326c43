// SPDX-License-Identifier: Apache-2.0
#include "exchange/imported_objects.h"

#include "cocoa/cocoa_writer.h"
#include "document/cocoa_origin.h"
#include "exchange/cocoa_photo.h"
#include "project/annotations_file.h"
#include "project/readable_json.h"
#include "support/runtime_error.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <stdexcept>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

/// Gives each mask of the annotations a stand-in of one pixel, by whose address its run lengths are found.
class StandIns
{
public:
    /// Takes its place in the file for the extras, which would have to become text twice.
    void keepRegion(InstanceId id, const CocoaRegion& region) { m_regions[id] = &region; }

    Mask forMask(const Rle& rle)
    {
        Mask mask(cv::Size(1, 1));
        m_json[mask.pixels().data] = rleJson(rle);
        return mask;
    }

    AnnotationsJsonParts parts() const
    {
        return {[this](const Mask& mask) { return m_json.at(mask.pixels().data); },
                [](const CompletionResult&) { return Json(); },
                [this](const Instance& instance) { return importedExtras(*m_regions.at(instance.id)); }};
    }

private:
    std::map<const std::uint8_t*, Json> m_json;
    std::map<InstanceId, const CocoaRegion*> m_regions;
};

} // namespace

ImportedObjects::ImportedObjects(const CocoaAnnotation& annotation, cv::Size size)
    : m_annotation(annotation)
    , m_frontToBack(annotation.regions.size())
{
    std::iota(m_frontToBack.begin(), m_frontToBack.end(), std::size_t{0});
    std::ranges::stable_sort(m_frontToBack, {}, [&](std::size_t i) { return annotation.regions[i].order; });
    for (std::size_t i = 0; i < annotation.regions.size() && !m_problem; ++i)
        try {
            auto [whole, visible] = importedRuns(annotation.regions[i], size);
            m_masks.push_back({std::move(whole), std::move(visible)});
        } catch (const RuntimeError& error) {
            m_problem = {i, error.message()};
        }
}

QByteArray ImportedObjects::text(const CocoaImage& image, const QString& name) const
{
    StandIns standIns;
    ImageAnnotations annotations;
    annotations.size = image.size;
    for (const std::size_t i : m_frontToBack) {
        Instance instance = importedStatements(m_annotation.regions[i]);
        instance.id = InstanceId{annotations.instances.size() + 1};
        instance.visible = standIns.forMask(m_masks[i].visible);
        instance.drawn = standIns.forMask(m_masks[i].whole);
        standIns.keepRegion(instance.id, m_annotation.regions[i]);
        annotations.instances.push_back(std::move(instance));
    }
    annotations.extras = extrasWith({}, originJson(image, &m_annotation, Json::array()));
    return writeAnnotations(annotations, name, standIns.parts());
}

QByteArray unannotatedText(const CocoaImage& image, const Json& others, const QString& name)
{
    ImageAnnotations annotations;
    annotations.size = image.size;
    annotations.extras = extrasWith({}, originJson(image, nullptr, others));
    return writeAnnotations(annotations, name, StandIns().parts());
}

Json othersJson(const CocoaAnnotation& annotation)
{
    return annotationJson(annotation);
}

QByteArray withOthers(const QByteArray& annotations, const Json& others)
{
    Json json = Json::parse(annotations.begin(), annotations.end());
    json[cocoaOriginKey]["others"] = others;
    return readableJson(json);
}

} // namespace unocclude
