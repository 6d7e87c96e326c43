// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace unocclude {

/// A person's words as a file's name that no file system minds: letters, digits and "-" stay, all else becomes "_".
QString fileNameOf(QString text);

} // namespace unocclude
