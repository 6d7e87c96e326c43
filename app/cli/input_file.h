// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace unocclude::cli {

/// A whole text file of at most 2 GiB. @throw RuntimeError (InvalidInput) naming the file and the reason.
QByteArray readInput(const QString& name);

} // namespace unocclude::cli
