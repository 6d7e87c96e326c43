// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_reader.h"

#include "cocoa/cocoa_limits.h"
#include "cocoa/cocoa_scanner.h"
#include "support/json_cursor.h"
#include "support/json_pieces.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string_view>

namespace unocclude {

namespace {

/// Gives the texts of this file their context.
class CocoaReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CocoaReaderText)
};

/// All keys of an object that have no field of their own.
CocoaExtras extrasOf(const JsonCursor& object, std::initializer_list<std::string_view> known)
{
    CocoaExtras extras = CocoaExtras::object();
    // Keys are distinct. Looking each one up would take a time that grows with the square of their number.
    CocoaExtras::object_t::Container& members = extras.get_ref<CocoaExtras::object_t&>();
    if (object.value().is_object())
        for (const auto& [key, value] : object.value().get_ref<const CocoaExtras::object_t&>())
            if (std::find(known.begin(), known.end(), key) == known.end())
                members.emplace_back(key, value);
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

bool isCoordinate(const nlohmann::ordered_json& value)
{
    return value.is_number() && std::abs(value.get<double>()) <= cocoaMaxCoordinate;
}

/// A file has millions of coordinates: they are gone through with a cursor only to say which is wrong.
[[noreturn]] void findWrongCoordinate(const JsonCursor& cursor)
{
    cursor.forEach([](const JsonCursor& number) {
        if (number.value().is_array())
            number.fail(CocoaReaderText::tr("a number; COCO-A has one flat list, not COCO's list of lists"));
        number.number(-cocoaMaxCoordinate, cocoaMaxCoordinate);
    });
    throw std::logic_error("a coordinate was refused for no reason");
}

Polygon readPolygon(const JsonCursor& cursor)
{
    if (!cursor.value().is_array())
        cursor.fail(CocoaReaderText::tr("a list of coordinates, or run lengths"));
    const auto& numbers = cursor.value();
    if (!std::ranges::all_of(numbers, isCoordinate))
        findWrongCoordinate(cursor);
    if (numbers.size() < cocoaFewestNumbers || numbers.size() % 2 != 0)
        cursor.fail(CocoaReaderText::tr("an even number of coordinates, six at least"));
    Polygon polygon;
    polygon.reserve(numbers.size() / 2);
    for (std::size_t i = 0; i < numbers.size(); i += 2)
        polygon.emplace_back(numbers[i].get<double>(), numbers[i + 1].get<double>());
    return polygon;
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

/// Keeps everything.
struct CocoaCollector : CocoaSink
{
    void addImage(CocoaImage image) override { dataset.images.push_back(std::move(image)); }
    void addAnnotation(CocoaAnnotation annotation) override { dataset.annotations.push_back(std::move(annotation)); }
    void addExtra(const std::string& key, CocoaExtras value) override { dataset.extras[key] = std::move(value); }

    CocoaDataset dataset;
};

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
    sides.forEach([&](const JsonCursor& side) { size.push_back(static_cast<int>(side.integer(1, cocoaMaxSide))); });
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

CocoaRegion readRegion(const JsonCursor& cursor)
{
    CocoaRegion region;
    region.segmentation = readSegmentation(cursor.at("segmentation"));
    region.name = cursor.at("name").text();
    region.area = cursor.at("area").integer(0, cocoaMaxArea);
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
    // "size" counts the regions. In extracts it does not: then it is kept like a key that nobody knows.
    annotation.extras = extrasOf(cursor, {"id", "image_id", "author", "url", "size", "depth_constraint", "regions"});
    if (cursor.has("size") && cursor.value()["size"] != annotation.regions.size())
        annotation.extras["size"] = cursor.value()["size"];
    return annotation;
}

CocoaImage readImage(const JsonCursor& cursor)
{
    CocoaImage image;
    image.id = cursor.at("id").integer();
    image.fileName = cursor.at("file_name").text();
    image.size.width = static_cast<int>(cursor.at("width").integer(1, cocoaMaxSide));
    image.size.height = static_cast<int>(cursor.at("height").integer(1, cocoaMaxSide));
    image.extras = extrasOf(cursor, {"id", "file_name", "width", "height"});
    return image;
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

void streamCocoa(QIODevice& device, const QString& name, CocoaSink& sink, std::stop_token stop)
{
    const auto take = [&](const JsonPiece& piece) {
        throwIfStopped(stop);
        const JsonCursor cursor(piece.value, name, piece.pointer());
        const bool isImage = piece.key == "images";
        if (!isImage && piece.key != "annotations")
            return sink.addExtra(piece.key, piece.value);
        if (!piece.index)
            cursor.fail(CocoaReaderText::tr("an array"));
        isImage ? sink.addImage(readImage(cursor)) : sink.addAnnotation(readAnnotation(cursor));
    };
    const auto scan = [&](const JsonPieceText& piece) {
        std::optional<CocoaAnnotation> annotation;
        if (piece.key == "annotations" && piece.index && !stop.stop_requested())
            annotation = scanAnnotation(piece.text);
        if (annotation)
            sink.addAnnotation(std::move(*annotation));
        return annotation.has_value();
    };
    if (!readJsonPieces(device, name, {"images", "annotations"}, take, scan).contains("annotations"))
        throw JsonError(name, {}, CocoaReaderText::tr("\"annotations\" is missing"));
}

CocoaDataset readCocoa(const QByteArray& text, const QString& name)
{
    CocoaCollector collector;
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    streamCocoa(buffer, name, collector);
    return std::move(collector.dataset);
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
