// SPDX-License-Identifier: Apache-2.0
#include "tools/tool.h"

#include <algorithm>
#include <cmath>

namespace unocclude {

bool ToolEvent::isInside() const
{
    return image.x() >= 0 && image.y() >= 0 && image.x() < imageSize.width() && image.y() < imageSize.height();
}

QPointF ToolEvent::clamped() const
{
    // the far edge belongs to no pixel any more
    const double right = std::nextafter(imageSize.width(), 0.0);
    const double bottom = std::nextafter(imageSize.height(), 0.0);
    return {std::clamp(image.x(), 0.0, right), std::clamp(image.y(), 0.0, bottom)};
}

QPointF ToolEvent::clampedToEdges() const
{
    return {std::clamp(image.x(), 0.0, imageSize.width()), std::clamp(image.y(), 0.0, imageSize.height())};
}

std::optional<PromptPoint> Tool::pointAt(const ToolEvent&) const
{
    return std::nullopt;
}

void Tool::paint(QPainter&, const ViewTransform&) const {}

} // namespace unocclude
