// SPDX-License-Identifier: Apache-2.0
#include "inference/pair_bank_builder.h"

#include "engine/checkpoint/safetensors_writer.h"
#include "image/photo.h"
#include "image/pixel_conversion.h"
#include "inference/tensor_convert.h"
#include "pairs/photograph_groups.h"
#include "pairs/photograph_objects.h"
#include "pairs/picture_files.h"
#include "pairs/scene_cutouts.h"
#include "segmentation/grabcut_segmenter.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>
#include <torch/torch.h>

namespace unocclude {

namespace {

using nlohmann::ordered_json;
using Kind = SourceSplit::Kind;

constexpr int kObjectSide = 128;   // of the square that holds a cut-out
constexpr int kObjectExtent = 120; // longer side of the cut-out in it
constexpr int kBackgroundSide = 256;
constexpr int kSceneSide = 512;         // longer side of an annotated photograph
constexpr int kSceneMaskSide = 256;     // of the square of its masks
constexpr double kLargestScaling = 2.0; // of a small cut-out: beyond, it is only blur

// The object in the middle of the bank's square; empty if there is nothing to see.
cv::Mat centredCutout(const cv::Mat& rgba)
{
    cv::Mat alpha;
    cv::extractChannel(rgba, alpha, 3);
    const cv::Rect box = Mask::adopt(alpha > 24).boundingBox();
    if (box.width < 12 || box.height < 12)
        return {};
    const double scale =
        std::min(kLargestScaling, static_cast<double>(kObjectExtent) / std::max(box.width, box.height));
    const cv::Size size(std::max(1, cvRound(box.width * scale)), std::max(1, cvRound(box.height * scale)));
    const cv::Point corner((kObjectSide - size.width) / 2, (kObjectSide - size.height) / 2);
    cv::Mat square(kObjectSide, kObjectSide, CV_8UC4, cv::Scalar::all(0));
    resizeRgba(rgba(box), size).copyTo(square(cv::Rect(corner, size)));
    return square;
}

cv::Mat squarePhoto(const cv::Mat& rgb)
{
    const int side = std::min(rgb.cols, rgb.rows);
    const cv::Rect middle((rgb.cols - side) / 2, (rgb.rows - side) / 2, side, side);
    cv::Mat square;
    cv::resize(rgb(middle), square, {kBackgroundSide, kBackgroundSide}, 0, 0, cv::INTER_AREA);
    return square;
}

cv::Size fitted(cv::Size size, int side)
{
    const double scale = static_cast<double>(side) / std::max(size.width, size.height);
    return {std::max(1, cvRound(size.width * scale)), std::max(1, cvRound(size.height * scale))};
}

// In the upper left of a square; past it `ground`.
cv::Mat inSquare(const cv::Mat& picture, int side, int ground)
{
    cv::Mat square(side, side, picture.type(), cv::Scalar::all(ground));
    const cv::Size size = fitted(picture.size(), side);
    cv::resize(picture, square(cv::Rect({}, size)), size, 0, 0, cv::INTER_AREA);
    return square;
}

// Where a picture comes from: what decides, once all sources are known, whether it is held out.
using Source = std::pair<Kind, QString>;

// Pictures of one kind as they come in, with their flags.
class Shelf
{
public:
    void add(const cv::Mat& picture, const Source& source, bool whole = true)
    {
        m_planes.push_back(toPlanes(picture));
        m_sources.push_back(source);
        m_whole.push_back(whole ? 1 : 0);
    }
    std::size_t size() const { return m_planes.size(); }
    at::Tensor pictures() const { return torch::stack(m_planes); }
    at::Tensor whole() const { return torch::tensor(m_whole, torch::kByte); }
    at::Tensor heldOut(SourceSplit& split) const
    {
        std::vector<uint8_t> flags;
        for (const auto& [kind, name] : m_sources)
            flags.push_back(split.heldOut(kind, name) ? 1 : 0);
        return torch::tensor(flags, torch::kByte);
    }

private:
    std::vector<at::Tensor> m_planes;
    std::vector<Source> m_sources;
    std::vector<uint8_t> m_whole;
};

// Annotated photographs as they are, for networks that are to find what is visible.
class SceneShelf
{
public:
    void add(const Scene& scene, const Source& source)
    {
        const cv::Size size = fitted(scene.rgb.size(), kSceneSide);
        for (const SceneObject& object : scene.objects) {
            m_masks.push_back(toPlanes(inSquare(object.mask.pixels(), kSceneMaskSide, 0))[0]);
            m_of.push_back(static_cast<int64_t>(m_sizes.size() / 2));
        }
        m_photos.add(inSquare(scene.rgb, kSceneSide, 127), source);
        m_sizes.insert(m_sizes.end(), {size.height, size.width});
    }
    std::size_t size() const { return m_photos.size(); }
    engine::NamedTensors tensors(SourceSplit& split) const
    {
        if (m_masks.empty())
            return {};
        return {{"scenes", m_photos.pictures()},
                {"scenes.size", torch::tensor(m_sizes, torch::kLong).view({-1, 2})},
                {"scenes.heldout", m_photos.heldOut(split)},
                {"scenes.masks", torch::stack(m_masks)},
                {"scenes.of", torch::tensor(m_of, torch::kLong)}};
    }

private:
    Shelf m_photos;
    std::vector<int64_t> m_sizes;
    std::vector<at::Tensor> m_masks;
    std::vector<int64_t> m_of;
};

class Builder
{
public:
    Builder(const PairBankOptions& options, const ReportLine& report, std::stop_token stop)
        : m_options(options)
        , m_report(report)
        , m_stop(std::move(stop))
        , m_split(SourceSplit::open(options.split))
    {
    }

