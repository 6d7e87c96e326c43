// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace unocclude {

/// One click: on the object (positive) or on what it is not (negative).
/// Image coordinates of the picture as displayed, origin top left, pixel (0, 0) covers [0, 1) x [0, 1).
struct PromptPoint
{
    QPointF position;
    bool positive = true;

    bool operator==(const PromptPoint&) const = default;
};

/// What the user pointed at: the input of a Segmenter.
struct Prompt
{
    std::vector<PromptPoint> points;
    std::optional<QRectF> box;

    bool isEmpty() const { return points.empty() && !box; }
    bool operator==(const Prompt&) const = default;
};

} // namespace unocclude
