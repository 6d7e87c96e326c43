// SPDX-License-Identifier: Apache-2.0
#include "contact_sheet.h"

#include "amodal/occlusion_rate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <functional>
#include <vector>

namespace unocclude::cli {
namespace {

constexpr int tileSide = 320;
constexpr int widestInput = 520;
constexpr int gap = 20;
constexpr int captionHeight = 34;
constexpr int tilesPerRow = 6;

// Okabe-Ito: told apart with every kind of colour vision.
constexpr QRgb visibleColour = qRgb(0, 114, 178);
constexpr QRgb amodalColour = qRgb(213, 94, 0);
constexpr QRgb positiveColour = qRgb(0, 158, 115);
constexpr QRgb negativeColour = qRgb(204, 51, 51);
constexpr QRgb groundColour = qRgb(244, 244, 242);
constexpr QRgb captionColour = qRgb(34, 34, 34);

/// Gives the texts of this file their context.
class ContactSheetText
{
    Q_DECLARE_TR_FUNCTIONS(ContactSheetText)
};

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

/// One colour, as opaque as `weights` (CV_8UC1) says, times `opacity`.
QImage tint(const cv::Mat& weights, QRgb colour, double opacity)
{
    cv::Mat rgba(weights.size(), CV_8UC4, cv::Scalar(qRed(colour), qGreen(colour), qBlue(colour), 0));
    const cv::Mat alpha = weights * opacity;
    cv::insertChannel(alpha, rgba, 3);
    return wrapped(rgba, QImage::Format_RGBA8888);
}

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

void drawOutline(QPainter& painter, const Mask& mask, const View& view, QRgb colour)
{
    const QPainterPath path = outline(mask, view);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 200), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(QColor(colour), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void drawPoint(QPainter& painter, QPointF centre, bool positive)
{
    constexpr double radius = 7;
    constexpr double arm = 3.5;
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(QColor(positive ? positiveColour : negativeColour));
    painter.drawEllipse(centre, radius, radius);
    painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
    if (positive)
        painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
}

void drawPrompt(QPainter& painter, const Prompt& prompt, const View& view)
{
    if (prompt.box) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 3));
        painter.drawRect(view.map(*prompt.box));
        painter.setPen(QPen(QColor(positiveColour), 1.5, Qt::DashLine));
        painter.drawRect(view.map(*prompt.box));
    }
    for (const PromptPoint& point : prompt.points)
        drawPoint(painter, view.map(point.position), point.positive);
}

void paintInput(QPainter& painter, const QRectF& tile, const CompletedImage& image)
{
    const View view{QRectF(0, 0, image.photo.size().width, image.photo.size().height), tile};
    painter.drawImage(tile, wrapped(scaled(image.photo.rgb, tile.size()), QImage::Format_RGB888));
    painter.drawImage(tile, tint(scaled(image.visible.pixels(), tile.size()), visibleColour, 0.5));
    drawOutline(painter, image.visible, view, visibleColour);
    drawPrompt(painter, image.prompt, view);
}

void paintSample(QPainter& painter, const QRectF& tile, const Sample& sample)
{
    const cv::Rect& region = sample.region;
    const View view{QRectF(region.x, region.y, region.width, region.height), tile};
    painter.fillRect(tile, Qt::white);
    painter.drawImage(tile, wrapped(scaled(sample.rgba, tile.size()), QImage::Format_RGBA8888));
    drawOutline(painter, sample.amodal, view, amodalColour);
}

void paintVote(QPainter& painter, const QRectF& tile, const CompletedImage& image)
{
    const cv::Rect region = image.result.samples.front().region;
    const cv::Rect inside = region & cv::Rect({0, 0}, image.result.voteMap.size());
    const View view{QRectF(region.x, region.y, region.width, region.height), tile};
    const QRectF target = view.map(QRectF(inside.x, inside.y, inside.width, inside.height));
    painter.fillRect(tile, Qt::white);
    painter.drawImage(target, tint(scaled(image.result.voteMap(inside), target.size()), visibleColour, 0.7));
    drawOutline(painter, image.result.vote, view, amodalColour);
}

QString sampleCaption(const CompletedImage& image, std::size_t index)
{
    const Sample& sample = image.result.samples[index];
    return ContactSheetText::tr("%1   seed %2, %3 % hidden")
        .arg(index + 1)
        .arg(sample.seed)
        .arg(100 * occlusionRate(sample.amodal, image.visible), 0, 'f', 0);
}

/// Square but for what shows the whole photo.
QSize sampleSize(const cv::Rect& region)
{
    const bool isSquare = std::abs(region.width - region.height) <= 1; // a crop may touch one more row than columns
    return isSquare ? QSize(tileSide, tileSide)
                    : QSize(region.width, region.height).scaled(tileSide, tileSide, Qt::KeepAspectRatio);
}

QSize inputSize(const cv::Size& photo)
{
    const double scale = std::min(double(widestInput) / photo.width, double(tileSide) / photo.height);
    return {std::max(1, int(photo.width * scale)), std::max(1, int(photo.height * scale))};
}

std::vector<Tile> tilesOf(const CompletedImage& image)
{
    const QSize size = sampleSize(image.result.samples.front().region);
    std::vector<Tile> tiles = {{QFileInfo(image.file).fileName(), inputSize(image.photo.size()),
                                [&](QPainter& painter, const QRectF& tile) { paintInput(painter, tile, image); }}};
    for (std::size_t i = 0; i < image.result.samples.size(); ++i)
        tiles.push_back({sampleCaption(image, i), size, [&image, i](QPainter& painter, const QRectF& tile) {
                             paintSample(painter, tile, image.result.samples[i]);
                         }});
    tiles.push_back({ContactSheetText::tr("Majority vote, %1 % hidden")
                         .arg(100 * occlusionRate(image.result.vote, image.visible), 0, 'f', 0),
                     size, [&](QPainter& painter, const QRectF& tile) { paintVote(painter, tile, image); }});
    return tiles;
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

QImage paintSheet(const CompletedImage& image)
{
    const std::vector<Tile> tiles = tilesOf(image);
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
    return sheet;
}

} // namespace

cv::Mat contactSheet(const CompletedImage& image)
{
    const QImage sheet = paintSheet(image);
    return cv::Mat(sheet.height(), sheet.width(), CV_8UC3, const_cast<uchar*>(sheet.constBits()),
                   std::size_t(sheet.bytesPerLine()))
        .clone();
}

} // namespace unocclude::cli
