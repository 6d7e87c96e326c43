// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "exchange/project_export.h"
#include "input_file.h"
#include "support/json_cursor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtMath>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;

const std::map<std::string, DatasetFormat> datasetFormats{
    {"coco-a", DatasetFormat::CocoA}, {"coco", DatasetFormat::Coco}, {"cocoa-cls", DatasetFormat::CocoaCls},
    {"d2sa", DatasetFormat::D2sa},    {"kins", DatasetFormat::Kins}, {"kins-2020", DatasetFormat::Kins2020}};
const std::map<std::string, PictureFormat> pictureFormats{{"ora", PictureFormat::OpenRaster},
                                                          {"png", PictureFormat::Png}};
const std::map<std::string, OutlineRule> outlineRules{{"outer", OutlineRule::Outer},
                                                      {"bridge", OutlineRule::Bridge},
                                                      {"rle", OutlineRule::RunLengths},
                                                      {"refuse", OutlineRule::Refuse}};
const std::map<std::string, ReviewState> reviews{
    {"open", ReviewState::Open}, {"done", ReviewState::Done}, {"approved", ReviewState::Approved}};

class ExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    void declareShapes(CLI::App& command);
    void requireSense() const;
    ProjectExport what() const;
    ExportOptions exportOptions() const;
    ExitCode runPictures(const Session& session) const;
    QString lossSentence(const ShapeLoss& loss) const;
    void report(const Session& session, const ProjectExportSummary& summary) const;

    std::string m_project;
    std::string m_format;
    std::string m_out;
    std::string m_outline = "outer";
    std::string m_masks = "whole";
    std::string m_categories;
    std::string m_author;
    std::string m_review = "open";
};

template <typename Value>
std::vector<std::string> words(const std::map<std::string, Value>& values)
{
    std::vector<std::string> words;
    for (const auto& [word, value] : values)
        words.push_back(word);
    return words;
}

CLI::App* ExportCommand::declare(CLI::App& program)
{
    CLI::App* command = program.add_subcommand(
        "export", tr("Write a project's annotations, or its objects' pictures, for other programs").toStdString());
    command->add_option("PROJECT", m_project, tr("The project's folder, or its project.json").toStdString())
        ->required();
    std::vector<std::string> formats = words(datasetFormats);
    for (const std::string& format : words(pictureFormats))
        formats.push_back(format);
    command->add_option("--format", m_format, tr("What to write; ora and png are pictures").toStdString())
        ->required()
        ->check(CLI::IsMember(formats));
    command->add_option("--out", m_out, tr("The file to write; of pictures, the folder").toStdString())->required();
    declareShapes(*command);
    command->callback([this] { requireSense(); });
    command->footer(examples({"unocclude-cli export desk --format coco-a --out desk.json",
                              "unocclude-cli export desk --format coco --masks visible --outline rle --out desk.json",
                              "unocclude-cli export desk --format ora --out layers"}));
    return command;
}

void ExportCommand::declareShapes(CLI::App& command)
{
    command
        .add_option("--outline", m_outline,
                    tr("Of shapes that one polygon cannot hold: the outer outline, with the loss reported; all pieces "
                       "bridged by cuts of no width; run lengths (coco-a, coco); or refuse")
                        .toStdString())
        ->check(CLI::IsMember(words(outlineRules)))
        ->capture_default_str();
    command.add_option("--masks", m_masks, tr("Of coco: the whole objects or what is visible of them").toStdString())
        ->check(CLI::IsMember(std::vector<std::string>{"whole", "visible"}))
        ->capture_default_str();
    command.add_option("--categories", m_categories,
                       tr("A COCO file whose categories give the names their ids").toStdString());
    command.add_option("--author", m_author, tr("Who annotated; the user's name if not given").toStdString());
    command.add_option("--review", m_review, tr("Objects whose review has come at least so far").toStdString())
        ->check(CLI::IsMember(std::vector<std::string>{"open", "done", "approved"}))
        ->capture_default_str();
}

void ExportCommand::requireSense() const
{
    if (m_masks == "visible" && m_format != "coco")
        throw CLI::ValidationError(tr("--masks is for the format coco").toStdString());
    if (m_outline == "rle" && m_format != "coco" && m_format != "coco-a")
        throw CLI::ValidationError(tr("--outline rle is for the formats coco-a and coco").toStdString());
}

ProjectExport ExportCommand::what() const
{
    const QFileInfo given(QString::fromStdString(m_project));
    return {given.fileName() == QStringLiteral("project.json") ? given.absolutePath() : given.absoluteFilePath(),
            reviews.at(m_review)};
}

std::map<QString, std::int64_t> categoriesIn(const QString& file)
{
    const ordered_json json = parseJson(readInput(file), file);
    std::map<QString, std::int64_t> ids;
    JsonCursor(json, file).at("categories").forEach([&](const JsonCursor& category) {
        ids[category.at("name").text()] = category.at("id").integer();
    });
    return ids;
}

ExportOptions ExportCommand::exportOptions() const
{
    ExportOptions options;
    options.format = datasetFormats.at(m_format);
    options.author =
        m_author.empty() ? qEnvironmentVariable("USER", QStringLiteral("unknown")) : QString::fromStdString(m_author);
    options.outline = outlineRules.at(m_outline);
    options.visibleOnly = m_masks == "visible";
    if (!m_categories.empty())
        options.categories = categoriesIn(QString::fromStdString(m_categories));
    return options;
}

QString ExportCommand::lossSentence(const ShapeLoss& loss) const
{
    if (loss.iou == 0)
        return tr("%1, object %2 (%3): left out, because nothing of it is visible.")
            .arg(loss.image)
            .arg(loss.object)
            .arg(loss.label);
    return tr("%1, object %2 (%3): the outline keeps %4 % of its shape; --outline bridge keeps all of it.")
        .arg(loss.image)
        .arg(loss.object)
        .arg(loss.label)
        .arg(qFloor(loss.iou * 100));
}

void ExportCommand::report(const Session& session, const ProjectExportSummary& summary) const
{
    for (const ShapeLoss& loss : summary.losses)
        session.console.warning(lossSentence(loss));
    session.console.notice(tr("Exported %1 object(s) of %2 image(s) to %3.")
                               .arg(summary.objects)
                               .arg(summary.images)
                               .arg(QString::fromStdString(m_out)));
    if (!session.options.json)
        return;
    ordered_json json = {
        {"out", m_out}, {"images", summary.images}, {"objects", summary.objects}, {"losses", ordered_json::array()}};
    for (const ShapeLoss& loss : summary.losses)
        json["losses"].push_back({{"image", loss.image.toStdString()},
                                  {"object", loss.object},
                                  {"label", loss.label.toStdString()},
                                  {"iou", loss.iou}});
    session.console.data(QString::fromStdString(json.dump(2)));
}

ExitCode ExportCommand::runPictures(const Session& session) const
{
    int failures = 0;
    const auto failed = [&](const QString& sentence) {
        ++failures;
        session.console.error(sentence);
    };
    const ProjectExportSummary summary =
        exportPictures(what(), pictureFormats.at(m_format), QString::fromStdString(m_out), failed, session.stop);
    report(session, summary);
    if (failures == 0)
        return ExitCode::Ok;
    return summary.images == 0 ? ExitCode::InvalidInput : ExitCode::SomeInputsFailed;
}

ExitCode ExportCommand::run(const Session& session)
{
    if (pictureFormats.contains(m_format))
        return runPictures(session);
    report(session, exportAnnotations(what(), exportOptions(), QString::fromStdString(m_out), session.stop));
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace unocclude::cli
