// SPDX-License-Identifier: Apache-2.0
#include "canvas/keyboard_cross.h"

#include <QPainter>

namespace unocclude {

QPoint arrowStep(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

void paintCross(QPainter& painter, QPointF at)
{
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 170), 3), QPen(Qt::white, 1)}) {
        painter.setPen(pen);
        painter.drawLine(at - QPointF(12, 0), at + QPointF(12, 0));
        painter.drawLine(at - QPointF(0, 12), at + QPointF(0, 12));
    }
}

} // namespace unocclude
