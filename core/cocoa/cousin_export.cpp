// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cousin_export.h"

#include "cocoa/cocoa_writer.h"
#include "cocoa/cousin_objects.h"
#include "support/in_parallel.h"
#include "support/json_text.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

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

/// An annotation as text with places for ids; empty if there is none.
struct Described
{
    std::string text;
    double iou = 1;
};

/// Outlines take their time.
std::vector<Described> describeAll(const CocoaPhoto& photo, const ExportOptions& options)
{
    const CousinObjects objects(photo, options);
    std::vector<Described> all(photo.objects.size());
    inParallel(all.size(), [&](std::size_t i) {
        const CousinObject object = objects.describe(i);
        all[i] = {object.json.is_null() ? std::string() : compactJson(object.json), object.iou};
    });
    return all;
}

/// @param ids in the order of CousinId
std::string withIds(std::string_view text, const std::array<std::int64_t, 3>& ids)
{
    constexpr std::string_view places{"\1\2\3"};
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(places, at), text.size());
        result.append(text, at, end - at);
        if (end < text.size())
            result += std::to_string(ids[places.find(text[end])]);
        at = end + 1;
    }
    return result;
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
    const std::vector<Described> objects = describeAll(photo, m_options);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        if (objects[i].iou < 1)
            m_losses.push_back({m_photo, i, objects[i].iou});
        if (objects[i].text.empty())
            continue;
        m_entries.push_back({m_images.size(), categoryOf(photo.objects[i])});
        m_annotations.add(objects[i].text);
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

void CousinExporter::putImages(const std::vector<std::int64_t>& ids, const ByteSink& put) const
{
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        Json image = m_images[i];
        image["id"] = ids[i];
        put((i > 0 ? "," : "") + compactJson(image));
    }
}

void CousinExporter::putAnnotations(const std::vector<std::int64_t>& imageIds, const ByteSink& put)
{
    const auto categories = categoryIds();
    m_annotations.visit([&](std::size_t i, std::string_view text) {
        const auto category = categories.find(m_entries[i].category);
        if (category == categories.end())
            throw RuntimeError(RuntimeError::Kind::InvalidInput,
                               CousinExportText::tr("There is no category \"%1\" among those that were given.")
                                   .arg(m_entries[i].category));
        const auto own = static_cast<std::int64_t>(i) + 1;
        put((i > 0 ? "," : "") + withIds(text, {own, imageIds[m_entries[i].image], category->second}));
    });
}

void CousinExporter::finish(const ByteSink& put)
{
    const auto imageIds = distinctIds(m_imageIds);
    put(R"({"info":{"description":"Unocclude"},"licenses":[],"images":[)");
    putImages(imageIds, put);
    put(R"(],"annotations":[)");
    putAnnotations(imageIds, put);
    put(R"(],"categories":)" + compactJson(categoriesJson()) + "}\n");
}

} // namespace unocclude
