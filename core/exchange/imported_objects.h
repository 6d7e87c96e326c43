// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"

#include <QByteArray>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace unocclude {

/// One COCO-A annotation as a project's file of annotations, made without a picture of any mask: a large dataset has
/// tens of thousands of them. What is read from the file equals importedInstance() of each region.
class ImportedObjects
{
public:
    /// @param size of the image
    ImportedObjects(const CocoaAnnotation& annotation, cv::Size size);

    /// A region whose masks are not of the image's size.
    struct Problem
    {
        std::size_t region;
        QString reason;
    };
    std::optional<Problem> problem() const { return m_problem; }

    /// @param name the image's file name
    QByteArray text(const CocoaImage& image, const QString& name) const;

private:
    struct Masks
    {
        Mask whole, visible;
    };

    const CocoaAnnotation& m_annotation;
    std::vector<std::size_t> m_frontToBack; ///< indices of regions
    std::vector<Masks> m_masks;             ///< of each region
    std::optional<Problem> m_problem;
};

/// As text(), for an image without objects.
QByteArray unannotatedText(const CocoaImage& image, const nlohmann::ordered_json& others, const QString& name);

/// An annotation by somebody else, to be kept beside the objects.
nlohmann::ordered_json othersJson(const CocoaAnnotation& annotation);
QByteArray withOthers(const QByteArray& annotations, const nlohmann::ordered_json& others);

} // namespace unocclude
