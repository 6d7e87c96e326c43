// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace unocclude {

/// All pictures in folders and the folders below them, sorted: a folder's own order is the file system's.
QStringList picturesIn(const QStringList& folders);

} // namespace unocclude
