// SPDX-License-Identifier: Apache-2.0
#include "evaluation_outputs.h"

#include "sheet.h"
#include "support/checked_save.h"
#include "support/opencv_errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>

#include <algorithm>

namespace unocclude::cli {
namespace {

constexpr std::size_t worstShown = 24;

/// Around both masks, with a sixth of the longer side to spare.
cv::Rect surroundings(const Mask& whole, const Mask& predicted)
{
    cv::Rect box = whole.boundingBox() | predicted.boundingBox();
    const int room = std::max(box.width, box.height) / 6 + 2;
    box -= cv::Point(room, room);
    box += cv::Size(2 * room, 2 * room);
    return box & cv::Rect({0, 0}, whole.size());
}

QImage pictureOf(const OccludedRegion& region, const cv::Mat& rgb, const Mask& predicted)
{
    const Mask whole = region.whole(), visible = region.visible();
    const cv::Rect shown = surroundings(whole, predicted);
    const QSize size =
        QSize(shown.width, shown.height).scaled(tileSide, tileSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    const View view{QRectF(shown.x, shown.y, shown.width, shown.height), QRectF({0, 0}, size)};
    QImage picture = wrapped(scaled(rgb(shown), size), QImage::Format_RGB888);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(view.tile, tint(scaled(visible.pixels()(shown), size), visibleColour, 0.5));
    drawOutline(painter, whole, view, truthColour);
    drawOutline(painter, predicted, view, amodalColour);
    painter.end();
    return picture;
}

QString captionOf(const RegionRecord& record, const MaskScore& score)
{
    return QCoreApplication::translate("EvaluationOutputs", "%1, order %2: IoU %3, hidden %4")
        .arg(record.image)
        .arg(record.order)
        .arg(score.whole.iou(), 0, 'f', 2)
        .arg(score.hidden.iou(), 0, 'f', 2);
}

std::vector<RegionRecord> worstOf(std::vector<RegionRecord> records, Predictor judged)
{
    std::ranges::stable_sort(records, {},
                             [=](const RegionRecord& record) { return record.scores.at(judged).whole.iou(); });
    records.resize(std::min(records.size(), worstShown));
    return records;
}

/// Each picture is drawn at once, so that one photograph is in memory at a time.
cv::Mat worstSheet(const EvaluationOutputs& outputs, EvaluationJournal& journal)
{
    std::map<QByteArray, const OccludedRegion*> regions;
    for (const OccludedRegion& region : outputs.regions)
        regions[region.identity] = &region;
    std::vector<Tile> tiles;
    for (const RegionRecord& record : worstOf(outputs.records, outputs.judged)) {
        const Photo photo = decodePhoto(QDir(outputs.images).filePath(record.image));
        const QImage picture =
            pictureOf(*regions.at(record.identity), photo.rgb, decodeRle(journal.predicted(record.identity)));
        tiles.push_back({captionOf(record, record.scores.at(outputs.judged)), picture.size(),
                         [picture](QPainter& painter, const QRectF& tile) { painter.drawImage(tile, picture); }});
    }
    return paintSheet(tiles);
}

} // namespace

void writeOutputs(const EvaluationOutputs& outputs, EvaluationJournal& journal, const QString& folder)
{
    const QDir out(folder);
    saveFile(out.filePath(QStringLiteral("regions.csv")), recordsCsv(outputs.records));
    if (!outputs.records.empty())
        savePng(out.filePath(QStringLiteral("worst.png")),
                withOpenCvErrors([&] { return worstSheet(outputs, journal); }));
    saveFile(out.filePath(QStringLiteral("result.json")), QByteArray::fromStdString(outputs.result.dump(2)) + '\n');
}

} // namespace unocclude::cli
