// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_reader.h"
#include "command_line.h"
#include "completion_outputs.h"
#include "document/provenance.h"
#include "evaluation/detections.h"
#include "evaluation_outputs.h"
#include "evaluation_report.h"
#include "evaluation_run.h"
#include "input_file.h"
#include "open_completer.h"
#include "sampling_options.h"
#include "segmenter_choice.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;

class EvaluateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EvaluateCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    void declareFiles(CLI::App& command);
    void declareProtocol(CLI::App& command);
    void checkOptions() const;
    ExitCode compareDetections(const CocoaDataset& truth, const Session& session) const;
    ExitCode evaluate(const QByteArray& groundTruth, const Session& session);
    OccludedRegions chosenRegions() const;
    EvaluationSettings settings(const Session& session);
    EvaluationFolders folders() const;
    ordered_json description(const QByteArray& groundTruth, const EvaluationSettings& settings,
                             const Segmenter* segmenter) const;
    ordered_json report(const EvaluationResult& result, const OccludedRegions& regions) const;

    std::string m_groundTruth;
    std::string m_images;
    std::string m_truth;
    std::string m_out;
    std::string m_detections;
    PromptKind m_prompt = PromptKind::Mask;
    Predictor m_predict = Predictor::Vote;
    DetectionProtocol m_protocol;
    SamplingOptions m_sampling;
    std::optional<std::int64_t> m_limit;

    SegmenterChoice m_segmenter;
    CocoaDataset m_dataset;
    OpenedCompleter m_model;
};

CLI::App* EvaluateCommand::declare(CLI::App& program)
{
    CLI::App* command =
        program.add_subcommand("evaluate", tr("Score completions against a COCO-A file's whole objects").toStdString());
    declareFiles(*command);
    declareProtocol(*command);
    command->callback([this] { checkOptions(); });
    command->footer(
        examples({"unocclude-cli evaluate --ground-truth COCO_amodal_val2014.json --images val2014 "
                  "--limit 500 --out scores --json",
                  "unocclude-cli evaluate --ground-truth COCO_amodal_val2014.json --images val2014 "
                  "--predict hull",
                  "unocclude-cli evaluate --ground-truth COCO_amodal_val2014.json --detections mine.json"}));
    return command;
}

void EvaluateCommand::declareFiles(CLI::App& command)
{
    command.add_option("--ground-truth", m_groundTruth, tr("COCO-A file with the true whole objects").toStdString())
        ->required()
        ->type_name("COCOA.json");
    command.add_option("--images", m_images, tr("The folder of its photographs").toStdString())->type_name("DIR");
    command
        .add_option("--truth", m_truth,
                    tr("Folder of true pictures of whole objects, <annotation>-<order>.png; without it, \"truth\" "
                       "beside the COCO-A file if it is there")
                        .toStdString())
        ->type_name("DIR");
    command
        .add_option("--out", m_out,
                    tr("Folder for result.json, regions.csv, worst.png and the journal by which an evaluation that "
                       "was stopped goes on")
                        .toStdString())
        ->type_name("DIR");
    command
        .add_option("--detections", m_detections,
                    tr("Compare these masks instead, by average precision and recall: COCO's or amodalAPI's list, or "
                       "a COCO-A file")
                        .toStdString())
        ->type_name("FILE.json");
}

void EvaluateCommand::declareProtocol(CLI::App& command)
{
    const auto choice = [&command](const std::string& name, auto& value, const auto& words, const QString& text,
                                   const char* type) {
        command.add_option(name, value, text.toStdString())
            ->transform(CLI::CheckedTransformer(words).description({}))
            ->type_name(type);
    };
    static const std::map<std::string, PromptKind> prompts = {
        {"mask", PromptKind::Mask}, {"point", PromptKind::Point}, {"box", PromptKind::Box}};
    static const std::map<std::string, Predictor> predictors = {
        {"complete", Predictor::Vote}, {"visible", Predictor::Visible}, {"hull", Predictor::Hull}};
    static const std::map<std::string, DetectionProtocol::Target> targets = {
        {"whole", DetectionProtocol::Target::Whole}, {"visible", DetectionProtocol::Target::Visible}};
    static const std::map<std::string, DetectionProtocol::Kind> kinds = {{"all", DetectionProtocol::Kind::All},
                                                                         {"things", DetectionProtocol::Kind::Things},
                                                                         {"stuff", DetectionProtocol::Kind::Stuff}};
    choice("--prompt", m_prompt, prompts, tr("How a region is pointed at; its visible mask by default"),
           "mask|point|box");
    choice("--predict", m_predict, predictors, tr("The samples' vote, or a baseline that needs no model"),
           "complete|visible|hull");
    choice("--against", m_protocol.target, targets, tr("What detections are compared with"), "whole|visible");
    choice("--kind", m_protocol.kind, kinds, tr("Which true masks detections are to find"), "all|things|stuff");
    m_segmenter.declare(command);
    m_sampling.declare(command);
    command.add_option("--limit", m_limit, tr("Evaluate so many regions only, always the same ones").toStdString())
        ->check(CLI::Range(std::int64_t{1}, std::numeric_limits<std::int64_t>::max()).description({}))
        ->type_name("N");
}

/// For CLI11: a wrong combination is a usage error like any other.
void EvaluateCommand::checkOptions() const
{
    if (m_images.empty() == m_detections.empty())
        throw CLI::ValidationError(tr("Give either --images, to complete, or --detections, to compare").toStdString());
    if (!m_detections.empty() && !m_out.empty())
        throw CLI::ValidationError(tr("--out belongs to --images").toStdString());
    m_sampling.check();
}

