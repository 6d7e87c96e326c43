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

/// How much of what lies under an ambiguous click is meant. A click on a hat: the hat, the head with it, the person.
enum class Extent {
    Likeliest, ///< what the segmenter believes most
    Part,      ///< the smallest of its answers
    Object,
    Group, ///< the largest
};

/// What the user pointed at: the input of a Segmenter.
struct Prompt
{
    std::vector<PromptPoint> points; ///< in the order of the clicks: later ones correct what earlier ones gave
    std::optional<QRectF> box;
    Extent extent = Extent::Likeliest; ///< of the first click; without meaning where a box was drawn

    bool isEmpty() const { return points.empty() && !box; }
    bool operator==(const Prompt&) const = default;
};

} // namespace unocclude
