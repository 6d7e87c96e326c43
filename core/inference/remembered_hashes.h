// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileInfo>
#include <QString>

#include <optional>

namespace unocclude {

/// The SHA-256 of files that were read before, so that weights of gigabytes are not read anew at each start. A file is
/// taken for unchanged while its place, size and time of change are the same. The memory never fails: what cannot be
/// read is not there, what cannot be written is not kept.
class RememberedHashes
{
public:
    /// @param folder is created when something is remembered
    explicit RememberedHashes(QString folder);

    /// The user's cache folder for this.
    static QString userFolder();

    /// Hexadecimal. @param file as it was before reading
    std::optional<QString> find(const QFileInfo& file) const;

    /// Files that were changed within the last seconds are left out: they might change again within the same tick.
    void remember(const QFileInfo& file, const QString& hex) const;

private:
    QString placeOf(const QFileInfo& file) const;

    QString m_folder;
};

} // namespace unocclude
