// SPDX-License-Identifier: Apache-2.0
#include "cocoa/region_traps.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;
using enum DatasetReader;

/// Gives the texts of this file their context.
class RegionTrapsText
{
    Q_DECLARE_TR_FUNCTIONS(ReaderReport)
};

bool isListOfLists(const Json& outline)
{
    return outline.is_array() && std::ranges::any_of(outline, [](const Json& value) { return value.is_array(); });
}

bool isLicense(const Json& license)
{
    return license.is_number() || license == "?"; // BSDS has this one
}

} // namespace

std::vector<ReaderTrap> RegionTraps::find()
{
    m_traps.require({AmodalEval, Deocclusion, HuggingFace}, m_root, {"images", "annotations"});
    checkImages();
    const Located annotations = m_root.at("annotations");
    for (std::size_t i = 0; i < annotations.size(); ++i)
        checkAnnotation(annotations.at(i), i);
    checkEveryImageIsAnnotated();
    return m_traps.take();
}

void RegionTraps::checkImages()
{
    const Located images = m_root.at("images");
    for (std::size_t i = 0; i < images.size(); ++i) {
        checkImage(images.at(i));
        m_images.emplace(images.at(i).at("id").json.dump(), i);
    }
}

void RegionTraps::checkImage(const Located& image)
{
    m_traps.require({AmodalEval}, image, {"id", "width", "height"});
    m_traps.require({Deocclusion}, image, {"file_name", "width", "height"});
    m_traps.require({HuggingFace}, image, {"id", "file_name", "width", "height", "flickr_url", "license"});
    if (image.has("license") && !isLicense(image.at("license").json))
        m_traps.breaks({HuggingFace}, image.at("license").pointer,
                       RegionTrapsText::tr("The licence is not a number, nor \"?\" as BSDS has it."));
    if (!image.has("coco_url") && !image.has("bsds_url"))
        m_traps.breaks({HuggingFace}, image.pointer, RegionTrapsText::tr("It needs \"coco_url\" or \"bsds_url\"."));
    if (!image.has("date_captured") && !image.has("data_captured"))
        m_traps.breaks({HuggingFace}, image.pointer,
                       RegionTrapsText::tr("It needs \"date_captured\", or \"data_captured\" as BSDS has it."));
}

void RegionTraps::checkAnnotation(const Located& annotation, std::size_t index)
{
    m_traps.require({AmodalEval}, annotation, {"id", "image_id", "regions", "depth_constraint"});
    m_traps.require({Deocclusion}, annotation, {"regions", "depth_constraint"});
    m_traps.require({HuggingFace}, annotation, {"author", "url", "image_id", "regions", "depth_constraint", "size"});
    checkPlace(annotation, index);
    checkPairs(annotation);
    const Located regions = annotation.at("regions");
    if (regions.json.is_array() && regions.size() == 0)
        m_traps.breaks({AmodalEval}, regions.pointer,
                       RegionTrapsText::tr("It fails on an image without regions: leave it out."));
    const Json size = sizeOf(annotation);
    for (std::size_t i = 0; i < regions.size(); ++i)
        checkRegion(regions.at(i), size);
}

void RegionTraps::checkPlace(const Located& annotation, std::size_t index)
{
    const Located imageId = annotation.at("image_id");
    const std::string id = imageId.json.dump();
    if (!m_images.contains(id))
        m_traps.breaks({AmodalEval, HuggingFace}, imageId.pointer,
                       RegionTrapsText::tr("There is no image with this id."));
    if (!m_annotated.insert(id).second)
        m_traps.misleads({AmodalEval}, imageId.pointer,
                         RegionTrapsText::tr("It reads an image's first annotation only, and this is another."));
    if (annotation.has("id") && !m_annotationIds.insert(annotation.at("id").json.dump()).second)
        m_traps.misleads({AmodalEval}, annotation.at("id").pointer,
                         RegionTrapsText::tr("Another annotation has this id too, and only one of them is kept."));
    const Located images = m_root.at("images");
    if (index >= images.size())
        m_traps.breaks({Deocclusion}, annotation.pointer,
                       RegionTrapsText::tr("It takes the image at the same place of its list, and there is none."));
    else if (images.at(index).at("id").json != imageId.json)
        m_traps.misleads({Deocclusion}, imageId.pointer,
                         RegionTrapsText::tr("It takes the image at the same place of its list, which is another."));
    if (annotation.has("category_id") && annotation.at("category_id").json != 1)
        m_traps.breaks({AmodalEval}, annotation.at("category_id").pointer,
                       RegionTrapsText::tr("It knows one category, which is 1."));
}

