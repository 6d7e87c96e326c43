// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace unocclude {

/// How object `number` (1, 2, ...) is told apart from the others: a colour that stays distinct for colour-blind eyes
/// (the palette of Okabe and Ito), a hatch, and its number. Colour never stands alone.
struct OverlayStyle
{
    QColor colour;
    Qt::BrushStyle hatch;
};

OverlayStyle overlayStyle(int number);

} // namespace unocclude
