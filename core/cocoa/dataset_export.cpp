// SPDX-License-Identifier: Apache-2.0
#include "cocoa/dataset_export.h"

#include "cocoa/cocoa_writer.h"
#include "cocoa/cousin_export.h"

namespace unocclude {

namespace {

class CocoaFileExporter : public DatasetExporter
{
public:
    explicit CocoaFileExporter(const ExportOptions& options)
        : m_exporter(options)
    {
    }

    void add(const CocoaPhoto& photo) override { m_exporter.add(photo); }
    void setExtras(CocoaExtras extras) override { m_exporter.setExtras(std::move(extras)); }

    QByteArray finish() override
    {
        CocoaExport exported = m_exporter.finish();
        m_losses = std::move(exported.losses);
        return writeCocoa(exported.dataset);
    }

private:
    CocoaExporter m_exporter;
};

} // namespace

std::unique_ptr<DatasetExporter> makeDatasetExporter(const ExportOptions& options)
{
    if (options.format == DatasetFormat::CocoA)
        return std::make_unique<CocoaFileExporter>(options);
    return std::make_unique<CousinExporter>(options);
}

} // namespace unocclude
