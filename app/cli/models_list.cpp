// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "models/model_registry.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

class ModelsListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ModelsListCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    static QString asText(const ModelRegistry& registry);
    static QString missing(const ModelEntry& entry);
};

CLI::App* ModelsListCommand::declare(CLI::App& program)
{
    CLI::App& models = commandGroup(program, "models", tr("See which models there are"));
    CLI::App* command =
        models.add_subcommand("list", tr("Name the models that the program knows, and their files").toStdString());
    command->footer(examples({"unocclude-cli models list", "unocclude-cli models list --json | jq .folders"}));
    return command;
}

QString asJson(const ModelRegistry& registry)
{
    nlohmann::ordered_json json = {{"folders", nlohmann::ordered_json::array()},
                                   {"models", nlohmann::ordered_json::array()}};
    for (const QString& folder : registry.folders())
        json["folders"].push_back(folder.toStdString());
    for (const ModelEntry& entry : registry.entries())
        json["models"].push_back({{"name", entry.name.toStdString()},
                                  {"purpose", entry.purpose.toStdString()},
                                  {"description", entry.description.toStdString()},
                                  {"file", entry.file.toStdString()},
                                  {"path", registry.findWeights(entry).toStdString()},
                                  {"licence", entry.licence.toStdString()},
                                  {"source", entry.source.toStdString()}});
    return QString::fromStdString(json.dump(2));
}

QString ModelsListCommand::missing(const ModelEntry& entry)
{
    return entry.source.isEmpty() ? tr("%1 is missing").arg(entry.file)
                                  : tr("%1 is not here; get it from %2").arg(entry.file, entry.source);
}

QString ModelsListCommand::asText(const ModelRegistry& registry)
{
    QStringList lines;
    for (const ModelEntry& entry : registry.entries()) {
        const QString path = registry.findWeights(entry);
        lines << QStringLiteral("%1  %2  %3")
                     .arg(entry.name, -12)
                     .arg(entry.purpose, -12)
                     .arg(path.isEmpty() ? missing(entry) : path);
    }
    return lines.join(u'\n');
}

ExitCode ModelsListCommand::run(const Session& session)
{
    const ModelRegistry registry = ModelRegistry::load();
    session.console.data(session.options.json ? asJson(registry) : asText(registry));
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeModelsListCommand()
{
    return std::make_unique<ModelsListCommand>();
}

} // namespace unocclude::cli
