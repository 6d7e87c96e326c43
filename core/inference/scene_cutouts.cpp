// SPDX-License-Identifier: Apache-2.0
#include "inference/scene_cutouts.h"

#include "image/photo.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>

#include <map>

namespace unocclude {

namespace {

using nlohmann::json;

constexpr int kSmallestArea = 900; // pixels; smaller ones show nothing at the bank's size
constexpr qint64 kLargestFile = qint64{256} << 20;

[[noreturn]] void refuse(const QString& file, const QString& reason)
{
    throw RuntimeError(
        RuntimeError::Kind::InvalidInput,
        QCoreApplication::translate("SceneCutouts", "\"%1\" is no COCO annotation file: %2").arg(file, reason));
}

json parsed(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(path, file.errorString());
    if (file.size() > kLargestFile)
        refuse(path, QCoreApplication::translate("SceneCutouts", "it is larger than 256 MB."));
    try {
        return json::parse(file.readAll().toStdString());
    } catch (const json::exception& error) {
        refuse(path, QString::fromUtf8(error.what()));
    }
}

cv::Mat filledPolygons(const json& segmentation, cv::Size size)
{
    cv::Mat mask(size, CV_8UC1, cv::Scalar(0));
    for (const auto& flat : segmentation) {
        std::vector<cv::Point> points;
        for (std::size_t i = 0; i + 1 < flat.size(); i += 2)
            points.emplace_back(cvRound(flat[i].get<double>()), cvRound(flat[i + 1].get<double>()));
        if (points.size() >= 3)
            cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{points}, cv::Scalar(255), cv::LINE_AA);
    }
    return mask;
}

void addCutout(Scene& scene, const json& annotation)
{
    const auto& segmentation = annotation.at("segmentation");
    if (annotation.value("iscrowd", 0) != 0 || !segmentation.is_array())
        return;
    const cv::Mat alpha = filledPolygons(segmentation, scene.rgb.size());
    if (cv::countNonZero(alpha > 127) < kSmallestArea)
        return;
    cv::Mat cutout;
    cv::merge(std::vector<cv::Mat>{scene.rgb, alpha}, cutout);
    scene.cutouts.push_back(cutout(cv::boundingRect(alpha)).clone());
}

} // namespace

std::vector<Scene> readScenes(const QString& annotations)
{
    const auto document = parsed(annotations);
    const QDir images(QFileInfo(annotations).dir().filePath(QStringLiteral("images")));
    try {
        std::vector<Scene> scenes;
        std::map<std::int64_t, std::size_t> sceneOf;
        for (const auto& image : document.at("images")) {
            const auto name = QFileInfo(QString::fromStdString(image.at("file_name").get<std::string>())).fileName();
            sceneOf[image.at("id").get<std::int64_t>()] = scenes.size();
            scenes.push_back({name, decodePhoto(images.filePath(name)).rgb, {}});
        }
        for (const auto& annotation : document.at("annotations"))
            if (const auto found = sceneOf.find(annotation.at("image_id").get<std::int64_t>()); found != sceneOf.end())
                addCutout(scenes[found->second], annotation);
        return scenes;
    } catch (const json::exception& error) {
        refuse(annotations, QString::fromUtf8(error.what()));
    }
}

} // namespace unocclude
