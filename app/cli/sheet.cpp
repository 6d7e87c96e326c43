// SPDX-License-Identifier: Apache-2.0
#include "sheet.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace unocclude::cli {
namespace {

constexpr int gap = 20;
constexpr int captionHeight = 34;
constexpr int tilesPerRow = 6;

constexpr QRgb groundColour = qRgb(244, 244, 242);
constexpr QRgb captionColour = qRgb(34, 34, 34);

/// The mask's outline along pixel edges, on the sheet.
QPainterPath outline(const Mask& mask, const View& view)
{
    const cv::Rect box = mask.boundingBox();
    if (box.empty())
        return {};
    cv::Mat doubled; // contours run through pixel centres; on doubled pixels these are a quarter from the edge
    cv::resize(mask.pixels()(box), doubled, {}, 2, 2, cv::INTER_NEAREST);
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(doubled, contours, cv::RETR_CCOMP, cv::CHAIN_APPROX_NONE);
    QPainterPath path;
    for (const auto& contour : contours) {
        QPolygonF polygon;
        for (const cv::Point& p : contour)
            polygon << view.map(QPointF(box.x + (p.x + 0.5) / 2, box.y + (p.y + 0.5) / 2));
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

/// Left to right in rows; a tile smaller than its row stands in the middle of it.
std::vector<QRectF> layOut(const std::vector<Tile>& tiles)
{
    std::vector<QRectF> places;
    double x = gap;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const std::size_t row = i / tilesPerRow;
        x = i % tilesPerRow == 0 ? gap : x;
        const double y = gap + double(row) * (tileSide + captionHeight + gap) + (tileSide - tiles[i].size.height()) / 2;
        places.emplace_back(QPointF(x, y), QSizeF(tiles[i].size));
        x += tiles[i].size.width() + gap;
    }
    return places;
}

QSize sheetSize(const std::vector<QRectF>& places)
{
    double right = 0;
    for (const QRectF& place : places)
        right = std::max(right, place.right());
    const auto rows = int((places.size() + tilesPerRow - 1) / tilesPerRow);
    return {int(right) + gap, gap + rows * (tileSide + captionHeight + gap)};
}

void paintTile(QPainter& painter, const Tile& tile, const QRectF& place)
{
    painter.save();
    painter.setClipRect(place);
    tile.paint(painter, place);
    painter.restore();
    const QRectF caption(place.left(), place.bottom() + 6, place.width(), captionHeight);
    painter.setPen(QColor(captionColour));
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(painter.font()).elidedText(tile.caption, Qt::ElideMiddle, caption.width()));
}

} // namespace

QImage wrapped(const cv::Mat& pixels, QImage::Format format)
{
    return QImage(pixels.data, pixels.cols, pixels.rows, qsizetype(pixels.step), format).copy();
}

cv::Mat scaled(const cv::Mat& pixels, const QSizeF& size)
{
    const cv::Size target(std::max(1, int(size.width())), std::max(1, int(size.height())));
    cv::Mat result;
    cv::resize(pixels, result, target, 0, 0, target.width < pixels.cols ? cv::INTER_AREA : cv::INTER_LINEAR);
    return result;
}

QImage tint(const cv::Mat& weights, QRgb colour, double opacity)
{
    cv::Mat rgba(weights.size(), CV_8UC4, cv::Scalar(qRed(colour), qGreen(colour), qBlue(colour), 0));
    const cv::Mat alpha = weights * opacity;
    cv::insertChannel(alpha, rgba, 3);
    return wrapped(rgba, QImage::Format_RGBA8888);
}

void drawOutline(QPainter& painter, const Mask& mask, const View& view, QRgb colour)
{
    const QPainterPath path = outline(mask, view);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 200), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(QColor(colour), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

cv::Mat paintSheet(const std::vector<Tile>& tiles)
{
    const std::vector<QRectF> places = layOut(tiles);
    QImage sheet(sheetSize(places), QImage::Format_RGB888);
    sheet.fill(QColor(groundColour));
    QPainter painter(&sheet);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QFont font = painter.font();
    font.setPixelSize(17);
    painter.setFont(font);
    for (std::size_t i = 0; i < tiles.size(); ++i)
        paintTile(painter, tiles[i], places[i]);
    painter.end();
    return cv::Mat(sheet.height(), sheet.width(), CV_8UC3, const_cast<uchar*>(sheet.constBits()),
                   std::size_t(sheet.bytesPerLine()))
        .clone();
}

} // namespace unocclude::cli
