// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completed_image.h"

#include <QString>
#include <QStringList>

namespace unocclude::cli {

/// Creates the folder if need be. @throw RuntimeError (Failed) if it cannot be written into.
void requireWritableFolder(const QString& folder);

/// Writes all that the main job gives for one image into `folder`. result.json comes last and an older one goes first,
/// so that a folder with a result.json is complete. Samples of an earlier, larger run are removed.
/// @return remarks for the user, translated. @throw RuntimeError (Failed)
QStringList writeOutputs(const CompletedImage& image, const QString& folder);

} // namespace unocclude::cli
