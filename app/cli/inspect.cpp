// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;

class InspectCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InspectCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    static QString asText(const WeightsReport& report);

    std::string m_file;
};

CLI::App* InspectCommand::declare(CLI::App& program)
{
    CLI::App* command = program.add_subcommand(
        "inspect", tr("Tell what a weights file holds, without executing anything of it").toStdString());
    command->add_option("FILE", m_file, tr("The weights file").toStdString())->required();
    command->footer(examples({"unocclude-cli inspect model.safetensors",
                              "unocclude-cli inspect --json epoch=000005.ckpt | jq .passed_over"}));
    return command;
}

std::string shapeText(const std::vector<qint64>& shape)
{
    return ordered_json(shape).dump();
}

qint64 valueCount(const WeightsReport& report)
{
    qint64 count = 0;
    for (const WeightsReport::Entry& tensor : report.tensors) {
        qint64 values = 1;
        for (const qint64 side : tensor.shape)
            values *= side;
        count += values;
    }
    return count;
}

/// The options travel as JSON; text that is not JSON stays text.
ordered_json parsedOrText(const QString& text)
{
    const std::string raw = text.toStdString();
    const ordered_json parsed = ordered_json::parse(raw, nullptr, false);
    return parsed.is_discarded() ? ordered_json(raw) : parsed;
}

ordered_json asJson(const WeightsReport& report)
{
    ordered_json json = {{"format", report.format.toStdString()},
                         {"architecture", report.architecture.toStdString()},
                         {"options", parsedOrText(report.options)},
                         {"metadata", ordered_json::object()},
                         {"values", valueCount(report)},
                         {"tensors", ordered_json::array()},
                         {"passed_over", ordered_json::array()}};
    for (const auto& [key, value] : report.metadata)
        json["metadata"][key.toStdString()] = value.toStdString();
    for (const WeightsReport::Entry& tensor : report.tensors)
        json["tensors"].push_back(
            {{"name", tensor.name.toStdString()}, {"dtype", tensor.dtype.toStdString()}, {"shape", tensor.shape}});
    for (const QString& name : report.passedOver)
        json["passed_over"].push_back(name.toStdString());
    return json;
}

QString InspectCommand::asText(const WeightsReport& report)
{
    QStringList lines = {
        tr("format        %1").arg(report.format),
        tr("architecture  %1").arg(report.architecture.isEmpty() ? tr("not named") : report.architecture),
        tr("options       %1").arg(report.options),
        tr("tensors       %1, %2 values").arg(report.tensors.size()).arg(valueCount(report))};
    for (const auto& [key, value] : report.metadata)
        lines << tr("metadata      %1 = %2").arg(key, value);
    for (const WeightsReport::Entry& tensor : report.tensors)
        lines << QStringLiteral("%1  %2  %3")
                     .arg(tensor.dtype, -5)
                     .arg(tensor.name, QString::fromStdString(shapeText(tensor.shape)));
    for (const QString& name : report.passedOver)
        lines << tr("passed over   %1").arg(name);
    return lines.join(u'\n');
}

ExitCode InspectCommand::run(const Session& session)
{
    const WeightsReport report = loadInferenceBackend()->inspect(QString::fromStdString(m_file));
    session.console.data(session.options.json ? QString::fromStdString(asJson(report).dump(2)) : asText(report));
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeInspectCommand()
{
    return std::make_unique<InspectCommand>();
}

} // namespace unocclude::cli
