// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completed_image.h"

#include <QByteArray>
#include <QStringList>

namespace unocclude::cli {

/// annotation.json: the object as COCO-A with the vote as its whole, just as the window exports it.
struct Annotation
{
    QByteArray json;
    QStringList remarks; ///< what COCO-A's outline cannot hold; translated sentences
};

Annotation annotate(const CompletedImage& image);

} // namespace unocclude::cli
