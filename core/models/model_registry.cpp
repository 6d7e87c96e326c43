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
            text("licence"),
            json.contains("source") ? text("source") : QString(),
            json.contains("title") ? text("title") : text("name")};
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

QStringList names(const std::vector<ModelEntry>& entries, const QString& purpose)
{
    QStringList list;
    for (const ModelEntry& entry : entries)
        if (entry.purpose == purpose)
            list << entry.name;
    return list;
}

/// What to do about weights that are not there.
QString remedy(const ModelEntry& entry)
{
    if (entry.source.isEmpty())
        return ModelRegistryText::tr("Put the file into one of these folders, or name it with --model.");
    return ModelRegistryText::tr("Get the file from %1 and put it into one of these folders.").arg(entry.source);
}

} // namespace

QStringList modelFolders()
{
    QStringList folders;
    if (const QString own = qEnvironmentVariable("UNOCCLUDE_MODELS"); !own.isEmpty())
        folders << QDir::cleanPath(own);
    folders << userModelFolder();
    folders << QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/unocclude/models"));
    return folders;
}

QString userModelFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir::cleanPath(data + QStringLiteral("/unocclude/models"));
}

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

const ModelEntry* ModelRegistry::find(const QString& name, const QString& purpose) const
{
    const auto entry = std::ranges::find_if(
        m_entries, [&](const ModelEntry& each) { return each.name == name && each.purpose == purpose; });
    return entry == m_entries.end() ? nullptr : &*entry;
}

QString ModelRegistry::findWeights(const ModelEntry& entry) const
{
    return findIn(m_folders, entry.file);
}

QString ModelRegistry::weightsPath(const ModelEntry& entry) const
{
    const QString path = findWeights(entry);
    if (path.isEmpty())
        refuse(ModelRegistryText::tr("The weights %1 of the model \"%2\" were not found in %3. %4")
                   .arg(entry.file, entry.name, m_folders.join(QStringLiteral(", ")), remedy(entry)));
    return path;
}

QString ModelRegistry::weightsPath(const QString& nameOrPath, const QString& purpose) const
{
    if (const ModelEntry* entry = find(nameOrPath.isEmpty() ? QString(ModelEntry::embedded) : nameOrPath, purpose))
        return weightsPath(*entry);
    if (QFileInfo(nameOrPath).isFile())
        return nameOrPath;
    refuse(ModelRegistryText::tr("There is no model \"%1\": it is neither a file nor one of the names %2.")
               .arg(nameOrPath, names(m_entries, purpose).join(QStringLiteral(", "))));
}

} // namespace unocclude
