// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "project/project_folder.h"
#include "project/project_lock.h"

#include <memory>

namespace unocclude {

/// A project as it was found, or made in memory. Nothing has been written.
struct OpenedProject
{
    ProjectFolder folder;
    ProjectFile file;
    std::shared_ptr<ProjectLock> lock;
    QString readOnlyBecause; ///< a sentence; empty if it may be written
    int current = -1;        ///< index of the image that was asked for; -1: none was
    int added = 0;           ///< images that appeared in its folder since it was saved
};

/// Whatever a person opens is a project:
/// - a project's folder or its project.json: that one;
/// - a folder of images: the project "unocclude-project" in it, else a new one there with all images in and below it;
/// - an image: the project in its folder if that lists it, else one of its own, below `personal`.
/// Where the folder of images cannot be written the project lies below `personal`, too.
///
/// A damaged project.json, or one of a newer version, gives a project that can only be read: the images whose
/// annotations are there, looked for in the folder around it. Blocks; a folder of 100,000 files takes about a second.
/// @param path absolute    @param personal absolute: a folder of the user's own for projects; need not exist
/// @param held what the caller holds already: used again if it is the same project's
/// @throw RuntimeError (InvalidInput) if there is nothing at `path`, or no image in the folder
OpenedProject openProject(const QString& path, const QString& personal,
                          const std::shared_ptr<ProjectLock>& held = {});

} // namespace unocclude
