// SPDX-License-Identifier: Apache-2.0
#include "pairs/picture_files.h"

#include <QDirIterator>

namespace unocclude {

QStringList picturesIn(const QStringList& folders)
{
    const QStringList patterns{QStringLiteral("*.png"), QStringLiteral("*.webp"), QStringLiteral("*.jpg"),
                               QStringLiteral("*.jpeg")};
    QStringList files;
    for (const auto& folder : folders) {
        QDirIterator it(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
    }
    files.sort();
    return files;
}

} // namespace unocclude
