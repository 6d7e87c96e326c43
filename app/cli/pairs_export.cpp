// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "completion_outputs.h"
#include "pairs/held_out_export.h"
#include "step_progress.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

class PairsExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PairsExportCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    void declareMaterial(CLI::App& command);
    void declareChoices(CLI::App& command);
    HeldOutExportOptions exportOptions(const CommonOptions& common) const;

    std::vector<std::string> m_objects;
    std::vector<std::string> m_backgrounds;
    std::string m_scenes;
    std::string m_split;
    std::string m_out;
    int m_count = 200;
    double m_leastHidden = 20;
    double m_mostHidden = 60;
    bool m_unseen = false;
};

CLI::App* PairsExportCommand::declare(CLI::App& program)
{
    CLI::App& pairs = commandGroup(program, "pairs", tr("Make and look at training pairs"));
    CLI::App* command = pairs.add_subcommand(
        "export", tr("Put held-out objects in front of each other, as a COCO-A file for \"evaluate\"").toStdString());
    declareMaterial(*command);
    declareChoices(*command);
    command->callback([this] {
        if (m_backgrounds.empty() == m_scenes.empty())
            throw CLI::ValidationError(tr("Give either --backgrounds or --scenes").toStdString());
        if (m_leastHidden >= m_mostHidden)
            throw CLI::ValidationError(tr("--least-hidden must be below --most-hidden").toStdString());
    });
    command->footer(examples({"unocclude-cli pairs export --objects cutouts --backgrounds photos --split split.json "
                              "--out held-out",
                              "unocclude-cli pairs export --objects cutouts --scenes coco/instances.json "
                              "--split split.json --count 100 --out held-out-scenes"}));
    return command;
}

void PairsExportCommand::declareMaterial(CLI::App& command)
{
    command.add_option("--objects", m_objects, tr("Folders of cut-out objects with alpha").toStdString())
        ->required()
        ->check(CLI::Validator(CLI::ExistingDirectory).description({}))
        ->type_name("DIR");
    command
        .add_option("--backgrounds", m_backgrounds, tr("Folders of photographs for objects to stand in").toStdString())
        ->check(CLI::Validator(CLI::ExistingDirectory).description({}))
        ->type_name("DIR");
    command
        .add_option("--scenes", m_scenes,
                    tr("COCO instances of real photographs, which lie in \"images\" beside it: their whole objects are "
                       "occluded")
                        .toStdString())
        ->check(CLI::Validator(CLI::ExistingFile).description({}))
        ->type_name("FILE.json");
    command.add_option("--split", m_split, tr("JSON file that names the held-out sources").toStdString())
        ->required()
        ->check(CLI::Validator(CLI::ExistingFile).description({}))
        ->type_name("FILE.json");
    command.add_option("--out", m_out, tr("The folder to write to").toStdString())->required()->type_name("DIR");
}

void PairsExportCommand::declareChoices(CLI::App& command)
{
    command.option_defaults()->always_capture_default();
    limit(*command.add_option("--count", m_count, tr("How many photographs to make").toStdString()), 1, 100'000);
    limit(*command.add_option("--least-hidden", m_leastHidden, tr("Percent of the object, at least").toStdString()),
          1.0, 95.0);
    limit(*command.add_option("--most-hidden", m_mostHidden, tr("Percent of the object, at most").toStdString()), 1.0,
          95.0);
    command.option_defaults()->always_capture_default(false);
    command.add_flag("--unseen", m_unseen,
                     tr("Complete objects of the families that the split holds out as a whole").toStdString());
}

HeldOutExportOptions PairsExportCommand::exportOptions(const CommonOptions& common) const
{
    const auto list = [](const std::vector<std::string>& words) {
        QStringList texts;
        for (const std::string& word : words)
            texts << QString::fromStdString(word);
        return texts;
    };
    HeldOutExportOptions options;
    options.objectFolders = list(m_objects);
    options.backgroundFolders = list(m_backgrounds);
    options.sceneAnnotations = QString::fromStdString(m_scenes);
    options.split = QString::fromStdString(m_split);
    options.folder = QString::fromStdString(m_out);
    options.count = m_count;
    options.leastHidden = m_leastHidden / 100;
    options.mostHidden = m_mostHidden / 100;
    options.unseen = m_unseen;
    options.seed = common.seed.value_or(0);
    return options;
}

ExitCode PairsExportCommand::run(const Session& session)
{
    const HeldOutExportOptions options = exportOptions(session.options);
    requireWritableFolder(options.folder);
    HeldOutExport made;
    {
        StepProgress progress(session.console, tr("making photographs"));
        made = exportHeldOut(
            options, [&progress](int step, int steps) { progress.update(step, steps); }, session.stop);
    }
    const QString file = options.folder + QStringLiteral("/ground-truth.json");
    const nlohmann::ordered_json json = {
        {"ground_truth", file.toStdString()}, {"photographs", made.photographs}, {"targets", made.targets}};
    session.console.data(session.options.json ? QString::fromStdString(json.dump()) : file);
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makePairsExportCommand()
{
    return std::make_unique<PairsExportCommand>();
}

} // namespace unocclude::cli
