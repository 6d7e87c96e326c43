// SPDX-License-Identifier: Apache-2.0
#include "project/project_opening.h"

#include "project/image_scan.h"
#include "support/json_cursor.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class ProjectOpeningText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectOpeningText)
};

/// Where a project lies and what is to be in it.
struct Place
{
    QString folder;
    QString images; ///< folder that it follows; empty if none
    QString photo;  ///< to be shown; empty if none was asked for
};

/// The same photo has the same project again.
QString personalFolder(const QString& path, const QString& personal)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return QStringLiteral("%1/%2-%3").arg(personal, QFileInfo(path).fileName(), QString::fromLatin1(hash));
}

QString projectInside(const QString& folder)
{
    return folder + QStringLiteral("/unocclude-project");
}

Place placeOfImages(const QString& folder, const QString& personal)
{
    const QString inside = projectInside(folder);
    const bool usable = QFileInfo::exists(inside) || QFileInfo(folder).isWritable();
    return {usable ? inside : personalFolder(folder, personal), folder, {}};
}

bool lists(const ProjectFolder& folder, const QString& photo)
{
    try {
        return folder.isProject() && std::ranges::count(folder.load().images, photo, &ImageEntry::path) > 0;
    } catch (const RuntimeError&) {
        return false; // its damage is told to who opens it
    }
}

Place placeOfPhoto(const QString& photo, const QString& personal)
{
    const QString around = QFileInfo(photo).path();
    for (const QString& folder : {projectInside(around), personalFolder(around, personal)})
        if (lists(ProjectFolder(folder), photo))
            return {folder, {}, photo};
    return {personalFolder(photo, personal), {}, photo};
}

Place placeOf(const QString& path, const QString& personal)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           ProjectOpeningText::tr("There is no file or folder %1.").arg(path));
    const QString whole = QDir::cleanPath(info.absoluteFilePath());
    if (info.fileName() == QLatin1String("project.json"))
        return {QFileInfo(whole).path(), {}, {}};
    if (!info.isDir())
        return placeOfPhoto(whole, personal);
    if (ProjectFolder(whole).isProject())
        return {whole, {}, {}};
    return placeOfImages(whole, personal);
}

/// What can be known of a project whose project.json cannot be read: each file of annotations names its image, which
/// may lie in the folder around the project.
ProjectFile rebuilt(const ProjectFolder& folder)
{
    ProjectFile project;
    project.name = QFileInfo(folder.path()).fileName();
    const QString around = QFileInfo(folder.path()).path();
    const QDir annotations(folder.annotationsFolder());
    for (const QString& name : annotations.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString image = QFileInfo(name).completeBaseName();
        project.images.push_back({around + u'/' + image, name, {}});
    }
    std::ranges::sort(project.images, comesBefore, &ImageEntry::path);
    return project;
}

void load(OpenedProject& opened)
{
    try {
        opened.file = opened.folder.load();
    } catch (const RuntimeError& error) {
        opened.file = rebuilt(opened.folder);
        opened.readOnlyBecause =
            ProjectOpeningText::tr("%1 The file is left as it is, and the project can only be read.")
                .arg(error.message());
    }
}

ProjectFile created(const Place& place)
{
    ProjectFile project;
    project.name = QFileInfo(place.images.isEmpty() ? place.photo : place.images).fileName();
    project.imageFolder = place.images;
    if (!place.photo.isEmpty())
        appendImages(project, {place.photo});
    return project;
}

/// @return how many images have come
int addNewImages(ProjectFile& project)
{
    if (project.imageFolder.isEmpty() || !QFileInfo(project.imageFolder).isDir())
        return 0;
    QSet<QString> known;
    for (const ImageEntry& entry : project.images)
        known.insert(entry.path);
    QStringList added = imagesBelow(project.imageFolder);
    added.removeIf([&known](const QString& path) { return known.contains(path); });
    appendImages(project, added);
    return static_cast<int>(added.size());
}

int indexOf(const ProjectFile& project, const QString& photo)
{
    const auto found = std::ranges::find(project.images, photo, &ImageEntry::path);
    return found == project.images.end() ? -1 : static_cast<int>(found - project.images.begin());
}

} // namespace

OpenedProject openProject(const QString& path, const QString& personal, const std::shared_ptr<ProjectLock>& held)
{
    const Place place = placeOf(path, personal);
    const bool isHeld = held && held->folder() == place.folder;
    OpenedProject opened{
        ProjectFolder(place.folder), {}, isHeld ? held : std::make_shared<ProjectLock>(place.folder), {}, -1, 0};
    opened.readOnlyBecause = opened.lock->refusal();
    const bool isNew = !opened.folder.isProject();
    if (isNew)
        opened.file = created(place);
    else
        load(opened);
    const int added = addNewImages(opened.file);
    opened.added = isNew ? 0 : added;
    if (!place.images.isEmpty() && opened.file.images.empty())
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           ProjectOpeningText::tr("The folder %1 holds no pictures: expected %2.")
                               .arg(place.images, imageSuffixes().join(QStringLiteral(", "))));
    opened.current = indexOf(opened.file, place.photo);
    if (opened.lock->isHeld() && !isNew)
        opened.folder.sweep();
    return opened;
}

} // namespace unocclude
