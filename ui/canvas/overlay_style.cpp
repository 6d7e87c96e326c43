// SPDX-License-Identifier: Apache-2.0
#include "canvas/overlay_style.h"

#include <array>

namespace unocclude {

OverlayStyle overlayStyle(int number)
{
    static const std::array<OverlayStyle, 7> styles{{
        {QColor(0x56, 0xb4, 0xe9), Qt::BDiagPattern},
        {QColor(0xe6, 0x9f, 0x00), Qt::FDiagPattern},
        {QColor(0x00, 0x9e, 0x73), Qt::VerPattern},
        {QColor(0xcc, 0x79, 0xa7), Qt::HorPattern},
        {QColor(0xf0, 0xe4, 0x42), Qt::DiagCrossPattern},
        {QColor(0xd5, 0x5e, 0x00), Qt::CrossPattern},
        {QColor(0x00, 0x72, 0xb2), Qt::Dense6Pattern},
    }};
    return styles[static_cast<std::size_t>(std::max(number, 1) - 1) % styles.size()];
}

} // namespace unocclude
