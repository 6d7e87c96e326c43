// SPDX-License-Identifier: Apache-2.0
#include "project/project_lock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class ProjectLockText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectLockText)
};

QString lockInside(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("project.lock"));
}

QString lockElsewhere(const QString& folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QDir::temp().filePath(QStringLiteral("unocclude-%1.lock").arg(QString::fromLatin1(hash)));
}

} // namespace

ProjectLock::ProjectLock(const QString& folder)
    : m_folder(folder)
{
    take(QFileInfo::exists(folder) ? lockInside(folder) : lockElsewhere(folder));
}

void ProjectLock::settle()
{
    if (isHeld() && QFileInfo::exists(m_folder))
        take(lockInside(m_folder));
}

void ProjectLock::take(const QString& file)
{
    if (m_lock && m_lock->fileName() == file)
        return;
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // a window may be open for weeks; only its end makes the lock stale
    if (!lock->tryLock(0)) {
        m_lock = std::move(lock);
        m_refusal = whoHolds(file);
        return;
    }
    m_lock = std::move(lock);
}

QString ProjectLock::whoHolds(const QString& file) const
{
    if (m_lock->error() == QLockFile::PermissionError)
        return ProjectLockText::tr("The folder %1 cannot be written, so the project can only be read.").arg(m_folder);
    qint64 process = 0;
    QString host, program;
    if (!m_lock->getLockInfo(&process, &host, &program))
        return ProjectLockText::tr("The project %1 can only be read: its file %2 cannot be locked.").arg(m_folder, file);
    return ProjectLockText::tr("The project %1 is open in another window (process %2 on %3), so this one can only read "
                               "it. If that window is gone, delete %4.")
        .arg(m_folder)
        .arg(process)
        .arg(host, file);
}

} // namespace unocclude
