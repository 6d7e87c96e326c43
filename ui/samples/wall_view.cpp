// SPDX-License-Identifier: Apache-2.0
#include "samples/wall_view.h"

#include <algorithm>

namespace unocclude {
namespace {

constexpr double margin = 0.04; // of the region, on each side

double within(double value, double middle, double room)
{
    return std::clamp(value, middle - std::max(room, 0.0), middle + std::max(room, 0.0));
}

} // namespace

ViewTransform tileView(const ViewTransform& canvas, const QRectF& region, const QSizeF& tile)
{
    const QSizeF shown = canvas.shown().size();
    const double all = std::max(region.width() / tile.width(), region.height() / tile.height()) * (1 + 2 * margin);
    const double same = std::min(shown.width() / tile.width(), shown.height() / tile.height());
    const QSizeF most = tile * all;
    const QSizeF extent = shown.isEmpty() || same > all ? most : tile * same;
    const QPointF wanted = canvas.shown().center();
    QRectF area(QPointF(), extent);
    area.moveCenter({within(wanted.x(), region.center().x(), (most.width() - extent.width()) / 2),
                     within(wanted.y(), region.center().y(), (most.height() - extent.height()) / 2)});
    ViewTransform view;
    view.setImageSize(canvas.imageSize());
    view.setViewSize(tile);
    view.show(area);
    return view;
}

} // namespace unocclude
