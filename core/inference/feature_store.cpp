// SPDX-License-Identifier: Apache-2.0
#include "inference/feature_store.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/checkpoint/safetensors_writer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <torch/torch.h>

namespace unocclude {

namespace {

constexpr qsizetype kKeyDigits = 32; // of a hash in a file's name
constexpr auto kPattern = "*.features";

std::string nameOf(std::size_t level)
{
    return "level." + std::to_string(level);
}

std::string checksum(const engine::ImageFeatures& features)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const at::Tensor& level : features.levels)
        hash.addData(QByteArrayView(static_cast<const char*>(level.data_ptr()), qsizetype(level.nbytes())));
    return hash.result().toHex().toStdString();
}

engine::ImageFeatures onCpu(const engine::ImageFeatures& features)
{
    engine::ImageFeatures copy;
    for (const at::Tensor& level : features.levels)
        copy.levels.push_back(level.cpu().contiguous());
    return copy;
}

/// Copies, so that a file which another program shortens harms nobody.
engine::ImageFeatures readFeatures(const QString& path)
{
    const auto file = engine::openCheckpoint(path.toStdString());
    engine::ImageFeatures features;
    while (file->contains(nameOf(features.levels.size())))
        features.levels.push_back(file->tensor(nameOf(features.levels.size())).contiguous().clone());
    const auto stated = file->metadata().find("sha256");
    if (stated == file->metadata().end() || stated->second != checksum(features))
        throw engine::CheckpointError(file->path(), "its checksum is not the stated one");
    return features;
}

/// A file's time is when it was used last.
void markUsed(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

} // namespace

FeatureStore::FeatureStore(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder))
    , m_maxBytes(maxBytes)
{
}

QString FeatureStore::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/unocclude/features");
}

bool FeatureStore::mayHold(const QByteArray& pixels) const
{
    const QString pattern = QString::fromLatin1(pixels.left(kKeyDigits)) + QLatin1String(kPattern);
    return !QDir(m_folder).entryList({pattern}, QDir::Files).isEmpty();
}

std::optional<engine::ImageFeatures> FeatureStore::read(const QByteArray& pixels, const QByteArray& model) const
{
    const QString path = filePath(pixels, model);
    if (!QFile::exists(path))
        return std::nullopt;
    try {
        engine::ImageFeatures features = readFeatures(path);
        markUsed(path);
        return features;
    } catch (const std::exception&) { // damaged: as good as absent, and in the way of a better one
        QFile::remove(path);
        return std::nullopt;
    }
}

void FeatureStore::write(const QByteArray& pixels, const QByteArray& model, const engine::ImageFeatures& features) const
{
    if (!QDir().mkpath(m_folder))
        return;
    const engine::ImageFeatures copy = onCpu(features);
    engine::NamedTensors tensors;
    for (std::size_t level = 0; level < copy.levels.size(); ++level)
        tensors.emplace_back(nameOf(level), copy.levels[level]);
    try {
        engine::writeSafetensors(filePath(pixels, model).toStdString(), tensors, {{"sha256", checksum(copy)}});
        dropOldest();
    } catch (const engine::CheckpointError&) { // a full disk, a folder that is read-only: then without
    }
}

QString FeatureStore::filePath(const QByteArray& pixels, const QByteArray& model) const
{
    return m_folder + u'/' + QString::fromLatin1(pixels.left(kKeyDigits)) + u'-' +
           QString::fromLatin1(model.left(kKeyDigits)) + QStringLiteral(".features");
}

void FeatureStore::dropOldest() const
{
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList({QLatin1String(kPattern)}, QDir::Files, QDir::Time)) {
        bytes += file.size(); // the one used last comes first
        if (bytes > m_maxBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace unocclude