ExitCode EvaluateCommand::run(const Session& session)
{
    const QString name = QString::fromStdString(m_groundTruth);
    if (!m_out.empty())
        requireWritableFolder(QString::fromStdString(m_out));
    const QByteArray groundTruth = readInput(name);
    m_dataset = readCocoa(groundTruth, name);
    return m_detections.empty() ? evaluate(groundTruth, session) : compareDetections(m_dataset, session);
}

ExitCode EvaluateCommand::compareDetections(const CocoaDataset& truth, const Session& session) const
{
    const QString name = QString::fromStdString(m_detections);
    const auto figures = scoreDetections(truth, readDetections(readInput(name), name), m_protocol, session.stop);
    if (session.options.json)
        session.console.data(QString::fromStdString(figuresJson(figures).dump(2)));
    else
        for (const QString& line : detectionTable(figures))
            session.console.data(line);
    return ExitCode::Ok;
}

OccludedRegions EvaluateCommand::chosenRegions() const
{
    const QString name = QString::fromStdString(m_groundTruth);
    OccludedRegions found = occludedRegions(m_dataset, name);
    if (found.regions.empty())
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           tr("%1 has no region of which a part is hidden and a part visible.").arg(name));
    if (m_limit && *m_limit < std::ssize(found.regions))
        found.regions.resize(std::size_t(*m_limit));
    return found;
}

EvaluationSettings EvaluateCommand::settings(const Session& session)
{
    EvaluationSettings settings;
    settings.prompt = m_prompt;
    settings.predict = m_predict;
    if (m_predict == Predictor::Vote) {
        m_model = openCompleter(session);
        settings.completion = m_sampling.settingsFor(*m_model.completer);
    }
    settings.completion.seed = session.options.seed.value_or(0);
    return settings;
}

EvaluationFolders EvaluateCommand::folders() const
{
    EvaluationFolders folders{QString::fromStdString(m_images), QString::fromStdString(m_truth)};
    const QString beside = QFileInfo(QString::fromStdString(m_groundTruth)).dir().filePath(QStringLiteral("truth"));
    if (folders.truth.isEmpty() && QFileInfo(beside).isDir())
        folders.truth = beside;
    return folders;
}

/// All that the records depend on.
ordered_json EvaluateCommand::description(const QByteArray& groundTruth, const EvaluationSettings& settings,
                                          const Segmenter* segmenter) const
{
    static constexpr std::array prompts{"mask", "point", "box"};
    ordered_json json = {{"ground_truth_sha256",
                          QCryptographicHash::hash(groundTruth, QCryptographicHash::Sha256).toHex().toStdString()},
                         {"prompt", prompts.at(std::size_t(settings.prompt))},
                         {"predict", settings.predict == Predictor::Vote ? "complete" : nameOf(settings.predict)}};
    if (segmenter)
        json["segmenter"] = segmenter->name().toStdString();
    if (m_model.completer) {
        json["model"] = modelJson(m_model.completer->identity());
        json["settings"] = settingsJson(settings.completion);
    }
    return json;
}

ExitCode EvaluateCommand::evaluate(const QByteArray& groundTruth, const Session& session)
{
    const OccludedRegions regions = chosenRegions();
    const EvaluationSettings wanted = settings(session);
    Segmenter* segmenter = wanted.prompt == PromptKind::Mask ? nullptr : &m_segmenter.open(session);
    const ordered_json what = description(groundTruth, wanted, segmenter);
    std::optional<EvaluationJournal> journal;
    if (!m_out.empty())
        journal.emplace(QString::fromStdString(m_out), what);
    RegionEvaluator evaluator(wanted, segmenter, m_model.completer.get());
    const EvaluationResult result =
        evaluateRegions(regions.regions, evaluator, folders(), journal ? &*journal : nullptr, session);
    ordered_json json = {{"ground_truth", m_groundTruth}, {"evaluation", what}};
    json.update(report(result, regions));
    if (journal)
        writeOutputs({regions.regions, result.records, m_predict, QString::fromStdString(m_images), json}, *journal,
                     QString::fromStdString(m_out));
    if (session.options.json)
        session.console.data(QString::fromStdString(json.dump(2)));
    else
        for (const QString& line : summaryTable(summarise(result.records)))
            session.console.data(line);
    if (result.records.empty())
        return ExitCode::InvalidInput;
    return result.failed.empty() ? ExitCode::Ok : ExitCode::SomeInputsFailed;
}

ordered_json EvaluateCommand::report(const EvaluationResult& result, const OccludedRegions& regions) const
{
    ordered_json json = summaryObject(summarise(result.records), m_predict);
    double seconds = 0;
    for (const RegionRecord& record : result.records)
        seconds += record.seconds;
    json["unoccluded"] = regions.unoccluded;
    json["unseen"] = regions.unseen;
    json["failed"] = ordered_json::array();
    for (const FailedImage& failed : result.failed)
        json["failed"].push_back({{"image", failed.image.toStdString()},
                                  {"regions", failed.regions},
                                  {"error", failed.reason.toStdString()}});
    json["seconds"] = seconds;
    return json;
}

} // namespace

std::unique_ptr<Command> makeEvaluateCommand()
{
    return std::make_unique<EvaluateCommand>();
}

} // namespace unocclude::cli
