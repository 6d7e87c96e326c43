// SPDX-License-Identifier: Apache-2.0
#include "project/project_file.h"

#include "project/json_extras.h"
#include "project/project_version.h"
#include "support/json_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace unocclude {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* projectFormat = "unocclude-project";

/// Gives the texts of this file their context.
class ProjectFileText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFileText)
};

/// As it stands in the file. Whoever moves the folder of images moves the project in it as well.
std::string storedPath(const QString& path, const QString& folder)
{
    const QString around = QFileInfo(folder).path();
    const bool near = path == around || path.startsWith(around == u'/' ? around : around + u'/');
    return (near && around != u'/' ? QDir::cleanPath(QDir(folder).relativeFilePath(path)) : path).toStdString();
}

QString absolutePath(const QString& stored, const QString& folder)
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(stored));
}

/// Letters that a file system minds, or that would make the name a path, become underscores.
QString annotationsBase(const QString& path)
{
    QString base = QFileInfo(path).fileName();
    for (QChar& letter : base)
        if (letter.category() == QChar::Other_Control || QStringView(u"<>:\"/\\|?*").contains(letter))
            letter = u'_';
    constexpr qsizetype longest = 180; // with ending and number below the 255 bytes of most file systems
    while (base.toUtf8().size() > longest)
        base.chop(1);
    return base;
}

bool isFileName(const QString& name)
{
    return name.endsWith(QLatin1String(".json")) && !name.contains(u'/') && !name.contains(u'\\') &&
           !name.startsWith(u'.') && !name.contains(QChar::Null);
}

ImageEntry readEntry(const JsonCursor& cursor, const QString& folder, QSet<QString>& names)
{
    ImageEntry entry;
    const JsonCursor path = cursor.at("path");
    entry.path = absolutePath(path.text(), folder);
    if (path.text().isEmpty() || path.text().contains(QChar::Null))
        path.fail(ProjectFileText::tr("the path of an image"));
    const JsonCursor annotations = cursor.at("annotations");
    entry.annotations = annotations.text();
    if (!isFileName(entry.annotations) || names.contains(entry.annotations.toCaseFolded()))
        annotations.fail(ProjectFileText::tr("a file name of its own that ends in .json"));
    names.insert(entry.annotations.toCaseFolded());
    entry.extras = unknownPart(cursor.value(), {{"path", nullptr}, {"annotations", nullptr}});
    return entry;
}

Json toJson(const ImageEntry& entry, const QString& folder)
{
    Json json = {{"path", storedPath(entry.path, folder)}, {"annotations", entry.annotations.toStdString()}};
    addUnknown(json, entry.extras);
    return json;
}

} // namespace

void appendImages(ProjectFile& project, const QStringList& paths)
{
    QSet<QString> taken;
    QHash<QString, int> lastNumber;
    for (const ImageEntry& entry : project.images)
        taken.insert(entry.annotations.toCaseFolded());
    for (const QString& path : paths) {
        const QString base = annotationsBase(path);
        QString name = base + QStringLiteral(".json");
        int& number = lastNumber[base.toCaseFolded()];
        while (taken.contains(name.toCaseFolded()))
            name = QStringLiteral("%1-%2.json").arg(base).arg(++number + 1);
        taken.insert(name.toCaseFolded());
        project.images.push_back({path, name, {}});
    }
}

ProjectFile readProject(const QByteArray& text, const QString& name, const QString& folder)
{
    const Json json = parseJson(text, name);
    const JsonCursor root(json, name);
    requireFormat(root, projectFormat, name);
    ProjectFile project;
    project.name = root.at("name").text();
    if (const QString stored = root.has("image_folder") ? root.at("image_folder").text() : QString(); !stored.isEmpty())
        project.imageFolder = absolutePath(stored, folder);
    root.at("labels").forEach([&](const JsonCursor& label) { project.labels << label.text(); });
    QSet<QString> names;
    root.at("images").forEach([&](const JsonCursor& entry) {
        project.images.push_back(readEntry(entry, folder, names));
    });
    project.extras = unknownPart(json, {{"format", nullptr},
                                        {"version", nullptr},
                                        {"name", nullptr},
                                        {"image_folder", nullptr},
                                        {"labels", nullptr},
                                        {"images", nullptr}});
    return project;
}

QByteArray writeProject(const ProjectFile& project, const QString& folder)
{
    Json json = {{"format", projectFormat}, {"version", projectVersion}, {"name", project.name.toStdString()}};
    if (!project.imageFolder.isEmpty())
        json["image_folder"] = storedPath(project.imageFolder, folder);
    json["labels"] = Json::array();
    for (const QString& label : project.labels)
        json["labels"].push_back(label.toStdString());
    json["images"] = Json::array();
    for (const ImageEntry& entry : project.images)
        json["images"].push_back(toJson(entry, folder));
    addUnknown(json, project.extras);
    return readableJson(json);
}

} // namespace unocclude
