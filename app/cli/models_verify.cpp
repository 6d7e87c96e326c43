// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "models/model_registry.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;

class ModelsVerifyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ModelsVerifyCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    ordered_json verify(const ModelRegistry& registry, const ModelEntry& entry) const;
};

CLI::App* ModelsVerifyCommand::declare(CLI::App& program)
{
    CLI::App& models = commandGroup(program, "models", tr("See which models there are"));
    CLI::App* command = models.add_subcommand(
        "verify", tr("Check that the program's weights are there, and that all weights are the bytes they should be")
                      .toStdString());
    command->footer(examples({"unocclude-cli models verify", "unocclude-cli models verify --json"}));
    return command;
}

QString sha256Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw RuntimeError(RuntimeError::Kind::ModelRefused,
                           QCoreApplication::translate("ModelsVerifyCommand", "The weights %1 cannot be read: %2.")
                               .arg(path, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

ordered_json ModelsVerifyCommand::verify(const ModelRegistry& registry, const ModelEntry& entry) const
{
    const QString path = registry.weightsPath(entry);
    const QString sha256 = sha256Of(path);
    if (!entry.sha256.isEmpty() && entry.sha256 != sha256)
        throw RuntimeError(RuntimeError::Kind::ModelRefused,
                           tr("The weights %1 are not those of the model \"%2\": their SHA-256 is %3, expected was %4.")
                               .arg(path, entry.name, sha256, entry.sha256));
    return {{"name", entry.name.toStdString()}, {"path", path.toStdString()}, {"sha256", sha256.toStdString()}};
}

ExitCode ModelsVerifyCommand::run(const Session& session)
{
    const ModelRegistry registry = ModelRegistry::load();
    ordered_json verified = ordered_json::array();
    bool allGood = true;
    for (const ModelEntry& entry : registry.entries()) {
        if (!entry.source.isEmpty() && registry.findWeights(entry).isEmpty())
            continue; // whoever does not want it need not have it
        try {
            verified.push_back(verify(registry, entry));
        } catch (const RuntimeError& error) {
            allGood = false;
            session.console.error(error.message());
        }
    }
    if (session.options.json)
        session.console.data(QString::fromStdString(ordered_json{{"verified", verified}}.dump(2)));
    else
        for (const ordered_json& model : verified)
            session.console.data(
                QString::fromStdString(model["sha256"].get<std::string>() + "  " + model["path"].get<std::string>()));
    return allGood ? ExitCode::Ok : ExitCode::ModelRefused;
}

} // namespace

std::unique_ptr<Command> makeModelsVerifyCommand()
{
    return std::make_unique<ModelsVerifyCommand>();
}

} // namespace unocclude::cli
