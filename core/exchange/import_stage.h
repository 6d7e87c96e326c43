// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "project/project_folder.h"

#include <QString>

#include <mutex>
#include <set>
#include <vector>

namespace unocclude {

/// New files of a project beside the place where they will lie, under names that its sweep() takes for remains if the
/// program is killed. They are removed unless install() is called.
class ImportStage
{
public:
    explicit ImportStage(const ProjectFolder& folder)
        : m_folder(folder)
    {
    }
    ~ImportStage();
    ImportStage(const ImportStage&) = delete;
    ImportStage& operator=(const ImportStage&) = delete;

    /// What was written for the same image before is replaced. Several threads may write, each other images.
    /// @throw RuntimeError (Failed) naming the file and the reason
    void write(const ImageEntry& entry, const QByteArray& content);

    QByteArray read(const ImageEntry& entry) const; ///< what was written

    /// Everything on the disk, then at its place, then project.json. @throw RuntimeError (Failed)
    void install(const ProjectFile& project);

private:
    QString staged(const ImageEntry& entry) const;
    void note(const QString& file);
    void synchronise() const;

    const ProjectFolder& m_folder;
    std::mutex m_mutex;               ///< of m_staged
    std::set<QString> m_staged;       ///< where each file is
    std::vector<QString> m_installed; ///< that project.json does not know yet
};

} // namespace unocclude
