// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_export.h"
#include "project/image_annotations.h"

namespace unocclude {

/// An image of a project as the exporters take it, front to back as the objects hide each other, with what its file
/// said of it when it was imported.
/// @param name the image's file name in the dataset
CocoaPhoto cocoaPhoto(const ImageAnnotations& annotations, const QString& name);

/// The extras of an image's annotations, and those of a project, that keep what a COCO-A file said of them.
nlohmann::ordered_json originJson(const CocoaImage& image, const CocoaAnnotation* annotation,
                                  const nlohmann::ordered_json& others);
QByteArray extrasWith(const QByteArray& extras, const nlohmann::ordered_json& origin);
nlohmann::ordered_json originIn(const QByteArray& extras); ///< null if there is none

} // namespace unocclude
