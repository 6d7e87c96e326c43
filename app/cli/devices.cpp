// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "models/inference_backend.h"

#include <QCoreApplication>
#include <QLocale>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

class DevicesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DevicesCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    static QString asText(const DeviceReport& report);
    static QString memory(const DeviceReport::Card& card);
};

CLI::App* DevicesCommand::declare(CLI::App& program)
{
    CLI::App* command =
        program.add_subcommand("devices", tr("Name the devices that networks can compute on").toStdString());
    command->footer(examples({"unocclude-cli devices", "unocclude-cli devices --json | jq .automatic"}));
    return command;
}

QString devicesAsJson(const DeviceReport& report)
{
    nlohmann::ordered_json json = {{"automatic", report.automatic.toStdString()},
                                   {"cards", nlohmann::ordered_json::array()},
                                   {"cuda_problem", report.cudaProblem.toStdString()}};
    for (const DeviceReport::Card& card : report.cards) {
        json["cards"].push_back({{"device", card.device.toStdString()},
                                 {"name", card.name.toStdString()},
                                 {"total_bytes", card.totalBytes},
                                 {"free_bytes", nullptr},
                                 {"problem", card.problem.toStdString()}});
        if (card.freeBytes)
            json["cards"].back()["free_bytes"] = *card.freeBytes;
    }
    return QString::fromStdString(json.dump(2));
}

QString DevicesCommand::memory(const DeviceReport::Card& card)
{
    const auto size = [](qint64 bytes) { return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); };
    return card.freeBytes ? tr("%1 of %2 free").arg(size(*card.freeBytes), size(card.totalBytes))
                          : tr("%1 of memory").arg(size(card.totalBytes));
}

QString DevicesCommand::asText(const DeviceReport& report)
{
    const auto line = [&report](const QString& device, const QString& text) {
        const QString mark = device == report.automatic ? tr("  (used where no device is named)") : QString();
        return QStringLiteral("%1  %2%3").arg(device, -7).arg(text, mark);
    };
    QStringList lines = {line(QStringLiteral("cpu"), tr("the processor"))};
    for (const DeviceReport::Card& card : report.cards) {
        const QString text = QStringLiteral("%1, %2").arg(card.name, memory(card));
        lines << line(card.device, card.problem.isEmpty() ? text : tr("%1; not used: %2").arg(text, card.problem));
    }
    if (!report.cudaProblem.isEmpty())
        lines << tr("CUDA cannot be used. %1").arg(report.cudaProblem);
    return lines.join(u'\n');
}

ExitCode DevicesCommand::run(const Session& session)
{
    const DeviceReport report = loadInferenceBackend()->devices();
    session.console.data(session.options.json ? devicesAsJson(report) : asText(report));
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeDevicesCommand()
{
    return std::make_unique<DevicesCommand>();
}

} // namespace unocclude::cli
