// SPDX-License-Identifier: Apache-2.0
#include "cocoa/object_traps.h"

#include <QCoreApplication>

#include <algorithm>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;
using enum DatasetReader;

/// Gives the texts of this file their context.
class ObjectTrapsText
{
    Q_DECLARE_TR_FUNCTIONS(ReaderReport)
};

bool isPolygon(const Json& polygon)
{
    return polygon.is_array() && polygon.size() >= 6 && polygon.size() % 2 == 0 &&
           std::ranges::all_of(polygon, [](const Json& value) { return value.is_number(); });
}

} // namespace

bool isKins(const Json& file)
{
    const Located annotations = Located{file, {}}.at("annotations");
    return annotations.size() > 0 && annotations.at(std::size_t{0}).has("inmodal_seg");
}

std::vector<ReaderTrap> ObjectTraps::find()
{
    m_traps.require({Detectron2}, m_root, {"images", "annotations", "categories"});
    checkLists();
    const Located objects = m_root.at("annotations");
    for (std::size_t i = 0; i < objects.size(); ++i)
        checkObject(objects.at(i));
    return m_traps.take();
}

void ObjectTraps::checkLists()
{
    const Located images = m_root.at("images"), categories = m_root.at("categories");
    for (std::size_t i = 0; i < images.size(); ++i) {
        m_traps.require({Detectron2}, images.at(i), {"id", "file_name", "height", "width"});
        m_images.emplace(images.at(i).at("id").json.dump(), i);
    }
    for (std::size_t i = 0; i < categories.size(); ++i) {
        m_traps.require({Detectron2}, categories.at(i), {"id", "name"});
        m_categories.insert(categories.at(i).at("id").json.dump());
    }
}

void ObjectTraps::checkObject(const Located& object)
{
    m_traps.require({Detectron2}, object, {"id", "image_id", "category_id", "bbox", "iscrowd"});
    checkPlace(object);
    checkOutline(object);
    if (m_isKins)
        checkKins(object);
}

void ObjectTraps::checkPlace(const Located& object)
{
    if (!m_ids.insert(object.at("id").json.dump()).second)
        m_traps.breaks({Detectron2}, object.at("id").pointer,
                       ObjectTrapsText::tr("Another annotation has this id too, which it refuses."));
    if (!m_images.contains(object.at("image_id").json.dump()))
        m_traps.misleads({Detectron2}, object.at("image_id").pointer,
                         ObjectTrapsText::tr("There is no image with this id: the object is passed over."));
    if (object.has("category_id") && !m_categories.contains(object.at("category_id").json.dump()))
        m_traps.breaks({Detectron2}, object.at("category_id").pointer,
                       ObjectTrapsText::tr("There is no category with this id."));
    if (object.has("ignore") && object.at("ignore").json != 0)
        m_traps.breaks({Detectron2}, object.at("ignore").pointer,
                       ObjectTrapsText::tr("It refuses objects that are to be ignored."));
}

void ObjectTraps::checkOutline(const Located& object)
{
    const Located outline = object.at("segmentation");
    if (!object.has("segmentation"))
        return m_traps.misleads({Detectron2}, object.pointer,
                                ObjectTrapsText::tr("It looks for the mask under \"segmentation\"; without it the "
                                                     "object has a box alone."));
    if (outline.json.is_object()) {
        m_traps.misleads({Detectron2}, outline.pointer,
                         ObjectTrapsText::tr("The mask is run lengths: set INPUT.MASK_FORMAT to \"bitmask\"."));
        if (!outline.at("size").json.is_null() && outline.at("size").json != sizeOf(object))
            m_traps.breaks({Detectron2}, outline.at("size").pointer,
                           ObjectTrapsText::tr("The mask's size is not the image's height and width."));
        return;
    }
    if (!std::ranges::any_of(outline.json, isPolygon))
        m_traps.misleads({Detectron2}, outline.pointer,
                         ObjectTrapsText::tr("No polygon has three points: the object is passed over."));
}

void ObjectTraps::checkKins(const Located& object)
{
    m_traps.require({Deocclusion}, object, {"segmentation", "inmodal_seg", "inmodal_bbox", "category_id", "image_id"});
    m_traps.requireRunLengths({Deocclusion}, object.at("inmodal_seg"), sizeOf(object));
    const Located outline = object.at("segmentation");
    if (outline.size() != 1)
        m_traps.breaks({Deocclusion}, outline.pointer,
                       ObjectTrapsText::tr("It takes one polygon for an object, and there are %1.").arg(outline.size()));
}

/// [height, width], or null where it is not known.
Json ObjectTraps::sizeOf(const Located& object) const
{
    const auto found = m_images.find(object.at("image_id").json.dump());
    if (found == m_images.end())
        return {};
    const Located image = m_root.at("images").at(found->second);
    return Json::array({image.at("height").json, image.at("width").json});
}

} // namespace unocclude
