// SPDX-License-Identifier: Apache-2.0
#include "segmentation/prompt_pixels.h"

#include "support/runtime_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace unocclude {

namespace {

/// Gives the texts of this file their context.
class PromptText
{
    Q_DECLARE_TR_FUNCTIONS(PromptText)
};

[[noreturn]] void refuse(const QString& message)
{
    throw RuntimeError(RuntimeError::Kind::InvalidInput, message);
}

QString photoSize(cv::Size photo)
{
    return PromptText::tr("%1 x %2").arg(photo.width).arg(photo.height);
}

/// False for NaN, too.
bool isInside(QPointF p, cv::Size photo)
{
    return p.x() >= 0 && p.x() < photo.width && p.y() >= 0 && p.y() < photo.height;
}

PixelClicks clicksOf(const std::vector<PromptPoint>& points, cv::Size photo)
{
    PixelClicks clicks;
    for (const PromptPoint& point : points) {
        if (isInside(point.position, photo)) {
            (point.positive ? clicks.object : clicks.other)
                .emplace_back(static_cast<int>(point.position.x()), static_cast<int>(point.position.y()));
        }
    }
    return clicks;
}

void refuseContradiction(const PixelClicks& clicks)
{
    for (const cv::Point point : clicks.object) {
        if (std::find(clicks.other.begin(), clicks.other.end(), point) != clicks.other.end()) {
            refuse(PromptText::tr("The point (%1, %2) is said to be both on the object and not.")
                       .arg(point.x)
                       .arg(point.y));
        }
    }
}

/// The pixels that a box touches, cut at the frame.
cv::Rect boxPixels(const QRectF& box, cv::Size photo)
{
    const QRectF inside = box.normalized() & QRectF(0, 0, photo.width, photo.height);
    if (!(inside.width() > 0 && inside.height() > 0)) {
        refuse(PromptText::tr("The box covers no pixel of the photo of %1 pixels.").arg(photoSize(photo)));
    }
    const cv::Point topLeft(static_cast<int>(std::floor(inside.left())), static_cast<int>(std::floor(inside.top())));
    const cv::Point bottomRight(static_cast<int>(std::ceil(inside.right())),
                                static_cast<int>(std::ceil(inside.bottom())));
    return {topLeft, bottomRight};
}

} // namespace

PromptPixels promptPixels(const Prompt& prompt, cv::Size photo)
{
    PromptPixels result;
    result.clicks = clicksOf(prompt.points, photo);
    refuseContradiction(result.clicks);
    if (prompt.box) {
        result.box = boxPixels(*prompt.box, photo);
        for (const cv::Point click : result.clicks.object) {
            *result.box |= cv::Rect(click, cv::Size(1, 1));
        }
    } else if (result.clicks.object.empty()) {
        refuse(
            prompt.isEmpty()
                ? PromptText::tr("Nothing is pointed at: click on the object or draw a box around it.")
                : PromptText::tr("No point on the object lies inside the photo of %1 pixels.").arg(photoSize(photo)));
    }
    return result;
}

} // namespace unocclude