void RegionTraps::checkPairs(const Located& annotation)
{
    const Located pairs = annotation.at("depth_constraint");
    if (!pairs.json.is_string() || pairs.json == "")
        return;
    const QStringList list = QString::fromStdString(pairs.json.get<std::string>()).split(QLatin1Char(','));
    const auto last = static_cast<qlonglong>(annotation.at("regions").size());
    for (const QString& pair : list)
        for (const QString& order : pair.split(QLatin1Char('-'))) {
            const qlonglong number = order.toLongLong();
            if (pair.count(QLatin1Char('-')) != 1 || number < 1 || number > last)
                m_traps.breaks({AmodalEval, Deocclusion}, pairs.pointer,
                               RegionTrapsText::tr("The pair \"%1\" names no two regions.").arg(pair));
        }
    if (list.size() == 1)
        m_traps.misleads({AmodalEval}, pairs.pointer,
                         RegionTrapsText::tr("It passes over a single pair when it scores the depth order."));
}

void RegionTraps::checkRegion(const Located& region, const Json& size)
{
    m_traps.require({AmodalEval}, region, {"segmentation", "area", "isStuff", "occlude_rate", "order"});
    m_traps.require({Deocclusion}, region, {"segmentation"});
    m_traps.require({HuggingFace}, region, {"segmentation", "name", "area", "isStuff", "occlude_rate", "order"});
    checkOutline(region, size);
    if (region.has("visible_mask"))
        m_traps.requireRunLengths({AmodalEval, Deocclusion}, region.at("visible_mask"), size);
    if (region.has("amodal_mask"))
        m_traps.requireRunLengths({AmodalEval}, region.at("amodal_mask"), size);
    const Json& order = region.at("order").json;
    if (order.is_number() && order < 1)
        m_traps.misleads({AmodalEval}, region.at("order").pointer,
                         RegionTrapsText::tr("An order below 1 means \"not matched\" to it."));
}

void RegionTraps::checkOutline(const Located& region, const Json& size)
{
    const Located outline = region.at("segmentation");
    if (isListOfLists(outline.json))
        m_traps.breaks({AmodalEval, Deocclusion, HuggingFace}, outline.pointer,
                       RegionTrapsText::tr("The polygon is a list of lists; COCO-A has one flat list."));
    if (!outline.json.is_object())
        return;
    m_traps.breaks({Deocclusion, HuggingFace}, outline.pointer,
                   RegionTrapsText::tr("The outline is run lengths, and it takes polygons only."));
    m_traps.requireRunLengths({AmodalEval}, outline, size);
}

void RegionTraps::checkEveryImageIsAnnotated()
{
    for (const auto& [id, index] : m_images)
        if (!m_annotated.contains(id))
            m_traps.breaks({AmodalEval}, m_root.at("images").at(index).pointer,
                           RegionTrapsText::tr("It fails on an image that has no annotation: leave it out."));
}

/// [height, width], or null where it is not known.
Json RegionTraps::sizeOf(const Located& annotation) const
{
    const auto found = m_images.find(annotation.at("image_id").json.dump());
    if (found == m_images.end())
        return {};
    const Located image = m_root.at("images").at(found->second);
    return Json::array({image.at("height").json, image.at("width").json});
}

} // namespace unocclude
