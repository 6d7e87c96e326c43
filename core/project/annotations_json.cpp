// SPDX-License-Identifier: Apache-2.0
#include "project/annotations_json.h"

#include "document/provenance.h"
#include "mask/rle.h"
#include "project/json_extras.h"

namespace unocclude {
namespace {

using Json = nlohmann::ordered_json;

const char* nameOf(AmodalChoice::Kind kind)
{
    switch (kind) {
    case AmodalChoice::Kind::Vote:
        return "vote";
    case AmodalChoice::Kind::Sample:
        return "sample";
    case AmodalChoice::Kind::Drawn:
        return "drawn";
    case AmodalChoice::Kind::None:
        break;
    }
    return "none";
}

Json choiceJson(const AmodalChoice& choice)
{
    Json json = {{"kind", nameOf(choice.kind)}};
    if (choice.kind == AmodalChoice::Kind::Sample)
        json["sample"] = choice.sample;
    if (choice.atLeast > 0)
        json["at_least"] = choice.atLeast;
    return json;
}

Json attributesJson(const InstanceAttributes& attributes)
{
    return {{"stuff", attributes.stuff}, {"truncated", attributes.truncated}, {"difficult", attributes.difficult}};
}

Json idsJson(const std::vector<InstanceId>& ids)
{
    Json json = Json::array();
    for (const InstanceId id : ids)
        json.push_back(static_cast<quint64>(inImage(id, 0)));
    return json;
}

Json sampleJson(const Sample& sample, const QString& picture, const std::function<Json(const Mask&)>& mask)
{
    const cv::Rect& region = sample.region;
    Json json = {{"seed", sample.seed},
                 {"region", {region.x, region.y, region.width, region.height}},
                 {"picture", picture.toStdString()},
                 {"amodal", mask(sample.amodal)}};
    if (sample.fidelity)
        json["fidelity"] = *sample.fidelity;
    return json;
}

/// What drew a sample of another batch than the last one.
void addOrigin(Json& json, const Sample& sample, const CompletionResult& completion)
{
    if (!sample.model.name.isEmpty() && !(sample.model == completion.model))
        json["model"] = modelJson(sample.model);
    if (!(sample.settings == completion.settings))
        json["settings"] = settingsJson(sample.settings);
}

} // namespace

Json maskJson(const Mask& mask)
{
    const Rle rle = encodeRle(mask);
    return {{"size", {rle.height, rle.width}}, {"counts", rleToString(rle)}};
}

Json completionJson(const CompletionResult& completion, const QStringList& pictures,
                    const std::function<Json(const Mask&)>& mask)
{
    Json samples = Json::array();
    for (std::size_t i = 0; i < completion.samples.size(); ++i) {
        samples.push_back(sampleJson(completion.samples[i], pictures.at(static_cast<qsizetype>(i)), mask));
        addOrigin(samples.back(), completion.samples[i], completion);
    }
    return {{"model", modelJson(completion.model)},
            {"settings", settingsJson(completion.settings)},
            {"seconds",
             {{"conditioning", completion.secondsConditioning},
              {"sampling", completion.secondsSampling},
              {"compositing", completion.secondsCompositing}}},
            {"samples", std::move(samples)},
            {"vote", mask(completion.vote)}};
}

Json instanceJson(const Instance& instance, const AnnotationsJsonParts& parts)
{
    Json json = {{"id", static_cast<quint64>(inImage(instance.id, 0))},
                 {"label", instance.label.toStdString()},
                 {"review", nameOf(instance.review)},
                 {"attributes", attributesJson(instance.attributes)},
                 {"prompt", promptJson(instance.prompt)},
                 {"visible", parts.mask(instance.visible)},
                 {"visible_edited", instance.visibleEdited},
                 {"choice", choiceJson(instance.choice)},
                 {"hypotheses", instance.hypotheses},
                 {"hides", idsJson(instance.hides)}};
    if (!instance.drawn.isNull())
        json["drawn"] = parts.mask(instance.drawn);
    if (!instance.drawn.isNull() || instance.drawnFrom != AmodalChoice::none())
        json["drawn_from"] = choiceJson(instance.drawnFrom);
    if (instance.completion)
        json["completion"] = parts.completion(*instance.completion);
    if (instance.outdated)
        json["outdated"] = true;
    if (parts.unknown)
        json.update(parts.unknown(instance));
    else
        addUnknown(json, instance.extras);
    return json;
}

} // namespace unocclude
