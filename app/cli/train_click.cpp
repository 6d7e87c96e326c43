// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "models/model_registry.h"
#include "report_lines.h"
#include "training_arguments.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace unocclude::cli {
namespace {

class TrainClickCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TrainClickCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    TrainingArguments m_arguments;
};

CLI::App* TrainClickCommand::declare(CLI::App& program)
{
    CLI::App& train = commandGroup(program, "train", tr("Train an embedded model"));
    CLI::App* command = train.add_subcommand(
        "click",
        tr("Train a click model further, the embedded one or with --model another of the SAM family; one JSON line per "
           "report on standard output")
            .toStdString());
    m_arguments.declare(*command);
    command->footer(
        examples({"unocclude-cli train click --bank pairs.bank --out click.safetensors --minutes 90",
                  "unocclude-cli train click --bank pairs.bank --out click.safetensors "
                  "--resume click.safetensors.state --minutes 30",
                  "unocclude-cli train click --bank pairs.bank --model mobile-sam --out finer.safetensors"}));
    return command;
}

ExitCode TrainClickCommand::run(const Session& session)
{
    ReportLines report(session);
    ClickTrainingOptions options;
    m_arguments.fill(options, session.options);
    options.model = ModelRegistry::load().weightsPath(QString::fromStdString(session.options.model), ModelEntry::click);
    loadInferenceBackend()->trainClick(
        options, [&report](const QString& json) { report.add(json); }, session.stop);
    report.finish();
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeTrainClickCommand()
{
    return std::make_unique<TrainClickCommand>();
}

} // namespace unocclude::cli
