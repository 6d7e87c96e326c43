// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <QImage>
#include <QRectF>
#include <QRgb>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace unocclude::cli {

// What sheets of pictures are made of. All of it needs a QGuiApplication.

inline constexpr int tileSide = 320; ///< pixels; no tile is higher

// Okabe-Ito: told apart with every kind of colour vision.
inline constexpr QRgb visibleColour = qRgb(0, 114, 178);
inline constexpr QRgb amodalColour = qRgb(213, 94, 0);
inline constexpr QRgb truthColour = qRgb(0, 158, 115);

/// A captioned picture of a sheet; `paint` fills the rectangle that it is given, nothing outside shows.
struct Tile
{
    QString caption;
    QSize size;
    std::function<void(QPainter&, const QRectF&)> paint;
};

/// Where image pixels lie on the sheet.
struct View
{
    QRectF shown; ///< in image pixels
    QRectF tile;  ///< on the sheet

    double scale() const { return tile.width() / shown.width(); }
    QPointF map(QPointF pixel) const { return tile.topLeft() + (pixel - shown.topLeft()) * scale(); }
    QRectF map(const QRectF& rect) const { return {map(rect.topLeft()), map(rect.bottomRight())}; }
};

/// A picture of its own with these pixels.
QImage wrapped(const cv::Mat& pixels, QImage::Format format);

cv::Mat scaled(const cv::Mat& pixels, const QSizeF& size);

/// One colour, as opaque as `weights` (CV_8UC1) says, times `opacity`.
QImage tint(const cv::Mat& weights, QRgb colour, double opacity);

/// The mask's outline along pixel edges, light around it.
void drawOutline(QPainter& painter, const Mask& mask, const View& view, QRgb colour);

/// Tiles from left to right, six in a row. @return CV_8UC3, R G B
cv::Mat paintSheet(const std::vector<Tile>& tiles);

} // namespace unocclude::cli
