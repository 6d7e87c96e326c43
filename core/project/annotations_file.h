// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "project/annotations_json.h"

namespace unocclude {

/// Reads an image's file of annotations.
/// @param name stands for the file in messages
/// @throw RuntimeError (InvalidInput) with byte or JSON pointer and the reason; a file of a newer major version is one
ImageAnnotations readAnnotations(const QByteArray& text, const QString& name, const PictureSource& pictures);

/// The same annotations give the same bytes. What an object hides is written as long as that is there.
/// @param image the image's file name, for people who read the file
QByteArray writeAnnotations(const ImageAnnotations& annotations, const QString& image,
                            const AnnotationsJsonParts& parts);

} // namespace unocclude
