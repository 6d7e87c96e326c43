// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <QColor>
#include <QImage>
#include <QRect>

namespace unocclude {

class ViewTransform;

/// How a mask is drawn: a line with a dark rim along its border, and inside it a tint with a pattern.
struct MaskLook
{
    QColor line;
    double width = 2.0; ///< of the line, device-independent pixels
    bool dashed = false;
    QColor fill = Qt::transparent;
    QColor hatching = Qt::transparent;
    Qt::BrushStyle hatch = Qt::NoBrush;
};

/// A mask as a picture for the view. Its cost grows with the view's pixels only, never with the photo's or with how
/// ragged the mask is, so that a view can draw every mask anew for every frame.
struct MaskRaster
{
    QImage picture;  ///< ARGB32 premultiplied; null if nothing of the mask is in the view
    QPointF topLeft; ///< where it lies in the view, device-independent pixels
};

/// @param box of the mask's pixels (Mask::boundingBox(), which the caller keeps)
/// @param view device-independent pixels    @param ratio device pixels per device-independent pixel
MaskRaster rasterMask(const Mask& mask, const cv::Rect& box, const ViewTransform& transform, const QRect& view,
                      double ratio, const MaskLook& look);

} // namespace unocclude
