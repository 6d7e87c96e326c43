// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/image_pyramid.h"
#include "canvas/view_transform.h"

#include <optional>

namespace unocclude {

/// How whole objects are laid over the photograph.
enum class WholeLook {
    Ghost,   ///< their pixels, as opaque as one likes
    Outline, ///< their outline alone
    Alone,   ///< without the photograph
};

/// What all tiles of the wall have in common, so that they can be compared.
struct WallView
{
    ImagePyramid photo;
    ViewTransform canvas; ///< where the photograph lies in the canvas: the one view that everything follows
    WholeLook look = WholeLook::Alone;
    double opacity = 0.85; ///< of a ghost, and of the heat over the vote
    bool sourceOnly = false;       ///< the photograph without the objects, while a key is held
    std::optional<QPointF> cursor; ///< image coordinates: what the mouse points at in one tile is marked in all
};

/// The view of a tile that shows `region` of the photograph (image pixels). It shows what the canvas shows, the part
/// that has the tile's shape; but never more than the region with a margin, and it stays with the region. So the object
/// fills the tile as long as the canvas shows the whole photograph, and the two move together where one looks closer.
/// A canvas made to show this view's part (ViewTransform::show) leads back to the same view.
ViewTransform tileView(const ViewTransform& canvas, const QRectF& region, const QSizeF& tile);

} // namespace unocclude
