// SPDX-License-Identifier: Apache-2.0
#include "document/cocoa_photo.h"

#include <QFileInfo>

namespace unocclude {
namespace {

CocoaExtras promptJson(const Prompt& prompt)
{
    CocoaExtras json{{"points", CocoaExtras::array()}};
    for (const PromptPoint& point : prompt.points)
        json["points"].push_back(
            {{"x", point.position.x()}, {"y", point.position.y()}, {"positive", point.positive}});
    if (prompt.box)
        json["box"] = {prompt.box->left(), prompt.box->top(), prompt.box->right(), prompt.box->bottom()};
    return json;
}

CocoaExtras choiceJson(const Instance& instance)
{
    switch (instance.choice.kind) {
    case AmodalChoice::Kind::None: return "none";
    case AmodalChoice::Kind::Vote: return "vote";
    case AmodalChoice::Kind::Sample: break;
    }
    return instance.completion->samples.at(static_cast<std::size_t>(instance.choice.sample)).seed;
}

CocoaExtras completionJson(const CompletionResult& completion)
{
    CocoaExtras seeds = CocoaExtras::array();
    for (const Sample& sample : completion.samples)
        seeds.push_back(sample.seed);
    const CompletionSettings& settings = completion.settings;
    return {{"model", completion.model.name.toStdString()},
            {"sha256", completion.model.sha256.toStdString()},
            {"steps", settings.steps},
            {"guidance", settings.guidanceScale},
            {"eta", settings.eta},
            {"sampler", settings.sampler == SamplerKind::Ddim ? "ddim" : "dpmpp"},
            {"seeds", seeds}};
}

CocoaExtras provenanceOf(const Instance& instance)
{
    CocoaExtras json{{"prompt", promptJson(instance.prompt)}};
    if (instance.completion) {
        json["completion"] = completionJson(*instance.completion);
        json["choice"] = choiceJson(instance);
    }
    return json;
}

} // namespace

CocoaPhoto cocoaPhotoOf(const Document& document)
{
    CocoaPhoto photo{QFileInfo(document.path()).fileName(), document.photo().size(), {}};
    for (const Instance& instance : document.instances())
        photo.objects.push_back({instance.label.isEmpty() ? QStringLiteral("object") : instance.label, instance.visible,
                                 instance.amodal(), false, provenanceOf(instance)});
    return photo;
}

} // namespace unocclude
