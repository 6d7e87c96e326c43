// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace unocclude {

/// An image of a project. It stays where it is; only its annotations lie in the project.
struct ImageEntry
{
    QString path;        ///< absolute
    QString annotations; ///< name of its file in the project's folder of annotations; no two differ in case alone
    QByteArray extras;   ///< a JSON object: what its file says of it that this version does not know; may be empty

    bool operator==(const ImageEntry&) const = default;
};

/// What project.json holds. Objects are elsewhere, one file for each image (image_annotations.h).
struct ProjectFile
{
    QString name;
    QString imageFolder; ///< absolute: images that appear there join the project when it is opened; may be empty
    std::vector<ImageEntry> images; ///< in the order of the list
    QStringList labels;             ///< offered for completion, in the order they were first used
    QByteArray extras;              ///< as above

    bool operator==(const ProjectFile&) const = default;
};

/// Appends an image with a name for its annotations that no other entry has: "cup.jpg.json", "cup.jpg-2.json", ...
/// Takes linear time for many images. Knows no duplicates: that is for the caller to see.
/// @param paths absolute
void appendImages(ProjectFile& project, const QStringList& paths);

/// Reads project.json. The same major version is read whatever its minor one added; that is kept in the extras.
/// @param name stands for the file in messages    @param folder absolute, of the project: what paths are relative to
/// @throw RuntimeError (InvalidInput) with byte or JSON pointer and the reason; a file of a newer major version is one
ProjectFile readProject(const QByteArray& text, const QString& name, const QString& folder);

/// The same project gives the same bytes. Paths are relative to `folder` where the image lies in it or in the folder
/// around it, so that both can be moved together, and absolute elsewhere.
QByteArray writeProject(const ProjectFile& project, const QString& folder);

} // namespace unocclude
