// SPDX-License-Identifier: Apache-2.0
#include "inference/feature_cache.h"

#include <ATen/core/Tensor.h>

#include <algorithm>

namespace unocclude {

FeatureCache::FeatureCache(qint64 maxBytes)
    : m_maxBytes(maxBytes)
{
}

const engine::ImageFeatures* FeatureCache::find(const QByteArray& key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return &m_entries.front().features;
}

bool FeatureCache::contains(const QByteArray& key) const
{
    return std::ranges::find(m_entries, key, &Entry::key) != m_entries.end();
}

const engine::ImageFeatures& FeatureCache::insert(const QByteArray& key, engine::ImageFeatures features)
{
    if (const engine::ImageFeatures* known = find(key))
        return *known;
    m_bytes += bytesOf(features);
    m_entries.push_front({key, std::move(features)});
    while (m_bytes > m_maxBytes && m_entries.size() > 1)
        dropOldest();
    return m_entries.front().features;
}

void FeatureCache::dropOldest()
{
    m_bytes -= bytesOf(m_entries.back().features);
    m_entries.pop_back();
}

qint64 bytesOf(const engine::ImageFeatures& features)
{
    qint64 bytes = 0;
    for (const at::Tensor& level : features.levels)
        bytes += qint64(level.nbytes());
    return bytes;
}

} // namespace unocclude
