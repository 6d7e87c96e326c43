// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cousin_export.h"

#include "cocoa/cocoa_writer.h"
#include "cocoa/cousin_objects.h"
#include "support/json_text.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

#include <set>

namespace unocclude {

namespace {

using Json = CocoaExtras;

/// Gives the texts of this file their context.
class CousinExportText
{
    Q_DECLARE_TR_FUNCTIONS(CousinExport)
};

/// Formats of categories have none without a name.
QString categoryOf(const CocoaObject& object)
{
    const QString name = object.name.trimmed();
    return name.isEmpty() ? QStringLiteral("object") : name;
}

Json photoJson(const CocoaPhoto& photo)
{
    return {{"id", 0},
            {"file_name", photo.fileName.toStdString()},
            {"width", photo.size.width},
            {"height", photo.size.height}};
}

} // namespace

void CousinExporter::add(const CocoaPhoto& photo)
{
    const CousinObjects objects(photo, m_options);
    for (std::size_t i = 0; i < photo.objects.size(); ++i) {
        const CousinObject object = objects.describe(i);
        if (object.iou < 1)
            m_losses.push_back({m_photo, i, object.iou});
        if (!object.json.is_null())
            m_entries.push_back({m_images.size(), categoryOf(photo.objects[i]), object.json});
    }
    if (!photo.objects.empty()) {
        m_images.push_back(photoJson(photo));
        m_imageIds.push_back(photo.origin ? std::optional(photo.origin->image.id) : std::nullopt);
    }
    ++m_photo;
}

std::map<QString, std::int64_t> CousinExporter::categoryIds() const
{
    if (m_options.categories)
        return *m_options.categories;
    std::map<QString, std::int64_t> ids;
    for (const Entry& entry : m_entries)
        ids[entry.category] = 0;
    std::int64_t last = 0;
    for (auto& [name, id] : ids)
        id = ++last;
    return ids;
}

Json CousinExporter::categoriesJson() const
{
    Json categories = Json::array();
    for (const auto& [name, id] : categoryIds())
        categories.push_back({{"id", id}, {"name", name.toStdString()}, {"supercategory", ""}});
    return categories;
}

void CousinExporter::finish(const ByteSink& put)
{
    const auto imageIds = distinctIds(m_imageIds);
    const auto categories = categoryIds();
    Json images = Json::array(), annotations = Json::array();
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        m_images[i]["id"] = imageIds[i];
        images.push_back(std::move(m_images[i]));
    }
    for (Entry& entry : m_entries) {
        const auto category = categories.find(entry.category);
        if (category == categories.end())
            throw RuntimeError(RuntimeError::Kind::InvalidInput,
                               CousinExportText::tr("There is no category \"%1\" among those that were given.")
                                   .arg(entry.category));
        const std::int64_t imageId = imageIds[entry.image];
        entry.json["id"] = annotations.size() + 1;
        entry.json["image_id"] = imageId;
        entry.json["category_id"] = category->second;
        if (entry.json.contains("amodal_base"))
            entry.json["amodal_base"]["image_id"] = imageId;
        annotations.push_back(std::move(entry.json));
    }
    const Json root = {{"info", {{"description", "Unocclude"}}},
                       {"licenses", Json::array()},
                       {"images", std::move(images)},
                       {"annotations", std::move(annotations)},
                       {"categories", categoriesJson()}};
    put(compactJson(root) + '\n');
}

} // namespace unocclude
