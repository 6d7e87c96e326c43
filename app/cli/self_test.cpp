// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;

class SelfTestCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SelfTestCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    static QString asText(const SelfTestOutcome& outcome);

    std::string m_golden;
};

CLI::App* SelfTestCommand::declare(CLI::App& program)
{
    CLI::App* command = program.add_subcommand(
        "self-test", tr("Compare what the networks compute with what the reference computed").toStdString());
    command->add_option("--golden", m_golden, tr("The folder of golden tensors").toStdString())
        ->required()
        ->type_name("DIR");
    command->footer(examples({"unocclude-cli self-test --golden golden",
                              "unocclude-cli self-test --golden golden --device cuda --json | jq .passed"}));
    return command;
}

ordered_json asJson(const SelfTestOutcome& outcome)
{
    ordered_json json = {
        {"passed", outcome.passed}, {"comparisons", ordered_json::array()}, {"passed_over", ordered_json::array()}};
    for (const SelfTestOutcome::Comparison& comparison : outcome.comparisons)
        json["comparisons"].push_back({{"tensor", comparison.tensor.toStdString()},
                                       {"error", comparison.error},
                                       {"tolerance", comparison.tolerance},
                                       {"passed", comparison.passed}});
    for (const QString& name : outcome.passedOver)
        json["passed_over"].push_back(name.toStdString());
    return json;
}

QString SelfTestCommand::asText(const SelfTestOutcome& outcome)
{
    QStringList lines;
    for (const SelfTestOutcome::Comparison& comparison : outcome.comparisons)
        lines << QStringLiteral("%1  %2  %3  %4")
                     .arg(comparison.passed ? tr("ok") : tr("FAILED"), -6)
                     .arg(comparison.error, 8, 'e', 2)
                     .arg(comparison.tolerance, 6, 'e', 0)
                     .arg(comparison.tensor);
    for (const QString& name : outcome.passedOver)
        lines << tr("passed over  %1").arg(name);
    return lines.join(u'\n');
}

ExitCode SelfTestCommand::run(const Session& session)
{
    const SelfTestOutcome outcome =
        loadInferenceBackend()->selfTest(QString::fromStdString(m_golden), session.options.deviceChoice());
    session.console.data(session.options.json ? QString::fromStdString(asJson(outcome).dump(2)) : asText(outcome));
    return outcome.passed ? ExitCode::Ok : ExitCode::Failed;
}

} // namespace

std::unique_ptr<Command> makeSelfTestCommand()
{
    return std::make_unique<SelfTestCommand>();
}

} // namespace unocclude::cli
