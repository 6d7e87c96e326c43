// SPDX-License-Identifier: Apache-2.0
#include "cocoa/dataset_report.h"

#include "cocoa/object_validator.h"
#include "support/json_cursor.h"
#include "support/opencv_errors.h"

#include <algorithm>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

std::vector<CocoaFinding> findingsIn(const Json& json, const QString& name)
{
    switch (layoutOf(json)) {
    case DatasetLayout::Regions:
        return validateCocoaJson(json, name);
    case DatasetLayout::Objects:
        return validateObjects(json, name);
    case DatasetLayout::Detected:
        break;
    }
    return {};
}

} // namespace

bool DatasetReport::fails(DatasetReader reader) const
{
    return std::ranges::any_of(traps, [reader](const ReaderTrap& trap) { return trap.reader == reader && trap.breaks; });
}

DatasetReport reportOn(const QByteArray& text, const QString& name, const Json& truth)
{
    DatasetReport report;
    Json json;
    try {
        json = parseJson(text, name);
    } catch (const JsonError& error) {
        report.findings = {{CocoaFinding::Severity::Error, error.pointer(), error.message()}};
        return report;
    } catch (const RuntimeError& error) {
        if (error.kind() != RuntimeError::Kind::InvalidInput)
            throw;
        report.findings = {{CocoaFinding::Severity::Error, {}, error.message()}};
        return report;
    }
    report.findings = withOpenCvErrors([&] { return findingsIn(json, name); });
    report.traps = readerTraps(json, truth);
    for (const DatasetReader reader : allReaders)
        if (reads(reader, json))
            report.readers.push_back(reader);
    return report;
}

} // namespace unocclude
