// SPDX-License-Identifier: Apache-2.0
#include "project/project_folder.h"

#include "project/annotations_file.h"
#include "project/annotations_saver.h"
#include "project/sample_pictures.h"
#include "support/checked_save.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class ProjectFolderText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFolderText)
};

QByteArray fileContent(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           ProjectFolderText::tr("The file %1 could not be read: %2.").arg(path, file.errorString()));
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           ProjectFolderText::tr("The file %1 could not be read: %2.").arg(path, file.errorString()));
    return content;
}

/// Of all masks now, by the thread that loads: who looks at them later must not wait.
void makePixels(const ImageAnnotations& annotations)
{
    for (const Instance& instance : annotations.instances) {
        instance.visible.pixels();
        instance.drawn.pixels();
        if (instance.completion)
            instance.completion->vote.pixels();
    }
}

} // namespace

ProjectFolder::ProjectFolder(QString path)
    : m_path(std::move(path))
{
}

QString ProjectFolder::projectFile() const
{
    return m_path + QStringLiteral("/project.json");
}

QString ProjectFolder::annotationsFolder() const
{
    return m_path + QStringLiteral("/annotations");
}

QString ProjectFolder::annotationsFile(const ImageEntry& entry) const
{
    return annotationsFolder() + u'/' + entry.annotations;
}

QString ProjectFolder::picturesFolder(const ImageEntry& entry) const
{
    return annotationsFolder() + u'/' + QFileInfo(entry.annotations).completeBaseName() + QStringLiteral(".samples");
}

bool ProjectFolder::isProject() const
{
    return QFile::exists(projectFile());
}

ProjectFile ProjectFolder::load() const
{
    return readProject(fileContent(projectFile()), projectFile(), m_path);
}

void ProjectFolder::save(const ProjectFile& project) const
{
    QDir(m_path).mkpath(annotationsFolder()); // what went wrong shows in the next line
    saveFile(projectFile(), writeProject(project, m_path));
}

ImageAnnotations ProjectFolder::loadAnnotations(const ImageEntry& entry, Pictures pictures) const
{
    const QString file = annotationsFile(entry);
    if (!QFile::exists(file))
        return {};
    const SamplePictures stored(picturesFolder(entry));
    const auto load = [&](const QString& name, cv::Size size) {
        return pictures == Pictures::Load ? stored.load(name, size) : cv::Mat();
    };
    ImageAnnotations annotations = readAnnotations(fileContent(file), file, load);
    if (pictures == Pictures::Load)
        makePixels(annotations);
    return annotations;
}

void ProjectFolder::saveAnnotations(const ImageEntry& entry, const ImageAnnotations& annotations) const
{
    AnnotationsSaver().save(*this, entry, annotations);
}

void ProjectFolder::sweep() const
{
    // what QSaveFile calls a file before it is whole
    static const QRegularExpression temporary(QStringLiteral("\\.(json|png)\\.[A-Za-z0-9]{6}$"));
    QDirIterator files(m_path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString file = files.next(); temporary.match(file).hasMatch())
            QFile::remove(file);
}

} // namespace unocclude
