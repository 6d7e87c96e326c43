// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/export_options.h"
#include "document/instance.h"
#include "project/project_folder.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace unocclude {

/// What of a project is to leave it.
struct ProjectExport
{
    QString project; ///< its folder, absolute
    ReviewState atLeast = ReviewState::Open; ///< objects whose review has come so far
};

/// An object that a format cannot hold whole.
struct ShapeLoss
{
    QString image;  ///< as the project names it
    int object = 0; ///< from 1, front to back
    QString label;
    double iou = 1; ///< of its shape and the exported one; 0: it was left out
};

struct ProjectExportSummary
{
    int images = 0; ///< with objects
    int objects = 0;
    std::vector<ShapeLoss> losses;
};

/// Writes all annotations as one file, whole or not at all. Images without objects are left out.
/// @throw RuntimeError naming the file and the reason; Cancelled
ProjectExportSummary exportAnnotations(const ProjectExport& what, const ExportOptions& options, const QString& out,
                                       std::stop_token stop = {});

enum class PictureFormat {
    OpenRaster, ///< one layered picture for an image: "cup.jpg.ora"
    Png         ///< one picture for an object, of the image's size: "cup.jpg-1-cup.png"
};

/// Writes pictures of all objects into a folder, which is made if need be. An image that cannot be read is reported and
/// passed over.
/// @param failed what went wrong with an image, in a sentence
/// @throw RuntimeError (Failed) where something cannot be written; (InvalidInput) for the project; Cancelled
ProjectExportSummary exportPictures(const ProjectExport& what, PictureFormat format, const QString& out,
                                    const std::function<void(const QString&)>& failed, std::stop_token stop = {});

} // namespace unocclude
