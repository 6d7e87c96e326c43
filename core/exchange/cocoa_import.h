// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <stop_token>

namespace unocclude {

/// A COCO-A file, and where its images are.
struct CocoaImport
{
    QString file;
    QString imageFolder; ///< what the file's names are in
    QString project;     ///< absolute; need not exist
    QString author;      ///< whose annotation of an image becomes its objects; empty: the first one's
};

struct CocoaImportSummary
{
    int images = 0;
    int objects = 0;
    int missingImages = 0; ///< named, but not in the folder: they can be looked for later
    QString firstMissing;
    int otherAnnotations = 0; ///< of images that somebody else annotated too: kept, and exported as they were
};

/// Adds a COCO-A file of any size to a project: COCO's flavour or BSDS's, extracts without a list of images too. Images
/// stay where they are. What the file says that no object has a place for is kept beside the objects (cocoa_origin.h,
/// cocoa_photo.h), so that exporting again loses nothing.
///
/// Nothing of the project is touched before the whole file has been read and found to be in order; project.json, which
/// makes the new files part of the project, is written last.
/// @throw RuntimeError naming the file, the JSON pointer and the reason; if the project has one of the images already,
/// or somebody has it open; Cancelled
CocoaImportSummary importCocoa(const CocoaImport& request, std::stop_token stop = {});

} // namespace unocclude
