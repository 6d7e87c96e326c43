// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "samples/sample_card.h"
#include "samples/wall_view.h"

#include <QPalette>

class QPainter;

namespace unocclude {

/// Paints what a tile of the wall shows: the part of the photograph that all tiles show, and its whole object over it.
class TilePainter
{
public:
    /// @param tile where, in the painter's device-independent pixels
    TilePainter(QPainter& painter, const QRect& tile, const WallView& wall, const QPalette& palette);

    void paint(const SampleCard& card);

private:
    void paintGround();
    void paintPhoto();
    void paintObject(const SampleCard& card);
    void paintPicture(const SampleCard& card, double opacity);
    void paintOutlines(const SampleCard& card, bool filled);
    void paintMask(const BoxedMask& mask, const QColor& line, double width, bool dashed, const QColor& fill);
    void paintScale(const SampleCard& card);
    void paintCursor();

    QPainter& m_painter;
    const QRect m_tile;
    const WallView& m_wall;
    const QPalette& m_palette;
    ViewTransform m_view; ///< of the tile, whose corner is (0, 0)
};

} // namespace unocclude
