// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_validator.h"
#include "command_line.h"
#include "input_file.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;
using Severity = CocoaFinding::Severity;

class ValidateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ValidateCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    QString asJson(const std::vector<CocoaFinding>& findings, bool valid) const;

    std::string m_file;
    bool m_strict = false;
};

CLI::App* ValidateCommand::declare(CLI::App& program)
{
    CLI::App* command = program.add_subcommand(
        "validate", tr("Check a COCO-A file; every finding with its JSON pointer").toStdString());
    command->add_option("FILE.json", m_file, tr("The COCO-A file").toStdString())->required();
    command->add_flag("--strict", m_strict, tr("Take warnings for errors").toStdString());
    command->footer(examples({"unocclude-cli validate annotation.json",
                              "unocclude-cli validate --strict --json annotation.json | jq .findings"}));
    return command;
}

qint64 count(const std::vector<CocoaFinding>& findings, Severity severity)
{
    return std::ranges::count(findings, severity, &CocoaFinding::severity);
}

const char* severityWord(const CocoaFinding& finding)
{
    return finding.severity == Severity::Error ? "error" : "warning";
}

QString ValidateCommand::asJson(const std::vector<CocoaFinding>& findings, bool valid) const
{
    ordered_json json = {{"file", m_file},
                         {"valid", valid},
                         {"errors", count(findings, Severity::Error)},
                         {"warnings", count(findings, Severity::Warning)},
                         {"findings", ordered_json::array()}};
    for (const CocoaFinding& finding : findings)
        json["findings"].push_back({{"severity", severityWord(finding)},
                                    {"pointer", finding.pointer.toStdString()},
                                    {"message", finding.message.toStdString()}});
    return QString::fromStdString(json.dump(2));
}

ExitCode ValidateCommand::run(const Session& session)
{
    const QString name = QString::fromStdString(m_file);
    const std::vector<CocoaFinding> findings = validateCocoa(readInput(name), name);
    const bool valid = m_strict ? findings.empty() : count(findings, Severity::Error) == 0;
    if (session.options.json)
        session.console.data(asJson(findings, valid));
    else
        for (const CocoaFinding& finding : findings)
            session.console.data(QStringLiteral("%1 %2: %3")
                                     .arg(QLatin1String(severityWord(finding)), finding.pointer, finding.message));
    return valid ? ExitCode::Ok : ExitCode::InvalidInput;
}

} // namespace

std::unique_ptr<Command> makeValidateCommand()
{
    return std::make_unique<ValidateCommand>();
}

} // namespace unocclude::cli
