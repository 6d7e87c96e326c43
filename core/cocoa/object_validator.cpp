// SPDX-License-Identifier: Apache-2.0
#include "cocoa/object_validator.h"

#include "cocoa/cocoa_reader.h"
#include "image/photo.h"
#include "support/json_cursor.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;
using Severity = CocoaFinding::Severity;

constexpr double furthestBoxSide = 1e6;

/// Gives the texts of this file their context.
class ObjectValidatorText
{
    Q_DECLARE_TR_FUNCTIONS(ObjectValidatorText)
};

/// The pixels of COCO's list of polygons, or of run lengths.
Mask readMask(const JsonCursor& cursor, cv::Size size)
{
    Mask pixels(size);
    const auto add = [&](const JsonCursor& outline) {
        const auto read = readSegmentation(outline);
        if (const auto* polygon = std::get_if<Polygon>(&read)) {
            pixels = pixels | rasterizePolygon(*polygon, size);
            return;
        }
        const Rle& rle = std::get<Rle>(read);
        if (cv::Size(rle.width, rle.height) != size)
            outline.at("size").fail(ObjectValidatorText::tr("the image's height and width"));
        pixels = pixels | decodeRle(rle);
    };
    cursor.value().is_array() ? cursor.forEach(add) : add(cursor);
    return pixels;
}

cv::Rect2d readBox(const JsonCursor& cursor)
{
    std::vector<double> numbers;
    cursor.forEach([&](const JsonCursor& side) { numbers.push_back(side.number(-furthestBoxSide, furthestBoxSide)); });
    if (numbers.size() != 4 || numbers[2] < 0 || numbers[3] < 0)
        cursor.fail(ObjectValidatorText::tr("x, y, width and height"));
    return {numbers[0], numbers[1], numbers[2], numbers[3]};
}

class ObjectValidation
{
public:
    ObjectValidation(const Json& json, const QString& name)
        : m_root(json, name)
    {
    }

    std::vector<CocoaFinding> run()
    {
        guarded([this] { readImages(); });
        guarded([this] { readCategories(); });
        guarded([this] {
            m_root.at("annotations").forEach([this](const JsonCursor& object) {
                guarded([&] { check(object); });
            });
        });
        return std::move(m_findings);
    }

private:
    void add(Severity severity, const JsonCursor& at, const QString& message)
    {
        m_findings.push_back({severity, at.pointer(), message});
    }

    /// What is of the wrong kind ends the check of this part, not of the file.
    template <typename Work>
    void guarded(const Work& work)
    {
        try {
            work();
        } catch (const JsonError& error) {
            m_findings.push_back({Severity::Error, error.pointer(), error.message()});
        }
    }

    void readImages()
    {
        m_root.at("images").forEach([this](const JsonCursor& cursor) {
            guarded([&] {
                const CocoaImage image = readImage(cursor);
                if (!m_sizes.emplace(image.id, image.size).second)
                    add(Severity::Error, cursor.at("id"), ObjectValidatorText::tr("Another image has this id too."));
            });
        });
    }

    void readCategories()
    {
        m_root.at("categories").forEach([this](const JsonCursor& category) {
            if (!m_categories.insert(category.at("id").integer()).second)
                add(Severity::Error, category.at("id"), ObjectValidatorText::tr("Another category has this id too."));
        });
    }

    void check(const JsonCursor& object)
    {
        if (!m_ids.insert(object.at("id").integer()).second)
            add(Severity::Error, object.at("id"), ObjectValidatorText::tr("Another annotation has this id too."));
        if (!m_categories.contains(object.at("category_id").integer()))
            add(Severity::Error, object.at("category_id"), ObjectValidatorText::tr("There is no such category."));
        const auto size = m_sizes.find(object.at("image_id").integer());
        if (size == m_sizes.end())
            return add(Severity::Error, object.at("image_id"), ObjectValidatorText::tr("There is no such image."));
        if (size->second.area() > DecodeLimits().maxPixels)
            return add(Severity::Warning, object, ObjectValidatorText::tr("The image is too large to be checked."));
        checkMasks(object, size->second);
    }

    void checkMasks(const JsonCursor& object, cv::Size size)
    {
        const char* wholeKey = object.has("a_segm") ? "a_segm" : "segmentation";
        const Mask whole = readMask(object.at(wholeKey), size);
        if (whole.isEmpty())
            add(Severity::Error, object.at(wholeKey), ObjectValidatorText::tr("The object has no pixels."));
        checkBox(object, object.has("a_bbox") ? "a_bbox" : "bbox", whole);
        for (const char* key : {"visible_mask", "inmodal_seg", "i_segm"})
            if (object.has(key))
                checkVisible(object, key, readMask(object.at(key), size), whole);
        if (object.has("occlude_rate"))
            object.at("occlude_rate").number(0, 1);
    }

    void checkVisible(const JsonCursor& object, const char* key, const Mask& visible, const Mask& whole)
    {
        if (const std::int64_t outside = (visible - whole).area(); outside > 0)
            add(Severity::Warning, object.at(key),
                ObjectValidatorText::tr("%1 visible pixels are not of the whole object.").arg(outside));
        if (!object.has("invisible_mask"))
            return;
        const Mask invisible = readMask(object.at("invisible_mask"), whole.size());
        if (const std::int64_t both = (visible & invisible).area(); both > 0)
            add(Severity::Error, object.at("invisible_mask"),
                ObjectValidatorText::tr("%1 pixels are both visible and hidden.").arg(both));
    }

    /// COCO's boxes are of outlines, not of pixels: a pixel more or less is no finding.
    void checkBox(const JsonCursor& object, const char* key, const Mask& mask)
    {
        constexpr double tolerance = 1.5;
        const cv::Rect2d stated = readBox(object.at(key));
        const cv::Rect actual = mask.boundingBox();
        const double furthest = std::max({std::abs(stated.x - actual.x), std::abs(stated.y - actual.y),
                                          std::abs(stated.br().x - actual.br().x),
                                          std::abs(stated.br().y - actual.br().y)});
        if (!mask.isEmpty() && furthest > tolerance)
            add(Severity::Warning, object.at(key), ObjectValidatorText::tr("The box is not the mask's."));
    }

    JsonCursor m_root;
    std::vector<CocoaFinding> m_findings;
    std::map<std::int64_t, cv::Size> m_sizes;
    std::set<std::int64_t> m_categories;
    std::set<std::int64_t> m_ids;
};

} // namespace

std::vector<CocoaFinding> validateObjects(const Json& json, const QString& name)
{
    return ObjectValidation(json, name).run();
}

} // namespace unocclude
