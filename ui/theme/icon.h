// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace unocclude {

/// A monochrome icon of resources/icons (name without folder and suffix), drawn in the palette's text colour at the
/// moment of painting, so that it stays readable in light and dark and at every device pixel ratio.
QIcon themedIcon(const QString& name);

/// The program's own coloured icon.
QIcon applicationIcon();

} // namespace unocclude
