// SPDX-License-Identifier: Apache-2.0
#include "cocoa/dataset_report.h"
#include "command_line.h"
#include "input_file.h"
#include "support/json_cursor.h"

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
    ordered_json truth() const;
    bool isValid(const DatasetReport& report) const;
    QString asJson(const DatasetReport& report) const;
    void print(const DatasetReport& report, const Console& console) const;

    std::string m_file;
    std::string m_truth;
    bool m_strict = false;
};

CLI::App* ValidateCommand::declare(CLI::App& program)
{
    CLI::App* command = program.add_subcommand(
        "validate", tr("Check a file of annotations; every finding with its JSON pointer").toStdString());
    command
        ->add_option("FILE.json", m_file,
                     tr("COCO-A, or a cousin of it: COCO, COCOA-cls, D2SA, KINS; or a detector's list for COCO-A's "
                        "evaluation")
                         .toStdString())
        ->required();
    command->add_flag("--strict", m_strict,
                      tr("Take warnings for errors, and say for each program that reads such files whether it will: "
                         "amodaleval, deocclusion, huggingface, detectron2")
                          .toStdString());
    command->add_option("--ground-truth", m_truth,
                        tr("The COCO-A file that a detector's list will be compared with").toStdString());
    command->footer(examples({"unocclude-cli validate annotation.json",
                              "unocclude-cli validate --strict --json annotation.json | jq .readers"}));
    return command;
}

qint64 count(const DatasetReport& report, Severity severity)
{
    return std::ranges::count(report.findings, severity, &CocoaFinding::severity);
}

const char* severityWord(const CocoaFinding& finding)
{
    return finding.severity == Severity::Error ? "error" : "warning";
}

const char* trapWord(const ReaderTrap& trap)
{
    return trap.breaks ? "fails" : "misreads";
}

/// "loads", "misreads", "fails", or "reads other files".
const char* verdict(const DatasetReport& report, DatasetReader reader)
{
    if (std::ranges::find(report.readers, reader) == report.readers.end())
        return "reads other files";
    if (report.fails(reader))
        return "fails";
    return std::ranges::find(report.traps, reader, &ReaderTrap::reader) == report.traps.end() ? "loads" : "misreads";
}

ordered_json readerJson(const DatasetReport& report, DatasetReader reader)
{
    ordered_json json = {
        {"name", nameOf(reader)}, {"verdict", verdict(report, reader)}, {"traps", ordered_json::array()}};
    for (const ReaderTrap& trap : report.traps)
        if (trap.reader == reader)
            json["traps"].push_back({{"fails", trap.breaks},
                                     {"pointer", trap.pointer.toStdString()},
                                     {"message", trap.message.toStdString()}});
    return json;
}

bool ValidateCommand::isValid(const DatasetReport& report) const
{
    if (!m_strict)
        return count(report, Severity::Error) == 0;
    return report.findings.empty() &&
           std::ranges::none_of(report.readers, [&](DatasetReader reader) { return report.fails(reader); });
}

QString ValidateCommand::asJson(const DatasetReport& report) const
{
    ordered_json json = {{"file", m_file},
                         {"valid", isValid(report)},
                         {"errors", count(report, Severity::Error)},
                         {"warnings", count(report, Severity::Warning)},
                         {"findings", ordered_json::array()}};
    for (const CocoaFinding& finding : report.findings)
        json["findings"].push_back({{"severity", severityWord(finding)},
                                    {"pointer", finding.pointer.toStdString()},
                                    {"message", finding.message.toStdString()}});
    if (m_strict)
        for (const DatasetReader reader : allReaders)
            json["readers"].push_back(readerJson(report, reader));
    return QString::fromStdString(json.dump(2));
}

void ValidateCommand::print(const DatasetReport& report, const Console& console) const
{
    for (const CocoaFinding& finding : report.findings)
        console.data(QStringLiteral("%1 %2: %3")
                         .arg(QLatin1String(severityWord(finding)), finding.pointer, finding.message));
    if (!m_strict)
        return;
    for (const ReaderTrap& trap : report.traps)
        console.data(QStringLiteral("%1 %2 %3: %4")
                         .arg(QLatin1String(nameOf(trap.reader)), QLatin1String(trapWord(trap)), trap.pointer,
                              trap.message));
    for (const DatasetReader reader : allReaders)
        console.data(QStringLiteral("%1: %2").arg(QLatin1String(nameOf(reader)),
                                                  QLatin1String(verdict(report, reader))));
}

ordered_json ValidateCommand::truth() const
{
    const QString name = QString::fromStdString(m_truth);
    return name.isEmpty() ? ordered_json() : parseJson(readInput(name), name);
}

ExitCode ValidateCommand::run(const Session& session)
{
    const QString name = QString::fromStdString(m_file);
    const DatasetReport report = reportOn(readInput(name), name, truth());
    if (session.options.json)
        session.console.data(asJson(report));
    else
        print(report, session.console);
    return isValid(report) ? ExitCode::Ok : ExitCode::InvalidInput;
}

} // namespace

std::unique_ptr<Command> makeValidateCommand()
{
    return std::make_unique<ValidateCommand>();
}

} // namespace unocclude::cli
