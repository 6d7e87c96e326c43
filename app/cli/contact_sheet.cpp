// SPDX-License-Identifier: Apache-2.0
#include "contact_sheet.h"

#include "amodal/occlusion_rate.h"
#include "sheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>

namespace unocclude::cli {
namespace {

constexpr int widestInput = 520;

constexpr QRgb positiveColour = qRgb(0, 158, 115);
constexpr QRgb negativeColour = qRgb(204, 51, 51);

/// Gives the texts of this file their context.
class ContactSheetText
{
    Q_DECLARE_TR_FUNCTIONS(ContactSheetText)
};

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

} // namespace

cv::Mat contactSheet(const CompletedImage& image)
{
    return paintSheet(tilesOf(image));
}

} // namespace unocclude::cli
