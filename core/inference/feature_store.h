// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/promptable_segmenter.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace unocclude {

/// The features of photographs in a folder, so that a photograph opened again, tomorrow too, is ready at once. A file
/// is named by the pixels that the network saw and by its weights; it carries a checksum and is believed only if that
/// and its shape are right. When the folder outgrows its bound, the files unused for the longest time go. The store
/// never fails: what cannot be read is not there, what cannot be written is not kept.
class FeatureStore
{
public:
    static constexpr qint64 defaultBytes = qint64{512} << 20; ///< 128 photographs of SAM's

    /// @param folder is created when something is stored
    explicit FeatureStore(QString folder, qint64 maxBytes = defaultBytes);

    /// The user's cache folder for this.
    static QString userFolder();

    /// Whether there are features of these pixels, of whatever model: cheap, where hashing a model's file is not.
    bool mayHold(const QByteArray& pixels) const;

    /// @param pixels, model hexadecimal hashes
    std::optional<engine::ImageFeatures> read(const QByteArray& pixels, const QByteArray& model) const;
    void write(const QByteArray& pixels, const QByteArray& model, const engine::ImageFeatures& features) const;

private:
    QString filePath(const QByteArray& pixels, const QByteArray& model) const;
    void dropOldest() const;

    QString m_folder;
    qint64 m_maxBytes;
};

} // namespace unocclude
