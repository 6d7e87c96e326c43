// SPDX-License-Identifier: Apache-2.0
#include "inference/pair_bank_builder.h"

#include "engine/checkpoint/safetensors_writer.h"
#include "image/photo.h"
#include "image/pixel_conversion.h"
#include "inference/scene_cutouts.h"
#include "inference/source_split.h"
#include "inference/tensor_convert.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDirIterator>
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
constexpr double kLargestScaling = 2.0; // of a small cut-out: beyond, it is only blur

QStringList picturesIn(const QStringList& folders)
{
    const QStringList patterns{QStringLiteral("*.png"), QStringLiteral("*.webp"), QStringLiteral("*.jpg"),
                               QStringLiteral("*.jpeg")};
    QStringList files;
    for (const auto& folder : folders) {
        QDirIterator it(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
    }
    files.sort(); // a folder's own order is the file system's
    return files;
}

// The object in the middle of the bank's square; empty if there is nothing to see.
cv::Mat centredCutout(const cv::Mat& rgba)
{
    cv::Mat alpha;
    cv::extractChannel(rgba, alpha, 3);
    const cv::Rect box = cv::boundingRect(alpha > 24);
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

// Pictures of one kind as they come in, with their flags.
class Shelf
{
public:
    void add(const cv::Mat& picture, bool heldOut, bool whole = true)
    {
        m_planes.push_back(toPlanes(picture));
        m_heldOut.push_back(heldOut ? 1 : 0);
        m_whole.push_back(whole ? 1 : 0);
    }
    std::size_t size() const { return m_planes.size(); }
    at::Tensor pictures() const { return torch::stack(m_planes); }
    at::Tensor heldOut() const { return torch::tensor(m_heldOut, torch::kByte); }
    at::Tensor whole() const { return torch::tensor(m_whole, torch::kByte); }

private:
    std::vector<at::Tensor> m_planes;
    std::vector<uint8_t> m_heldOut, m_whole;
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
                addObject(decodeCutout(file), m_split.heldOut(Kind::Object, SourceSplit::modelOf(file)), true);
            });
    }

    void readBackgrounds()
    {
        for (const auto& file : picturesIn(m_options.backgroundFolders))
            visit([&] {
                const auto source = QFileInfo(file).completeBaseName();
                m_backgrounds.add(squarePhoto(decodePhoto(file).rgb), m_split.heldOut(Kind::Background, source));
            });
    }

    // What is outlined in a scene may itself be occluded, so it only occludes.
    void readSceneAnnotations()
    {
        if (m_options.sceneAnnotations.isEmpty())
            return;
        for (const auto& scene : readScenes(m_options.sceneAnnotations)) {
            const bool heldOut = m_split.heldOut(Kind::Scene, QFileInfo(scene.file).completeBaseName());
            m_backgrounds.add(squarePhoto(scene.rgb), heldOut);
            for (const auto& cutout : scene.cutouts)
                addObject(cutout, heldOut, false);
        }
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
        engine::writeSafetensors(m_options.bank.toStdString(),
                                 {{"objects", m_objects.pictures()},
                                  {"objects.whole", m_objects.whole()},
                                  {"objects.heldout", m_objects.heldOut()},
                                  {"backgrounds", m_backgrounds.pictures()},
                                  {"backgrounds.heldout", m_backgrounds.heldOut()}},
                                 {{"format", "unocclude-pair-bank-1"}});
        m_split.save();
        reportLine({{"bank", m_options.bank.toStdString()},
                    {"objects", m_objects.size()},
                    {"objects_held_out", m_objects.heldOut().sum().item<int64_t>()},
                    {"backgrounds", m_backgrounds.size()},
                    {"backgrounds_held_out", m_backgrounds.heldOut().sum().item<int64_t>()},
                    {"passed_over", m_passedOver}});
    }

private:
    void addObject(const cv::Mat& cutout, bool heldOut, bool whole)
    {
        if (const cv::Mat square = centredCutout(cutout); !square.empty())
            m_objects.add(square, heldOut, whole);
    }

    template <typename Read>
    void visit(const Read& read)
    {
        if (m_stop.stop_requested())
            throw Cancelled{};
        try {
            read();
        } catch (const RuntimeError& error) {
            ++m_passedOver;
            reportLine({{"passed_over", error.message().toStdString()}});
        }
    }

    void reportLine(const ordered_json& line) const { m_report(QString::fromStdString(line.dump())); }

    const PairBankOptions& m_options;
    const ReportLine& m_report;
    std::stop_token m_stop;
    SourceSplit m_split;
    Shelf m_objects, m_backgrounds;
    int m_passedOver = 0;
};

} // namespace

void buildPairBank(const PairBankOptions& options, const ReportLine& report, std::stop_token stop)
{
    Builder builder(options, report, std::move(stop));
    builder.readObjects();
    builder.readBackgrounds();
    builder.readSceneAnnotations();
    builder.write();
}

} // namespace unocclude
