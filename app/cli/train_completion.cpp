// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "models/model_registry.h"
#include "report_lines.h"
#include "training_arguments.h"

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
    TrainingArguments m_arguments;
};

CLI::App* TrainCompletionCommand::declare(CLI::App& program)
{
    CLI::App& train = commandGroup(program, "train", tr("Train an embedded model"));
    CLI::App* command = train.add_subcommand(
        "completion",
        tr("Train the embedded completion model, or with --model another one further; one JSON line per report on "
           "standard output")
            .toStdString());
    m_arguments.declare(*command);
    command->footer(examples({"unocclude-cli train completion --bank pairs.bank --out model.safetensors --minutes 90",
                              "unocclude-cli train completion --bank pairs.bank --out model.safetensors "
                              "--resume model.safetensors.state --minutes 30",
                              "unocclude-cli train completion --bank pairs.bank --model pix2gestalt --out "
                              "finer.safetensors --device cuda",
                              "torchrun --no-python --nproc-per-node 2 unocclude-cli train completion --bank "
                              "pairs.bank --out model.safetensors"}));
    return command;
}

ExitCode TrainCompletionCommand::run(const Session& session)
{
    ReportLines report(session);
    CompletionTrainingOptions options;
    m_arguments.fill(options, session.options);
    if (!session.options.model.empty())
        options.model = ModelRegistry::load().weightsPath(QString::fromStdString(session.options.model));
    loadInferenceBackend()->trainCompletion(
        options, [&report](const QString& json) { report.add(json); }, session.stop);
    report.finish();
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeTrainCompletionCommand()
{
    return std::make_unique<TrainCompletionCommand>();
}

} // namespace unocclude::cli
