// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace unocclude {

/// Something in a COCO-A file that is not as it should be.
struct CocoaFinding
{
    enum class Severity {
        Error,  ///< contradicts itself or breaks a reader
        Warning ///< readers get along with it
    };

    Severity severity = Severity::Error;
    QString pointer; ///< JSON pointer of the value; empty for the file as a whole
    QString message; ///< one translated sentence

    bool operator==(const CocoaFinding&) const = default;
};

/// All findings, in the order of the file. A file that cannot be read has one.
std::vector<CocoaFinding> validateCocoa(const QByteArray& text, const QString& name);

/// As above, of JSON that is parsed already.
std::vector<CocoaFinding> validateCocoaJson(const nlohmann::ordered_json& json, const QString& name);

} // namespace unocclude
