// SPDX-License-Identifier: Apache-2.0
#include "evaluation/region_record.h"

#include "support/json_cursor.h"

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t kMostPixels = std::numeric_limits<std::int32_t>::max();
constexpr std::int64_t kLargestSeed = std::int64_t{1} << 53;

Json toJson(const MaskScore& score)
{
    return {score.whole.both, score.whole.either, score.hidden.both, score.hidden.either};
}

MaskScore scoreFromJson(const JsonCursor& cursor)
{
    std::vector<std::int64_t> pixels;
    cursor.forEach([&](const JsonCursor& count) { pixels.push_back(count.integer(0, kMostPixels)); });
    if (pixels.size() != 4 || pixels[0] > pixels[1] || pixels[2] > pixels[3])
        cursor.fail(QStringLiteral("[both, either, both hidden, either hidden]"));
    return {{pixels[0], pixels[1]}, {pixels[2], pixels[3]}};
}

QByteArray quoted(QString text)
{
    return '"' + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 6);
}

QByteArray numberOrNothing(const std::optional<double>& value)
{
    return value ? number(*value) : QByteArray();
}

void addScores(QByteArray& line, const RegionRecord& record)
{
    for (const Predictor predictor : kPredictors) {
        const auto found = record.scores.find(predictor);
        const bool known = found != record.scores.end();
        line += ',' + (known ? number(found->second.whole.iou()) : QByteArray());
        line += ',' + (known ? number(found->second.hidden.iou()) : QByteArray());
    }
}

QByteArray csvHeader()
{
    QByteArray line = "identity,image,annotation,order,name,area,occlusion,seed";
    for (const Predictor predictor : kPredictors)
        line += QByteArray(",iou_") + nameOf(predictor) + ",iou_hidden_" + nameOf(predictor);
    return line + ",iou_prompt,agreement,psnr_hidden,ssim_hidden\r\n";
}

QByteArray csvLine(const RegionRecord& record)
{
    QByteArray line = record.identity + ',' + quoted(record.image) + ',' + QByteArray::number(record.annotation) + ',' +
                      QByteArray::number(record.order) + ',' + quoted(record.name) + ',' +
                      QByteArray::number(record.area) + ',' + number(record.occlusion) + ',' +
                      QByteArray::number(qulonglong(record.seed));
    addScores(line, record);
    line += ',' + number(record.promptIou) + ',' + numberOrNothing(record.agreement);
    line += ',' + (record.colour ? number(record.colour->psnr) : QByteArray());
    line += ',' + (record.colour ? number(record.colour->ssim) : QByteArray());
    return line + "\r\n";
}

} // namespace

const char* nameOf(Predictor predictor)
{
    switch (predictor) {
    case Predictor::Vote:
        return "vote";
    case Predictor::First:
        return "first";
    case Predictor::BestOfN:
        return "best_of_n";
    case Predictor::Visible:
        return "visible";
    case Predictor::Hull:
        break;
    }
    return "hull";
}

RegionRecord recordFor(const OccludedRegion& region, std::uint64_t runSeed)
{
    RegionRecord record;
    record.identity = region.identity;
    record.image = region.image;
    record.annotation = region.annotation;
    record.order = region.region->order;
    record.name = region.region->name.trimmed();
    record.area = region.whole().area();
    record.occlusion = region.occlusion;
    record.seed = region.seed(runSeed);
    return record;
}

Json toJson(const RegionRecord& record)
{
    Json scores = Json::object();
    for (const auto& [predictor, score] : record.scores)
        scores[nameOf(predictor)] = toJson(score);
    Json json = {{"identity", record.identity.toStdString()},
                 {"image", record.image.toStdString()},
                 {"annotation", record.annotation},
                 {"order", record.order},
                 {"name", record.name.toStdString()},
                 {"area", record.area},
                 {"occlusion", record.occlusion},
                 {"seed", record.seed},
                 {"scores", std::move(scores)},
                 {"prompt_iou", record.promptIou}};
    if (record.agreement)
        json["agreement"] = *record.agreement;
    if (record.colour)
        json["colour"] = {{"psnr", record.colour->psnr}, {"ssim", record.colour->ssim}};
    json["seconds"] = record.seconds;
    return json;
}

RegionRecord recordFromJson(const Json& json, const QString& name)
{
    const JsonCursor cursor(json, name);
    RegionRecord record;
    record.identity = QByteArray::fromStdString(cursor.at("identity").string());
    record.image = cursor.at("image").text();
    record.annotation = cursor.at("annotation").integer();
    record.order = static_cast<int>(cursor.at("order").integer(0, std::numeric_limits<int>::max()));
    record.name = cursor.at("name").text();
    record.area = cursor.at("area").integer(1, kMostPixels);
    record.occlusion = cursor.at("occlusion").number(0, 1);
    record.seed = static_cast<std::uint64_t>(cursor.at("seed").integer(0, kLargestSeed));
    const JsonCursor scores = cursor.at("scores");
    for (const Predictor predictor : kPredictors)
        if (scores.has(nameOf(predictor)))
            record.scores[predictor] = scoreFromJson(scores.at(nameOf(predictor)));
    record.promptIou = cursor.at("prompt_iou").number(0, 1);
    if (cursor.has("agreement"))
        record.agreement = cursor.at("agreement").number(0, 1);
    if (cursor.has("colour"))
        record.colour = ColourScore{cursor.at("colour").at("psnr").number(-100, 100),
                                    cursor.at("colour").at("ssim").number(-1.01, 1.01)};
    record.seconds = cursor.at("seconds").number(0, 1e9);
    return record;
}

QByteArray recordsCsv(const std::vector<RegionRecord>& records)
{
    QByteArray csv = csvHeader();
    for (const RegionRecord& record : records)
        csv += csvLine(record);
    return csv;
}

} // namespace unocclude
