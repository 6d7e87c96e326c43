// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "project/image_annotations.h"
#include "project/project_folder.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace unocclude {

/// What a list shows of an image without opening it.
struct ImageSummary
{
    int objects = 0;
    int done = 0;     ///< objects that are done or approved
    int approved = 0; ///< objects
    ReviewState review = ReviewState::Open;
    QStringList labels;              ///< each once, in the order of the objects
    std::vector<InstanceId> pending; ///< objects that have neither samples nor a drawn whole; ids of the file
    bool missing = false;            ///< the image is not where it was
    QString problem;                 ///< why its annotations cannot be read; empty if they can

    bool operator==(const ImageSummary&) const = default;
};

ImageSummary summaryOf(const ImageAnnotations& annotations);

/// From a file's text, without reading a mask: some microseconds for each object. What is wrong with the file is found
/// out when the image is opened; here it is judged by whether it is JSON at all.
ImageSummary summaryOf(const QByteArray& text, const QString& name);

/// From the disk. Never throws: what is missing or damaged is said in the summary.
ImageSummary summaryOf(const ProjectFolder& folder, const ImageEntry& entry);

} // namespace unocclude
