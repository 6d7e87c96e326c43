// SPDX-License-Identifier: Apache-2.0
#include "pairs/scene_cutouts.h"

#include "cocoa/cocoa_reader.h"
#include "image/photo.h"
#include "pairs/whole_object.h"
#include "support/json_cursor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <opencv2/imgproc.hpp>

#include <map>
#include <optional>

namespace unocclude {

namespace {

constexpr int kSmallestArea = 900; // pixels; smaller ones show nothing at the bank's size
constexpr qint64 kLargestFile = qint64{256} << 20;
constexpr double kFarthest = 65'535;

[[noreturn]] void refuse(const QString& file, const QString& reason)
{
    throw RuntimeError(
        RuntimeError::Kind::InvalidInput,
        QCoreApplication::translate("SceneCutouts", "\"%1\" is no COCO annotation file: %2").arg(file, reason));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(path, file.errorString());
    if (file.size() > kLargestFile)
        refuse(path, QCoreApplication::translate("SceneCutouts", "it is larger than 256 MB."));
    return file.readAll();
}

using Outline = std::vector<cv::Point>;

Outline outlineOf(const JsonCursor& flat)
{
    std::vector<double> numbers;
    flat.forEach([&](const JsonCursor& number) { numbers.push_back(number.number(-kFarthest, kFarthest)); });
    Outline points;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
        points.emplace_back(cvRound(numbers[i]), cvRound(numbers[i + 1]));
    return points;
}

/// What an annotation says; pixels come later.
struct Outlined
{
    std::int64_t annotation = 0;
    QString category;
    bool isCrowd = false;
    std::vector<Outline> outlines;
    std::optional<Rle> pixels; ///< run lengths instead of outlines, as COCO has them for crowds
};

Outlined readAnnotation(const JsonCursor& cursor, const std::map<std::int64_t, QString>& categories)
{
    Outlined outlined;
    outlined.annotation = cursor.at("id").integer();
    outlined.isCrowd = cursor.has("iscrowd") && cursor.at("iscrowd").integer() != 0;
    if (cursor.has("category_id"))
        if (const auto found = categories.find(cursor.at("category_id").integer()); found != categories.end())
            outlined.category = found->second;
    const JsonCursor segmentation = cursor.at("segmentation");
    if (segmentation.value().is_array())
        segmentation.forEach([&](const JsonCursor& flat) { outlined.outlines.push_back(outlineOf(flat)); });
    else
        outlined.pixels = readRle(segmentation);
    return outlined;
}

/// The index of a file without its pictures.
struct Index
{
    std::vector<std::pair<std::int64_t, QString>> images;
    std::map<std::int64_t, std::vector<Outlined>> annotations; ///< by image

    explicit Index(const JsonCursor& root)
    {
        std::map<std::int64_t, QString> categories;
        if (root.has("categories"))
            root.at("categories").forEach([&](const JsonCursor& category) {
                categories[category.at("id").integer()] = category.at("name").text();
            });
        root.at("images").forEach([&](const JsonCursor& image) {
            images.emplace_back(image.at("id").integer(), QFileInfo(image.at("file_name").text()).fileName());
        });
        root.at("annotations").forEach([&](const JsonCursor& annotation) {
            annotations[annotation.at("image_id").integer()].push_back(readAnnotation(annotation, categories));
        });
    }
};

Mask filled(const Outlined& outlined, cv::Size size, const QString& photograph)
{
    if (outlined.pixels) {
        if (cv::Size(outlined.pixels->width, outlined.pixels->height) != size)
            throw RuntimeError(RuntimeError::Kind::InvalidInput,
                               QCoreApplication::translate("SceneCutouts",
                                                           "The mask of annotation %1 has not the size of its "
                                                           "photograph \"%2\".")
                                   .arg(outlined.annotation)
                                   .arg(photograph));
        return decodeRle(*outlined.pixels);
    }
    cv::Mat pixels = cv::Mat::zeros(size, CV_8UC1);
    for (const Outline& outline : outlined.outlines)
        if (outline.size() >= 3)
            cv::fillPoly(pixels, std::vector<Outline>{outline}, cv::Scalar(255));
    return Mask::fromPixels(pixels);
}

void addObjects(Scene& scene, const std::vector<Outlined>& annotations)
{
    std::vector<Mask> masks;
    for (const Outlined& outlined : annotations)
        masks.push_back(filled(outlined, scene.rgb.size(), scene.file));
    for (std::size_t i = 0; i < masks.size(); ++i) {
        if (annotations[i].isCrowd || masks[i].area() < kSmallestArea)
            continue;
        std::vector<Mask> others = masks;
        others.erase(others.begin() + std::ptrdiff_t(i));
        const bool whole = annotations[i].outlines.size() <= 1 && isWhole(masks[i], others);
        scene.objects.push_back({annotations[i].annotation, annotations[i].category, masks[i], whole});
    }
}

} // namespace

void readScenes(const QString& annotations, const std::function<void(const Scene&)>& visit)
{
    const auto document = parseJson(contentOf(annotations), annotations);
    const Index index{JsonCursor(document, annotations)};
    const QDir images(QFileInfo(annotations).dir().filePath(QStringLiteral("images")));
    for (const auto& [id, name] : index.images) {
        Scene scene{name, decodePhoto(images.filePath(name)).rgb, {}};
        if (const auto found = index.annotations.find(id); found != index.annotations.end())
            addObjects(scene, found->second);
        visit(scene);
    }
}

} // namespace unocclude
