// SPDX-License-Identifier: Apache-2.0
#include "engine/selftest/sam_checks.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/sam/sam_segmenter.h"
#include "engine/sam/sam_shapes.h"
#include "engine/sam/sam_weights.h"
#include "engine/selftest/golden_config.h"

#include <ATen/ATen.h>

#include <set>

namespace unocclude::engine {

namespace {

constexpr double kSamTolerance = 1e-4;
constexpr int64_t kPreprocessedStep = 16; // of its pixels the data holds every so many-th a side
constexpr double kPixelTolerance = 1e-4;  // share of a mask's pixels

double shareOfOtherPixels(const at::Tensor& logits, const at::Tensor& expected)
{
    if (logits.sizes() != expected.sizes())
        return std::numeric_limits<double>::infinity();
    return logits.gt(0).ne(expected.gt(0)).to(at::kDouble).mean().item<double>();
}

/// Loads one model and its golden tensors, and compares part by part.
class SamChecker
{
public:
    SamChecker(const std::filesystem::path& folder, const std::string& name, at::Device device)
        : m_name(name)
        , m_golden(openCheckpoint(folder / (name + "_golden.safetensors")))
        , m_model(openModel(folder, name))
        , m_segmenter(m_model, device)
        , m_photo(m_golden->tensor("in.image"))
    {
    }

    GoldenChecks run()
    {
        const auto fitted = m_segmenter.square().fit(m_photo);
        compare("preprocessed",
                m_model->pixels(fitted).slice(2, 0, {}, kPreprocessedStep).slice(3, 0, {}, kPreprocessedStep));
        m_features = m_segmenter.encode(fitted, {});
        compare("image_embedding", m_features.levels.at(0));
        for (const auto& key : promptKeys()) {
            checkPrompt(key + ".single", promptOf(key), Answers::One);
            checkPrompt(key + ".multi", promptOf(key), Answers::Several);
        }
        auto refined = promptOf("one_point");
        refined.previous = m_golden->tensor("one_point.single.low_res")[0];
        checkPrompt("refine", refined, Answers::One);
        return std::move(m_checks);
    }

private:
    // The decoder's heads leave no trace in a checkpoint's shapes.
    static Sam openModel(const std::filesystem::path& folder, const std::string& name)
    {
        const auto file = openCheckpoint(folder / (name + ".pth"));
        auto options = samOptionsOf(*file);
        options.decoder.heads =
            readGoldenConfig(folder / (name + "_config.json")).at("decoder").at("num_heads").integer();
        return readSam(*file, options);
    }

    std::set<std::string> promptKeys() const
    {
        std::set<std::string> keys;
        for (const auto& entry : m_golden->entries())
            if (const auto end = entry.name.find(".single."); end != std::string::npos)
                keys.insert(entry.name.substr(0, end));
        return keys;
    }

    PictureSize photoSize() const { return {m_photo.size(0), m_photo.size(1)}; }

    at::Tensor inSquare(const std::string& name) const
    {
        return m_segmenter.square().toSquare(m_golden->tensor(name).view({-1, 2}), photoSize());
    }

    SquarePrompt promptOf(const std::string& key) const
    {
        SquarePrompt prompt{at::zeros({0, 2}), at::zeros({0}, at::kLong), {}, {}};
        if (m_golden->contains(key + ".points")) {
            prompt.points = inSquare(key + ".points");
            prompt.labels = m_golden->tensor(key + ".labels");
        }
        if (m_golden->contains(key + ".box"))
            prompt.box = inSquare(key + ".box").view(4);
        return prompt;
    }

    void checkPrompt(const std::string& key, const SquarePrompt& prompt, Answers answers)
    {
        const PromptedMasks masks = m_segmenter.decode(m_features, prompt, answers);
        const auto logits = m_segmenter.square().toPhoto(masks.logits, photoSize());
        compare(key + ".iou", masks.predictedIou);
        if (m_golden->contains(key + ".low_res"))
            compare(key + ".low_res", masks.logits);
        compare(key + ".logits", logits);
        const double others = shareOfOtherPixels(logits, m_golden->tensor(key + ".logits"));
        m_checks.push_back({m_name + "/" + key + ".mask", others, kPixelTolerance});
    }

    void compare(const std::string& tensor, const at::Tensor& actual)
    {
        m_checks.push_back({m_name + "/" + tensor, relativeError(actual, m_golden->tensor(tensor)), kSamTolerance});
    }

    std::string m_name;
    std::unique_ptr<CheckpointReader> m_golden;
    Sam m_model;
    SamSegmenter m_segmenter;
    at::Tensor m_photo;
    ImageFeatures m_features;
    GoldenChecks m_checks;
};

} // namespace

GoldenChecks checkSam(const std::filesystem::path& folder, at::Device device)
{
    GoldenChecks checks;
    for (const auto& item : std::filesystem::directory_iterator(folder))
        if (item.path().extension() == ".pth")
            for (auto& check : SamChecker(folder, item.path().stem().string(), device).run())
                checks.push_back(std::move(check));
    return checks;
}

} // namespace unocclude::engine
