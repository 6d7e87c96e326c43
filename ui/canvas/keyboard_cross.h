// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>

class QPainter;

namespace unocclude {

/// Where an arrow key moves the cross that points without a mouse: one pixel along x or y; null for any other key.
QPoint arrowStep(int key);

void paintCross(QPainter& painter, QPointF at);

} // namespace unocclude
