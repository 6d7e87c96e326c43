// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/promptable_segmenter.h"

#include <QByteArray>

#include <list>

namespace unocclude {

/// The features of the photographs seen last, in memory: when their bytes exceed the bound, those unused for the
/// longest time go. The one used last stays whatever its size.
class FeatureCache
{
public:
    static constexpr qint64 defaultBytes = qint64{256} << 20; ///< 64 photographs of SAM's

    explicit FeatureCache(qint64 maxBytes = defaultBytes);

    /// Null if there is none of that key; else it counts as used now. Valid until the next insert().
    const engine::ImageFeatures* find(const QByteArray& key);
    bool contains(const QByteArray& key) const;
    const engine::ImageFeatures& insert(const QByteArray& key, engine::ImageFeatures features);

    qint64 bytes() const { return m_bytes; }

private:
    struct Entry
    {
        QByteArray key;
        engine::ImageFeatures features;
    };

    void dropOldest();

    qint64 m_maxBytes;
    qint64 m_bytes = 0;
    std::list<Entry> m_entries; ///< the one used last in front
};

/// What features take in memory.
qint64 bytesOf(const engine::ImageFeatures& features);

} // namespace unocclude
