// SPDX-License-Identifier: Apache-2.0
#include "evaluation_report.h"

#include <QCoreApplication>

namespace unocclude::cli {
namespace {

/// Gives the texts of this file their context.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationReport)
};

constexpr int nameWidth = 12;
constexpr int figureWidth = 9;

QString column(const QString& text)
{
    return text.rightJustified(figureWidth);
}

QString figure(double value)
{
    return column(QString::number(value, 'f', 3));
}

QString figure(const std::optional<double>& value)
{
    return value ? figure(*value) : column(QStringLiteral("-"));
}

QString predictorLine(Predictor predictor, const PredictorSummary& summary)
{
    return QLatin1String(nameOf(predictor)).toString().leftJustified(nameWidth) + figure(summary.whole.mean) +
           figure(summary.hidden.mean) + figure(summary.whole.ratioOfSums) + figure(summary.hidden.ratioOfSums);
}

void addGroup(QStringList& lines, const QString& title, const GroupSummary& group)
{
    lines << title;
    for (const auto& [predictor, summary] : group.predictors)
        lines << predictorLine(predictor, summary);
    if (group.agreement)
        lines << ReportText::tr("samples agree on what is hidden: %1").arg(*group.agreement, 0, 'f', 3);
    if (group.colour)
        lines << ReportText::tr("hidden colours of %1 regions: PSNR %2 dB, SSIM %3")
                     .arg(group.coloured)
                     .arg(group.colour->psnr, 0, 'f', 2)
                     .arg(group.colour->ssim, 0, 'f', 3);
}

} // namespace

QStringList summaryTable(const EvaluationSummary& summary)
{
    QStringList lines;
    lines << QString(nameWidth, QLatin1Char(' ')) + column(ReportText::tr("mean")) + column(ReportText::tr("hidden")) +
                 column(ReportText::tr("of sums")) + column(ReportText::tr("hidden"));
    addGroup(lines, ReportText::tr("%1 regions").arg(summary.all.regions), summary.all);
    for (std::size_t i = 0; i < summary.bands.size(); ++i)
        if (summary.bands[i].regions > 0)
            addGroup(lines,
                     ReportText::tr("%1 to %2 % hidden, %3 regions")
                         .arg(100 * kOcclusionBands[i].from)
                         .arg(100 * kOcclusionBands[i].to)
                         .arg(summary.bands[i].regions),
                     summary.bands[i]);
    return lines;
}

nlohmann::ordered_json summaryObject(const EvaluationSummary& summary, Predictor judged)
{
    nlohmann::ordered_json json = summaryJson(summary.all, judged);
    json["bands"] = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < summary.bands.size(); ++i) {
        nlohmann::ordered_json band = {{"from", kOcclusionBands[i].from}, {"to", kOcclusionBands[i].to}};
        band.update(summaryJson(summary.bands[i], judged));
        json["bands"].push_back(std::move(band));
    }
    return json;
}

QStringList detectionTable(const DetectionFigures& figures)
{
    QStringList lines;
    QString header = QString(nameWidth, QLatin1Char(' '));
    for (const char* name : {"objects", "AP", "AP50", "AP75", "AR@1", "AR@10", "AR@100", "AR@1000"})
        header += column(QLatin1String(name));
    lines << header;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        QString line = QLatin1String(kOcclusionRanges[i].name).toString().leftJustified(nameWidth);
        line += column(QString::number(figures[i].objects)) + figure(figures[i].precision) +
                figure(figures[i].precision50) + figure(figures[i].precision75);
        for (const auto& recall : figures[i].recall)
            line += figure(recall);
        lines << line;
    }
    return lines;
}

} // namespace unocclude::cli
