// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "project/image_annotations.h"
#include "project/project_file.h"

namespace unocclude {

/// A project on the disk: a folder that a person can read.
///
///     project.json                        name, images, labels
///     annotations/cup.jpg.json            the objects of one image
///     annotations/cup.jpg.samples/*.png   the whole objects it could be
///     project.lock                        whose window has it open
///
/// Every file is saved by itself, whole (support/checked_save.h); damage to one never reaches another. Functions block.
class ProjectFolder
{
public:
    /// @param path absolute; need not exist
    explicit ProjectFolder(QString path);

    const QString& path() const { return m_path; }
    QString projectFile() const;
    QString annotationsFolder() const;
    QString annotationsFile(const ImageEntry& entry) const;
    QString picturesFolder(const ImageEntry& entry) const;
    bool isProject() const; ///< it has a project.json, whatever is in it

    // All throw RuntimeError that names the file: InvalidInput for what is read, Failed for what is written.

    ProjectFile load() const;
    void save(const ProjectFile& project) const; ///< makes the folders, too

    enum class Pictures {
        Load, ///< and the pixels of masks, too
        Leave ///< samples have no pixels, masks are run lengths; such annotations must not be saved
    };

    /// Nothing but the extent is known of an image without a file: the annotations are empty then, and have no size.
    ImageAnnotations loadAnnotations(const ImageEntry& entry, Pictures pictures = Pictures::Load) const;

    /// Pictures first, then the annotations that name them, then what they no longer name goes. A writer that saves the
    /// same image again and again is AnnotationsSaver.
    void saveAnnotations(const ImageEntry& entry, const ImageAnnotations& annotations) const;

    /// Removes the temporary files that a killed program left. Only whoever holds the lock may.
    void sweep() const;

private:
    QString m_path;
};

} // namespace unocclude
