// SPDX-License-Identifier: Apache-2.0
#include "document/provenance.h"

#include <cmath>

namespace unocclude {

namespace {

using nlohmann::ordered_json;

const char* nameOf(AmodalChoice::Kind kind)
{
    switch (kind) {
    case AmodalChoice::Kind::None:
        break;
    case AmodalChoice::Kind::Vote:
        return "vote";
    case AmodalChoice::Kind::Sample:
        return "sample";
    case AmodalChoice::Kind::Drawn:
        return "drawn";
    }
    return "visible";
}

const char* nameOf(StepSpacing spacing)
{
    switch (spacing) {
    case StepSpacing::Leading:
        return "leading";
    case StepSpacing::Linspace:
        return "linspace";
    case StepSpacing::Karras:
        return "karras";
    case StepSpacing::Trailing:
        break;
    }
    return "trailing";
}

/// JSON has no infinity.
ordered_json endJson(double end)
{
    return std::isinf(end) ? ordered_json() : ordered_json(end);
}

ordered_json seedsJson(const CompletionResult& completion)
{
    ordered_json seeds = ordered_json::array();
    for (const Sample& sample : completion.samples)
        seeds.push_back(sample.seed);
    return seeds;
}

const char* nameOf(Extent extent)
{
    switch (extent) {
    case Extent::Part:
        return "part";
    case Extent::Object:
        return "object";
    case Extent::Group:
        return "group";
    case Extent::Likeliest:
        break;
    }
    return "likeliest";
}

} // namespace

ordered_json promptJson(const Prompt& prompt)
{
    ordered_json json = ordered_json::object();
    for (const PromptPoint& point : prompt.points)
        json["points"].push_back({{"x", point.position.x()}, {"y", point.position.y()}, {"positive", point.positive}});
    if (prompt.box)
        json["box"] = {prompt.box->left(), prompt.box->top(), prompt.box->right(), prompt.box->bottom()};
    if (prompt.extent != Extent::Likeliest)
        json["extent"] = nameOf(prompt.extent);
    return json;
}

ordered_json modelJson(const ModelIdentity& model)
{
    return {{"name", model.name.toStdString()},
            {"file", model.file.toStdString()},
            {"sha256", model.sha256.toStdString()},
            {"device", model.device.toStdString()}};
}

ordered_json settingsJson(const CompletionSettings& settings)
{
    ordered_json json = {
        {"samples", settings.samples}, {"steps", settings.steps}, {"guidance", settings.guidanceScale}};
    if (settings.guidanceInterval)
        json["guidance_interval"] = {settings.guidanceInterval->lowest, endJson(settings.guidanceInterval->highest)};
    json["eta"] = settings.eta;
    json["sampler"] = settings.sampler == SamplerKind::Ddim ? "ddim" : "dpmpp";
    if (settings.spacing)
        json["spacing"] = nameOf(*settings.spacing);
    json["geometry"] = settings.geometry == Geometry::Crop ? "crop" : "image";
    json["seed"] = settings.seed;
    return json;
}

ordered_json provenanceJson(const Instance& instance)
{
    ordered_json json = {{"prompt", promptJson(instance.prompt)}, {"amodal", nameOf(instance.choice.kind)}};
    if (instance.completion) {
        json["model"] = modelJson(instance.completion->model);
        json["settings"] = settingsJson(instance.completion->settings);
        json["seeds"] = seedsJson(*instance.completion);
    }
    if (instance.choice.atLeast > 0)
        json["votes"] = instance.choice.atLeast;
    if (instance.choice.kind == AmodalChoice::Kind::Drawn)
        json["drawn_from"] = nameOf(instance.drawnFrom.kind);
    if (instance.visibleEdited)
        json["visible_edited"] = true;
    if (instance.outdated)
        json["samples_outdated"] = true;
    if (instance.choice.kind == AmodalChoice::Kind::Sample)
        json["seed"] = instance.completion->samples.at(static_cast<std::size_t>(instance.choice.sample)).seed;
    return json;
}

ordered_json statementsJson(const Instance& instance)
{
    ordered_json json = ordered_json::object();
    if (instance.attributes.truncated)
        json["truncated"] = true;
    if (instance.attributes.difficult)
        json["difficult"] = true;
    if (instance.review != ReviewState::Open)
        json["review"] = instance.review == ReviewState::Approved ? "approved" : "done";
    return json;
}

} // namespace unocclude
