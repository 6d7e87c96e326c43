// SPDX-License-Identifier: Apache-2.0
#include "inference/file_hash.h"

#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

namespace unocclude {

namespace {

constexpr qint64 kChunk = 1 << 20;

QString readHash(const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly)) {
        for (QByteArray chunk = file.read(kChunk); !chunk.isEmpty() && !stop.stop_requested();
             chunk = file.read(kChunk))
            hash.addData(chunk);
    }
    if (file.error() != QFileDevice::NoError)
        throw RuntimeError(RuntimeError::Kind::ModelRefused,
                           QCoreApplication::translate("FileHash", "The weights file \"%1\" could not be read: %2")
                               .arg(path, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

QString hashOf(const QString& path, const QString& memory, const std::stop_token& stop)
{
    const RememberedHashes hashes(memory);
    const QFileInfo before(path);
    if (auto known = hashes.find(before))
        return *known;
    const QString hex = readHash(path, stop);
    const QFileInfo after(path);
    if (!stop.stop_requested() && after.size() == before.size() && after.lastModified() == before.lastModified())
        hashes.remember(before, hex);
    return hex;
}

} // namespace

FileHash::FileHash(const QString& path, const QString& memory)
{
    std::packaged_task<QString(std::stop_token)> task(
        [path, memory](std::stop_token stop) { return hashOf(path, memory, stop); });
    m_hex = task.get_future().share();
    m_thread = std::jthread([task = std::move(task)](std::stop_token stop) mutable { task(std::move(stop)); });
}

} // namespace unocclude
