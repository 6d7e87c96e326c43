// SPDX-License-Identifier: Apache-2.0
#include "exchange/imported_objects.h"

#include "cocoa/cocoa_writer.h"
#include "document/cocoa_origin.h"
#include "exchange/cocoa_photo.h"
#include "project/annotations_file.h"
#include "support/json_text.h"
#include "support/runtime_error.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

/// What is written of imported objects.
AnnotationsJsonParts partsWith(const std::function<Json(const Instance&)>& extras)
{
    return {maskJson, [](const CompletionResult&) { return Json(); }, extras};
}

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
            m_masks.push_back({Mask::ofRuns(std::move(whole)), Mask::ofRuns(std::move(visible))});
        } catch (const RuntimeError& error) {
            m_problem = {i, error.message()};
        }
}

QByteArray ImportedObjects::text(const CocoaImage& image, const QString& name) const
{
    ImageAnnotations annotations;
    annotations.size = image.size;
    for (const std::size_t i : m_frontToBack) {
        Instance instance = importedStatements(m_annotation.regions[i]);
        instance.id = InstanceId{annotations.instances.size() + 1};
        instance.visible = m_masks[i].visible;
        instance.drawn = m_masks[i].whole;
        annotations.instances.push_back(std::move(instance));
    }
    annotations.extras = extrasWith({}, originJson(image, &m_annotation, Json::array()));
    // Not as the instances' extras, which would have to become text twice.
    const auto extras = [this](const Instance& instance) {
        return importedExtras(m_annotation.regions[m_frontToBack[static_cast<std::size_t>(instance.id) - 1]]);
    };
    return writeAnnotations(annotations, name, partsWith(extras));
}

QByteArray unannotatedText(const CocoaImage& image, const Json& others, const QString& name)
{
    ImageAnnotations annotations;
    annotations.size = image.size;
    annotations.extras = extrasWith({}, originJson(image, nullptr, others));
    return writeAnnotations(annotations, name, partsWith({}));
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
