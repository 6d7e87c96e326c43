// SPDX-License-Identifier: Apache-2.0
#include "result_json.h"

#include "amodal/occlusion_rate.h"
#include "amodal/vote.h"
#include "document/provenance.h"

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;

/// What was pointed at, and what made the visible mask of it.
ordered_json originJson(const CompletedImage& image)
{
    ordered_json json = promptJson(image.prompt);
    if (!image.maskFile.isEmpty())
        json["mask"] = image.maskFile.toStdString();
    if (!image.segmenter.isEmpty())
        json["segmenter"] = image.segmenter.toStdString();
    return json;
}

ordered_json rectJson(const cv::Rect& rect)
{
    return {{"x", rect.x}, {"y", rect.y}, {"width", rect.width}, {"height", rect.height}};
}

ordered_json samplesJson(const CompletedImage& image)
{
    ordered_json json = ordered_json::array();
    for (const Sample& sample : image.result.samples)
        json.push_back({{"seed", sample.seed},
                        {"picture", sampleFile(json.size()).toStdString()},
                        {"amodal", amodalFile(json.size()).toStdString()},
                        {"area", sample.amodal.area()},
                        {"occlusion_rate", occlusionRate(sample.amodal, image.visible)},
                        {"region", rectJson(sample.region)}});
    return json;
}

std::vector<Mask> amodalMasks(const CompletionResult& result)
{
    std::vector<Mask> masks;
    for (const Sample& sample : result.samples)
        masks.push_back(sample.amodal);
    return masks;
}

ordered_json voteJson(const CompletedImage& image)
{
    return {{"mask", "vote.png"},
            {"map", "vote-map.png"},
            {"area", image.result.vote.area()},
            {"occlusion_rate", occlusionRate(image.result.vote, image.visible)},
            {"agreement", agreement(amodalMasks(image.result), image.visible)}};
}

ordered_json secondsJson(const CompletedImage& image)
{
    const CompletionResult& result = image.result;
    return {{"decoding", image.secondsDecoding},
            {"segmenting", image.secondsSegmenting},
            {"conditioning", result.secondsConditioning},
            {"sampling", result.secondsSampling},
            {"compositing", result.secondsCompositing}};
}

} // namespace

QString sampleFile(std::size_t index)
{
    return QStringLiteral("sample-%1.png").arg(index + 1);
}

QString amodalFile(std::size_t index)
{
    return QStringLiteral("amodal-%1.png").arg(index + 1);
}

ordered_json resultJson(const CompletedImage& image)
{
    ordered_json notices = ordered_json::array();
    for (const QString& notice : image.photo.notices)
        notices.push_back(notice.toStdString());
    for (const QString& notice : image.result.notices)
        notices.push_back(notice.toStdString());
    return {{"program", {{"name", "unocclude"}, {"version", UNOCCLUDE_VERSION}}},
            {"image", image.file.toStdString()},
            {"width", image.photo.size().width},
            {"height", image.photo.size().height},
            {"notices", notices},
            {"prompt", originJson(image)},
            {"model", modelJson(image.result.model)},
            {"settings", settingsJson(image.result.settings)},
            {"visible", {{"mask", "visible.png"}, {"area", image.visible.area()}}},
            {"samples", samplesJson(image)},
            {"vote", voteJson(image)},
            {"seconds", secondsJson(image)}};
}

} // namespace unocclude::cli
