// SPDX-License-Identifier: Apache-2.0
#include "cocoa/dataset_export.h"

#include "cocoa/cocoa_writer.h"
#include "cocoa/cousin_export.h"
#include "cocoa/spooled_lines.h"
#include "support/json_text.h"

namespace unocclude {

namespace {

/// Ids are known when all photos are, and images stand before annotations: until then both are text without ids.
class CocoaFileExporter : public DatasetExporter
{
public:
    explicit CocoaFileExporter(const ExportOptions& options)
        : m_exporter(options)
    {
    }

    void add(const CocoaPhoto& photo) override
    {
        m_exporter.add(photo);
        const CocoaDataset added = m_exporter.takeAdded();
        for (const CocoaImage& image : added.images)
            m_images.add(withoutIds(compactJson(imageJson(image)), imageBeginning));
        for (const CocoaAnnotation& annotation : added.annotations)
            m_annotations.add(withoutIds(compactJson(annotationJson(annotation)), annotationBeginning));
    }

    void setExtras(CocoaExtras extras) override { m_extras = std::move(extras); }

    void finish(const ByteSink& put) override
    {
        m_losses = m_exporter.losses();
        const CocoaIds ids = m_exporter.ids();
        put("{\"images\":[");
        m_images.visit([&](std::size_t i, std::string_view rest) {
            put((i > 0 ? ",{\"id\":" : "{\"id\":") + std::to_string(ids.images[i]));
            put(rest);
        });
        put("],\"annotations\":[");
        m_annotations.visit([&](std::size_t i, std::string_view rest) {
            put((i > 0 ? ",{\"id\":" : "{\"id\":") + std::to_string(ids.annotations[i].own) +
                ",\"image_id\":" + std::to_string(ids.annotations[i].image));
            put(rest);
        });
        put("]" + cocoaExtrasText(m_extras) + "}\n");
    }

private:
    static constexpr std::string_view imageBeginning = "{\"id\":0";
    static constexpr std::string_view annotationBeginning = "{\"id\":0,\"image_id\":0";

    static std::string withoutIds(const std::string& text, std::string_view beginning)
    {
        Q_ASSERT(text.starts_with(beginning));
        return text.substr(beginning.size());
    }

    CocoaExporter m_exporter;
    CocoaExtras m_extras = CocoaExtras::object();
    SpooledLines m_images, m_annotations;
};

} // namespace

QByteArray DatasetExporter::finish()
{
    QByteArray text;
    finish([&text](std::string_view bytes) { text.append(bytes.data(), std::ssize(bytes)); });
    return text;
}

std::unique_ptr<DatasetExporter> makeDatasetExporter(const ExportOptions& options)
{
    if (options.format == DatasetFormat::CocoA)
        return std::make_unique<CocoaFileExporter>(options);
    return std::make_unique<CousinExporter>(options);
}

} // namespace unocclude
