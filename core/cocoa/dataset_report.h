// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_validator.h"
#include "cocoa/reader_report.h"

namespace unocclude {

/// What is to be said of a file of annotations, of COCO-A or a cousin.
struct DatasetReport
{
    std::vector<CocoaFinding> findings;
    std::vector<ReaderTrap> traps;
    std::vector<DatasetReader> readers; ///< that read such files at all; none if the file is no JSON

    /// Of those readers: it fails on something.
    bool fails(DatasetReader reader) const;
};

/// @param truth what a detector's list is compared with, or null
/// @throw RuntimeError, but not where the file is what is wrong: that is a finding
DatasetReport reportOn(const QByteArray& text, const QString& name,
                       const nlohmann::ordered_json& truth = nlohmann::ordered_json());

} // namespace unocclude
