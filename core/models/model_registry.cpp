// SPDX-License-Identifier: Apache-2.0
#include "models/model_registry.h"

#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace unocclude {
namespace {

constexpr auto manifestName = "manifest.json";
constexpr qint64 maxManifestBytes = 1 << 20;

/// Gives the texts of this file their context.
class ModelRegistryText
{
    Q_DECLARE_TR_FUNCTIONS(ModelRegistryText)
};

[[noreturn]] void refuse(const QString& message)
{
    throw RuntimeError(RuntimeError::Kind::ModelRefused, message);
}

QStringList modelFolders()
{
    QStringList folders;
    if (const QString own = qEnvironmentVariable("UNOCCLUDE_MODELS"); !own.isEmpty())
        folders << QDir::cleanPath(own);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    folders << QDir::cleanPath(data + QStringLiteral("/unocclude/models"));
    folders << QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/unocclude/models"));
    return folders;
}

QString findIn(const QStringList& folders, const QString& file)
{
    for (const QString& folder : folders) {
        if (const QString path = folder + u'/' + file; QFileInfo(path).isFile())
            return path;
    }
    return {};
}

/// Names and files come from a file: none may lead out of the folders.
QString fileNameOnly(const QString& file)
{
    if (file.isEmpty() || file != QFileInfo(file).fileName() || file.startsWith(u'.'))
        throw std::invalid_argument("\"file\" must be a file name without a folder");
    return file;
}

ModelEntry readEntry(const nlohmann::json& json)
{
    const auto text = [&json](const char* key) { return QString::fromStdString(json.at(key).get<std::string>()); };
    return {text("name"),
            text("purpose"),
            ModelRegistryText::tr(json.at("description").get<std::string>().c_str()),
            fileNameOnly(text("file")),
            text("sha256"),
            text("licence")};
}

std::vector<ModelEntry> readManifest(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(ModelRegistryText::tr("The list of models %1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.read(maxManifestBytes);
    std::vector<ModelEntry> entries;
    try {
        const nlohmann::json manifest = nlohmann::json::parse(bytes.begin(), bytes.end());
        for (const nlohmann::json& entry : manifest.at("models"))
            entries.push_back(readEntry(entry));
    } catch (const std::exception& error) {
        refuse(
            ModelRegistryText::tr("The list of models %1 is damaged: %2.").arg(path, QString::fromUtf8(error.what())));
    }
    return entries;
}

QStringList names(const std::vector<ModelEntry>& entries)
{
    QStringList list;
    for (const ModelEntry& entry : entries)
        list << entry.name;
    return list;
}

} // namespace

ModelRegistry ModelRegistry::load()
{
    ModelRegistry registry;
    registry.m_folders = modelFolders();
    const QString manifest = findIn(registry.m_folders, QLatin1String(manifestName));
    if (manifest.isEmpty())
        refuse(ModelRegistryText::tr("The list of models %1 was not found in %2.")
                   .arg(QLatin1String(manifestName), registry.m_folders.join(QStringLiteral(", "))));
    registry.m_entries = readManifest(manifest);
    return registry;
}

QString ModelRegistry::weightsPath(const QString& nameOrPath) const
{
    const auto entry = std::ranges::find(m_entries, nameOrPath, &ModelEntry::name);
    if (entry == m_entries.end()) {
        if (QFileInfo(nameOrPath).isFile())
            return nameOrPath;
        refuse(ModelRegistryText::tr("There is no model \"%1\": it is neither a file nor one of the names %2.")
                   .arg(nameOrPath, names(m_entries).join(QStringLiteral(", "))));
    }
    const QString path = findIn(m_folders, entry->file);
    if (path.isEmpty())
        refuse(ModelRegistryText::tr(
                   "The weights %1 of the model \"%2\" were not found in %3. Put the file into one of these folders, "
                   "or name it with --model.")
                   .arg(entry->file, entry->name, m_folders.join(QStringLiteral(", "))));
    return path;
}

} // namespace unocclude
