// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_export.h"
#include "support/checked_save.h"

#include <QByteArray>

#include <memory>

namespace unocclude {

/// Writes photos with their objects in one of the formats of exchange.
class DatasetExporter
{
public:
    virtual ~DatasetExporter() = default;

    /// A photo without objects is left out, here as in all formats: nobody has looked at it yet.
    /// @throw RuntimeError (InvalidInput) naming the object that the format cannot hold
    virtual void add(const CocoaPhoto& photo) = 0;

    /// What the dataset's file had beside its lists when it was imported. Only COCO-A goes both ways.
    virtual void setExtras(CocoaExtras) {}

    /// The file's bytes, once all photos have been added. The same photos give the same bytes.
    virtual void finish(const ByteSink& put) = 0;
    QByteArray finish();

    /// In the order in which they arose.
    const std::vector<PolygonLoss>& losses() const { return m_losses; }

protected:
    std::vector<PolygonLoss> m_losses;
};

/// COCO-A is put aside in a temporary file photo by photo; the other formats are gathered in memory.
std::unique_ptr<DatasetExporter> makeDatasetExporter(const ExportOptions& options);

} // namespace unocclude
