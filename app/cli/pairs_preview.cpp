// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

class PairsPreviewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PairsPreviewCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    std::string m_bank;
    std::string m_out;
    bool m_heldOut = false;
};

CLI::App* PairsPreviewCommand::declare(CLI::App& program)
{
    CLI::App& pairs = commandGroup(program, "pairs", tr("Make and look at training pairs"));
    CLI::App* command = pairs.add_subcommand("preview", tr("Draw some training pairs on one sheet").toStdString());
    command->add_option("BANK", m_bank, tr("A file that \"pairs build\" wrote").toStdString())->required();
    command->add_option("--out", m_out, tr("The sheet to write").toStdString())->required()->type_name("FILE.png");
    command->add_flag("--held-out", m_heldOut, tr("Show pairs that training never sees").toStdString());
    command->footer(examples({"unocclude-cli pairs preview pairs.bank --out sheet.png",
                              "unocclude-cli pairs preview pairs.bank --held-out --seed 7 --out sheet.png"}));
    return command;
}

ExitCode PairsPreviewCommand::run(const Session& session)
{
    PairPreviewOptions options;
    options.bank = QString::fromStdString(m_bank);
    options.sheet = QString::fromStdString(m_out);
    options.seed = session.options.seed.value_or(0);
    options.heldOut = m_heldOut;
    loadInferenceBackend()->previewPairs(options);
    session.console.data(session.options.json ? QString::fromStdString(nlohmann::ordered_json{{"sheet", m_out}}.dump())
                                              : options.sheet);
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makePairsPreviewCommand()
{
    return std::make_unique<PairsPreviewCommand>();
}

} // namespace unocclude::cli
