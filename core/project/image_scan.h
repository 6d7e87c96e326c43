// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace unocclude {

/// Every picture in a folder and the folders below it, by the endings of the formats that are read; absolute paths in
/// natural order ("2.jpg" before "10.jpg"). Hidden folders and those of projects are passed over, links are not followed.
QStringList imagesBelow(const QString& folder);

/// How people order names: digits count as numbers, case does not matter; equal names by their code points.
bool comesBefore(const QString& a, const QString& b);

/// The endings, lower case, without the full stop.
const QStringList& imageSuffixes();

} // namespace unocclude
