// SPDX-License-Identifier: Apache-2.0
#include "inference/file_hash.h"

#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace unocclude {

namespace {

constexpr qint64 kChunk = 1 << 20;

QString hashOf(const QString& path, const std::stop_token& stop)
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

} // namespace

FileHash::FileHash(const QString& path)
{
    std::packaged_task<QString(std::stop_token)> task([path](std::stop_token stop) { return hashOf(path, stop); });
    m_hex = task.get_future().share();
    m_thread = std::jthread([task = std::move(task)](std::stop_token stop) mutable { task(std::move(stop)); });
}

} // namespace unocclude
