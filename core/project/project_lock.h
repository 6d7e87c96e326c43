// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace unocclude {

/// Says which window may write a project: one at a time, on whatever machine. Nothing ever waits for it. A window that
/// was killed has let go: its process is looked for. One on another machine cannot be, so its lock stays until somebody
/// deletes the file.
class ProjectLock
{
public:
    /// @param folder of the project; nothing is written into it before it exists: until settle() the lock lies in the
    /// user's folder of temporary files
    explicit ProjectLock(const QString& folder);

    const QString& folder() const { return m_folder; }
    bool isHeld() const { return m_refusal.isEmpty(); }
    const QString& refusal() const { return m_refusal; } ///< why it is not held, in a sentence; names who holds it

    /// To be called when the project's folder has been made.
    void settle();

private:
    void take(const QString& file);
    QString whoHolds(const QString& file) const;

    QString m_folder;
    QString m_refusal;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace unocclude
