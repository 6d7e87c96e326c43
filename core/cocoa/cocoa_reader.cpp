// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_reader.h"

#include "support/json_cursor.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace unocclude {

namespace {

constexpr int maxSide = 65'535;
constexpr double maxCoordinate = 1e6;
constexpr std::size_t fewestNumbers = 6; // a triangle

/// Gives the texts of this file their context.
class CocoaReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CocoaReaderText)
};

/// All keys of an object that have no field of their own.
CocoaExtras extrasOf(const JsonCursor& object, std::initializer_list<std::string_view> known)
{
    CocoaExtras extras = CocoaExtras::object();
    for (const auto& [key, value] : object.value().items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            extras[key] = value;
    return extras;
}

std::vector<std::uint32_t> readCounts(const JsonCursor& counts)
{
    std::vector<std::uint32_t> runs;
    counts.forEach([&](const JsonCursor& run) {
        runs.push_back(static_cast<std::uint32_t>(run.integer(0, std::numeric_limits<std::uint32_t>::max())));
    });
    return runs;
}

Polygon readPolygon(const JsonCursor& cursor)
{
    std::vector<double> numbers;
    cursor.forEach([&](const JsonCursor& number) {
        if (number.value().is_array())
            number.fail(CocoaReaderText::tr("a number; COCO-A has one flat list, not COCO's list of lists"));
        numbers.push_back(number.number(-maxCoordinate, maxCoordinate));
    });
    if (numbers.size() < fewestNumbers || numbers.size() % 2 != 0)
        cursor.fail(CocoaReaderText::tr("an even number of coordinates, six at least"));
    Polygon polygon;
    for (std::size_t i = 0; i < numbers.size(); i += 2)
        polygon.emplace_back(numbers[i], numbers[i + 1]);
    return polygon;
}

CocoaRegion readRegion(const JsonCursor& cursor)
{
    CocoaRegion region;
    region.segmentation = readSegmentation(cursor.at("segmentation"));
    region.name = cursor.at("name").text();
    region.area = cursor.at("area").integer(0, std::int64_t{maxSide} * maxSide);
    region.isStuff = cursor.at("isStuff").integer(0, 1) == 1;
    region.occludeRate = cursor.at("occlude_rate").number(0, 1);
    region.order = static_cast<int>(cursor.at("order").integer(0, std::numeric_limits<int>::max()));
    if (cursor.has("visible_mask"))
        region.visible = readRle(cursor.at("visible_mask"));
    if (cursor.has("invisible_mask"))
        region.invisible = readRle(cursor.at("invisible_mask"));
    region.extras = extrasOf(
        cursor, {"segmentation", "name", "area", "isStuff", "occlude_rate", "order", "visible_mask", "invisible_mask"});
    return region;
}

std::vector<std::pair<int, int>> readDepthConstraint(const JsonCursor& cursor)
{
    std::vector<std::pair<int, int>> pairs;
    for (const QString& pair : cursor.text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList orders = pair.split(QLatin1Char('-'));
        bool frontIsNumber = false, backIsNumber = false;
        const int front = orders.value(0).toInt(&frontIsNumber);
        const int back = orders.value(1).toInt(&backIsNumber);
        if (orders.size() != 2 || !frontIsNumber || !backIsNumber)
            cursor.fail(CocoaReaderText::tr("pairs of orders like \"1-2,1-3\""));
        pairs.emplace_back(front, back);
    }
    return pairs;
}

CocoaAnnotation readAnnotation(const JsonCursor& cursor)
{
    CocoaAnnotation annotation;
    annotation.id = cursor.at("id").integer();
    annotation.imageId = cursor.at("image_id").integer();
    if (cursor.has("author"))
        annotation.author = cursor.at("author").text();
    if (cursor.has("url"))
        annotation.url = cursor.at("url").text();
    if (cursor.has("depth_constraint")) // extracts of the published files lack it
        annotation.depthConstraint = readDepthConstraint(cursor.at("depth_constraint"));
    cursor.at("regions").forEach([&](const JsonCursor& region) { annotation.regions.push_back(readRegion(region)); });
    annotation.extras = extrasOf(cursor, {"id", "image_id", "author", "url", "size", "depth_constraint", "regions"});
    return annotation;
}

CocoaImage readImage(const JsonCursor& cursor)
{
    CocoaImage image;
    image.id = cursor.at("id").integer();
    image.fileName = cursor.at("file_name").text();
    image.size.width = static_cast<int>(cursor.at("width").integer(1, maxSide));
    image.size.height = static_cast<int>(cursor.at("height").integer(1, maxSide));
    image.extras = extrasOf(cursor, {"id", "file_name", "width", "height"});
    return image;
}

void requireSize(const Rle& rle, cv::Size size)
{
    if (cv::Size(rle.width, rle.height) != size)
        throw std::invalid_argument("the mask's size is not the image's");
}

Mask decoded(const Rle& rle, cv::Size size)
{
    requireSize(rle, size);
    return decodeRle(rle);
}

} // namespace

Rle readRle(const JsonCursor& cursor)
{
    std::vector<int> size;
    const JsonCursor sides = cursor.at("size");
    sides.forEach([&](const JsonCursor& side) { size.push_back(static_cast<int>(side.integer(1, maxSide))); });
    if (size.size() != 2)
        sides.fail(CocoaReaderText::tr("height and width"));
    const JsonCursor counts = cursor.at("counts");
    try {
        if (counts.value().is_string())
            return rleFromString(counts.string(), size[0], size[1]);
        Rle rle{size[0], size[1], readCounts(counts)};
        requireValid(rle);
        return rle;
    } catch (const std::invalid_argument& e) {
        counts.fail(CocoaReaderText::tr("run lengths of a mask (%1)").arg(QString::fromUtf8(e.what())));
    }
}

std::variant<Polygon, Rle> readSegmentation(const JsonCursor& cursor)
{
    if (cursor.value().is_object())
        return readRle(cursor);
    return readPolygon(cursor);
}

CocoaDataset cocoaFromJson(const nlohmann::ordered_json& json, const QString& name)
{
    const JsonCursor root(json, name);
    CocoaDataset dataset;
    if (root.has("images")) // extracts of the published files lack them
        root.at("images").forEach([&](const JsonCursor& image) { dataset.images.push_back(readImage(image)); });
    root.at("annotations").forEach([&](const JsonCursor& annotation) {
        dataset.annotations.push_back(readAnnotation(annotation));
    });
    dataset.extras = extrasOf(root, {"images", "annotations"});
    return dataset;
}

CocoaDataset readCocoa(const QByteArray& text, const QString& name)
{
    return cocoaFromJson(parseJson(text, name), name);
}

Mask amodalMask(const CocoaRegion& region, cv::Size size)
{
    if (const auto* polygon = std::get_if<Polygon>(&region.segmentation))
        return rasterizePolygon(*polygon, size);
    return decoded(std::get<Rle>(region.segmentation), size);
}

Mask visibleMask(const CocoaRegion& region, cv::Size size)
{
    return region.visible ? decoded(*region.visible, size) : amodalMask(region, size);
}

} // namespace unocclude
