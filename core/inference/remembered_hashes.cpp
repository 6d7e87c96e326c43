// SPDX-License-Identifier: Apache-2.0
#include "inference/remembered_hashes.h"

#include "support/checked_save.h"
#include "support/runtime_error.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

namespace unocclude {

namespace {

constexpr int kSettledSeconds = 5;

} // namespace

RememberedHashes::RememberedHashes(QString folder)
    : m_folder(std::move(folder))
{
}

QString RememberedHashes::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/unocclude/hashes");
}

std::optional<QString> RememberedHashes::find(const QFileInfo& file) const
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    QFile stored(placeOf(file));
    if (!stored.open(QIODevice::ReadOnly))
        return {};
    const QString hex = QString::fromLatin1(stored.read(65));
    return form.match(hex).hasMatch() ? std::optional(hex) : std::nullopt;
}

void RememberedHashes::remember(const QFileInfo& file, const QString& hex) const
{
    if (file.lastModified().secsTo(QDateTime::currentDateTime()) < kSettledSeconds || !QDir().mkpath(m_folder))
        return;
    try {
        saveFile(placeOf(file), hex.toLatin1());
    } catch (const RuntimeError&) { // it will be read again
    }
}

/// Named by all that tells one state of the file from another.
QString RememberedHashes::placeOf(const QFileInfo& file) const
{
    const QString state = QStringLiteral("%1\n%2\n%3")
                              .arg(file.canonicalFilePath())
                              .arg(file.size())
                              .arg(file.lastModified().toMSecsSinceEpoch());
    const QByteArray name = QCryptographicHash::hash(state.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name);
}

} // namespace unocclude