    void readObjects()
    {
        for (const auto& file : picturesIn(m_options.objectFolders))
            visit([&] {
                const auto model = SourceSplit::modelOf(file);
                m_groups.addObject(model);
                addObject(decodeCutout(file), {Kind::Object, model}, true);
            });
    }

    void readBackgrounds()
    {
        for (const auto& file : picturesIn(m_options.backgroundFolders))
            visit([&] { addPhotograph({Kind::Background, nameOf(file)}, decodePhoto(file).rgb); });
    }

    // What is outlined in a scene may itself be occluded; then it only occludes.
    void readSceneAnnotations()
    {
        if (m_options.sceneAnnotations.isEmpty())
            return;
        readScenes(m_options.sceneAnnotations, [&](const Scene& scene) {
            throwIfStopped(m_stop);
            const Source source{Kind::Scene, nameOf(scene.file)};
            std::set<std::int64_t> annotations;
            for (const auto& object : scene.objects) {
                annotations.insert(object.annotation);
                const Source family{Kind::Object, object.category};
                const bool isOfFamily = !m_split.familyOf(object.category).isEmpty();
                addObject(cutOut(scene.rgb, object.mask), isOfFamily ? family : source, object.whole);
            }
            addPhotograph(source, scene.rgb, annotations);
            m_scenes.add(scene, source);
        });
    }

    // Nobody has outlined anything here: a segmenter says what there is, a cue of depth what is whole.
    void readPhotographs()
    {
        if (m_options.photographFolders.isEmpty())
            return;
        const auto cue = makeDepthCue(m_options.depthCue);
        GrabcutSegmenter grabcut;
        Segmenter& segmenter = m_options.segmenter ? *m_options.segmenter : grabcut;
        for (const auto& file : picturesIn(m_options.photographFolders))
            visit([&] {
                const auto photo = decodePhoto(file);
                const Source source{Kind::Background, nameOf(file)};
                for (const auto& mask : findWholeObjects(photo, segmenter, *cue, m_stop))
                    addObject(cutOut(photo.rgb, mask), source, true);
                addPhotograph(source, photo.rgb);
            });
    }

    void write()
    {
        if (m_objects.size() == 0 || m_backgrounds.size() == 0)
            throw RuntimeError(RuntimeError::Kind::InvalidInput,
                               QCoreApplication::translate("PairBankBuilder",
                                                           "No training pairs can be made: %1 cut-outs with "
                                                           "alpha and %2 photographs were found.")
                                   .arg(m_objects.size())
                                   .arg(m_backgrounds.size()));
        const auto together = m_groups.holdOutTogether(m_split);
        const auto objectsHeldOut = m_objects.heldOut(m_split);
        const auto backgroundsHeldOut = m_backgrounds.heldOut(m_split);
        engine::NamedTensors tensors{{"objects", m_objects.pictures()},
                                     {"objects.whole", m_objects.whole()},
                                     {"objects.heldout", objectsHeldOut},
                                     {"backgrounds", m_backgrounds.pictures()},
                                     {"backgrounds.heldout", backgroundsHeldOut}};
        for (auto& scenes : m_scenes.tensors(m_split))
            tensors.push_back(std::move(scenes));
        engine::writeSafetensors(m_options.bank.toStdString(), tensors, {{"format", "unocclude-pair-bank-1"}});
        m_split.save();
        reportHeldOutTogether(together);
        reportLine({{"bank", m_options.bank.toStdString()},
                    {"objects", m_objects.size()},
                    {"objects_whole", m_objects.whole().sum().item<int64_t>()},
                    {"objects_held_out", objectsHeldOut.sum().item<int64_t>()},
                    {"backgrounds", m_backgrounds.size()},
                    {"backgrounds_held_out", backgroundsHeldOut.sum().item<int64_t>()},
                    {"scenes", m_scenes.size()},
                    {"passed_over", m_passedOver}});
    }

private:
    static QString nameOf(const QString& file) { return QFileInfo(file).completeBaseName(); }

    void addObject(const cv::Mat& cutout, const Source& source, bool whole)
    {
        if (const cv::Mat square = centredCutout(cutout); !square.empty())
            m_objects.add(square, source, whole);
    }

    void addPhotograph(const Source& source, const cv::Mat& rgb, const std::set<std::int64_t>& annotations = {})
    {
        m_groups.addPhotograph(source.first, source.second, rgb, annotations);
        m_backgrounds.add(squarePhoto(rgb), source);
    }

    template <typename Read>
    void visit(const Read& read)
    {
        throwIfStopped(m_stop);
        try {
            read();
        } catch (const RuntimeError& error) {
            ++m_passedOver;
            reportLine({{"passed_over", error.message().toStdString()}});
        }
    }

    void reportHeldOutTogether(const std::vector<Source>& added) const
    {
        if (added.empty())
            return;
        ordered_json names = ordered_json::array();
        for (const auto& [kind, name] : added)
            names.push_back({{"kind", SourceSplit::keyOf(kind)}, {"name", name.toStdString()}});
        reportLine({{"held_out_with_the_same_photograph", std::move(names)}});
    }

    void reportLine(const ordered_json& line) const { m_report(QString::fromStdString(line.dump())); }

    const PairBankOptions& m_options;
    const ReportLine& m_report;
    std::stop_token m_stop;
    SourceSplit m_split;
    PhotographGroups m_groups;
    Shelf m_objects, m_backgrounds;
    SceneShelf m_scenes;
    int m_passedOver = 0;
};

} // namespace

void buildPairBank(const PairBankOptions& options, const ReportLine& report, std::stop_token stop)
{
    Builder builder(options, report, std::move(stop));
    builder.readObjects();
    builder.readBackgrounds();
    builder.readSceneAnnotations();
    builder.readPhotographs();
    builder.write();
}

} // namespace unocclude
