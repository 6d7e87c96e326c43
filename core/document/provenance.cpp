// SPDX-License-Identifier: Apache-2.0
#include "document/provenance.h"

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
    }
    return "visible";
}

ordered_json seedsJson(const CompletionResult& completion)
{
    ordered_json seeds = ordered_json::array();
    for (const Sample& sample : completion.samples)
        seeds.push_back(sample.seed);
    return seeds;
}

} // namespace

ordered_json promptJson(const Prompt& prompt)
{
    ordered_json json = ordered_json::object();
    for (const PromptPoint& point : prompt.points)
        json["points"].push_back({{"x", point.position.x()}, {"y", point.position.y()}, {"positive", point.positive}});
    if (prompt.box)
        json["box"] = {prompt.box->left(), prompt.box->top(), prompt.box->right(), prompt.box->bottom()};
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
    return {{"samples", settings.samples},
            {"steps", settings.steps},
            {"guidance", settings.guidanceScale},
            {"eta", settings.eta},
            {"sampler", settings.sampler == SamplerKind::Ddim ? "ddim" : "dpmpp"},
            {"seed", settings.seed}};
}

ordered_json provenanceJson(const Instance& instance)
{
    ordered_json json = {{"prompt", promptJson(instance.prompt)}, {"amodal", nameOf(instance.choice.kind)}};
    if (instance.completion) {
        json["model"] = modelJson(instance.completion->model);
        json["settings"] = settingsJson(instance.completion->settings);
        json["seeds"] = seedsJson(*instance.completion);
    }
    if (instance.choice.kind == AmodalChoice::Kind::Sample)
        json["seed"] = instance.completion->samples.at(static_cast<std::size_t>(instance.choice.sample)).seed;
    return json;
}

} // namespace unocclude
