// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"
#include "cocoa/cocoa_validator.h"

namespace unocclude {

/// What is checked of one region by itself, for cocoa_validator.cpp. Appends to `findings`.
class CocoaRegionChecks
{
public:
    /// @param pointer of the region
    CocoaRegionChecks(const CocoaRegion& region, QString pointer, std::vector<CocoaFinding>& findings);

    /// What needs no pixels: names, keys and which of the masks are there.
    void checkFields();

    /// Masks, area and rate against each other, in an image of `size`.
    /// @return the pixels of the whole object; null if they cannot be had.
    Mask checkPixels(cv::Size size);

private:
    void error(const char* key, const QString& message) { add(CocoaFinding::Severity::Error, key, message); }
    void warn(const char* key, const QString& message) { add(CocoaFinding::Severity::Warning, key, message); }
    void add(CocoaFinding::Severity severity, const char* key, const QString& message);

    bool sizesMatch(cv::Size size);
    void checkPolygonInFrame(cv::Size size);
    void checkMasks(const Mask& whole, const Mask& visible, const Mask& invisible);
    void checkArea(std::int64_t expected, const QString& whatItIs);
    void checkRate(const Mask& invisible);

    const CocoaRegion& m_region;
    QString m_pointer;
    std::vector<CocoaFinding>& m_findings;
};

} // namespace unocclude
