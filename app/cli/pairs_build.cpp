// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "report_lines.h"
#include "segmenter_choice.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace unocclude::cli {
namespace {

class PairsBuildCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PairsBuildCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    PairBankOptions bankOptions() const;

    std::vector<std::string> m_objects;
    std::vector<std::string> m_backgrounds;
    std::string m_scenes;
    std::vector<std::string> m_photographs;
    SegmenterChoice m_segmenter;
    std::string m_depthCue = "lower-edge";
    std::string m_split;
    std::string m_out;
};

QStringList toStringList(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return list;
}

CLI::App* PairsBuildCommand::declare(CLI::App& program)
{
    CLI::App& pairs = commandGroup(program, "pairs", tr("Make and look at training pairs"));
    CLI::App* command =
        pairs.add_subcommand("build", tr("Gather material for training pairs in one file").toStdString());
    command->add_option("--objects", m_objects, tr("Folders of cut-out objects with alpha").toStdString())
        ->required()
        ->check(CLI::Validator(CLI::ExistingDirectory).description({}))
        ->type_name("DIR");
    command->add_option("--backgrounds", m_backgrounds, tr("Folders of photographs").toStdString())
        ->required()
        ->check(CLI::Validator(CLI::ExistingDirectory).description({}))
        ->type_name("DIR");
    command
        ->add_option("--scenes", m_scenes,
                     tr("COCO instances of real photographs, which lie in \"images\" beside it").toStdString())
        ->check(CLI::Validator(CLI::ExistingFile).description({}))
        ->type_name("FILE.json");
    command
        ->add_option("--photographs", m_photographs,
                     tr("Folders of photographs in which to look for whole objects").toStdString())
        ->check(CLI::Validator(CLI::ExistingDirectory).description({}))
        ->type_name("DIR");
    m_segmenter.declare(*command);
    command
        ->add_option("--depth-cue", m_depthCue,
                     tr("What tells there that one object is nearer than another: how low it ends, or the order in "
                        "which they were found")
                         .toStdString())
        ->check(CLI::IsMember({"lower-edge", "order"}).description({}))
        ->type_name("lower-edge|order")
        ->capture_default_str();
    command->add_option("--split", m_split, tr("JSON file that names the held-out sources").toStdString())
        ->type_name("FILE.json");
    command->add_option("--out", m_out, tr("The file to write").toStdString())->required()->type_name("BANK");
    command->footer(examples({"unocclude-cli pairs build --objects cutouts --backgrounds photos --out pairs.bank",
                              "unocclude-cli pairs build --objects toys tools --backgrounds photos "
                              "--scenes coco/instances.json --split split.json --out pairs.bank"}));
    return command;
}

PairBankOptions PairsBuildCommand::bankOptions() const
{
    PairBankOptions options;
    options.objectFolders = toStringList(m_objects);
    options.backgroundFolders = toStringList(m_backgrounds);
    options.sceneAnnotations = QString::fromStdString(m_scenes);
    options.photographFolders = toStringList(m_photographs);
    options.depthCue = QString::fromStdString(m_depthCue);
    options.bank = QString::fromStdString(m_out);
    options.split = QString::fromStdString(m_split);
    return options;
}

ExitCode PairsBuildCommand::run(const Session& session)
{
    ReportLines report(session);
    PairBankOptions options = bankOptions();
    if (!m_photographs.empty())
        options.segmenter = &m_segmenter.open(session);
    loadInferenceBackend()->buildPairBank(
        options, [&report](const QString& json) { report.add(json); }, session.stop);
    report.finish();
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makePairsBuildCommand()
{
    return std::make_unique<PairsBuildCommand>();
}

} // namespace unocclude::cli
