// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "report_lines.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace unocclude::cli {
namespace {

class TrainCompletionCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TrainCompletionCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    CompletionTrainingOptions trainingOptions(const CommonOptions& common) const;

    std::string m_bank;
    std::string m_out;
    std::optional<std::string> m_resume;
    double m_minutes = 90;
    std::string m_options;
};

CLI::App* TrainCompletionCommand::declare(CLI::App& program)
{
    CLI::App& train = commandGroup(program, "train", tr("Train an embedded model"));
    CLI::App* command = train.add_subcommand(
        "completion",
        tr("Train the embedded completion model; one JSON line per report on standard output").toStdString());
    command->add_option("--bank", m_bank, tr("Training pairs, as \"pairs build\" writes them").toStdString())
        ->required()
        ->type_name("BANK");
    command->add_option("--out", m_out, tr("The weights file to write: EMA weights in fp16").toStdString())
        ->required()
        ->type_name("FILE");
    command
        ->add_option("--resume", m_resume,
                     tr("Training state of an earlier run to go on from, or weights to train further").toStdString())
        ->type_name("FILE");
    command->add_option("--minutes", m_minutes, tr("How long to train").toStdString())
        ->check(CLI::Range(0.0, 1e6).description({}))
        ->type_name("M")
        ->capture_default_str();
    command->add_option("--options", m_options, tr("JSON that overrides the recipe's defaults").toStdString())
        ->type_name("JSON");
    command->footer(examples({"unocclude-cli train completion --bank pairs.bank --out model.safetensors --minutes 90",
                              "unocclude-cli train completion --bank pairs.bank --out model.safetensors "
                              "--resume model.safetensors.state --minutes 30"}));
    return command;
}

CompletionTrainingOptions TrainCompletionCommand::trainingOptions(const CommonOptions& common) const
{
    CompletionTrainingOptions options;
    options.bank = QString::fromStdString(m_bank);
    options.weights = QString::fromStdString(m_out);
    if (m_resume)
        options.resume = QString::fromStdString(*m_resume);
    options.minutes = m_minutes;
    options.seed = common.seed.value_or(0);
    options.device = common.deviceChoice();
    options.options = QString::fromStdString(m_options);
    return options;
}

ExitCode TrainCompletionCommand::run(const Session& session)
{
    ReportLines report(session);
    loadInferenceBackend()->trainCompletion(
        trainingOptions(session.options), [&report](const QString& json) { report.add(json); }, session.stop);
    report.finish();
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeTrainCompletionCommand()
{
    return std::make_unique<TrainCompletionCommand>();
}

} // namespace unocclude::cli
