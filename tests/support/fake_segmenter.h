// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "segmentation/segmenter.h"

#include <functional>

namespace unocclude::test {

/// A Segmenter that looks at the prompt alone: the box, and a square around each positive point, without the pixels of
/// the negative ones. Honours the contract of Segmenter, errors and stop included.
class FakeSegmenter : public Segmenter
{
public:
    explicit FakeSegmenter(int radius = 8)
        : m_radius(radius)
    {
    }

    QString name() const override { return QStringLiteral("fake"); }
    Mask segment(const Photo& photo, const Prompt& prompt, std::stop_token stop) override;

    /// Called first by segment(), e.g. to wait there until the stop is requested.
    std::function<void(std::stop_token)> beforeWork;

private:
    int m_radius;
};

} // namespace unocclude::test
