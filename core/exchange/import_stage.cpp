// SPDX-License-Identifier: Apache-2.0
#include "exchange/import_stage.h"

#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace unocclude {

namespace {

[[noreturn]] void failToSave(const QString& path, const QString& reason)
{
    throw RuntimeError(RuntimeError::Kind::Failed,
                       QCoreApplication::translate("ImportStage", "The file %1 could not be saved: %2.")
                           .arg(QDir::toNativeSeparators(path), reason));
}

const QString stagedSuffix = QStringLiteral(".import"); // six letters, as sweep() expects them

} // namespace

ImportStage::~ImportStage()
{
    for (const QString& file : m_staged)
        QFile::remove(file);
    for (const QString& file : m_installed)
        QFile::remove(file);
}

QString ImportStage::staged(const ImageEntry& entry) const
{
    return m_folder.annotationsFile(entry) + stagedSuffix;
}

void ImportStage::write(const ImageEntry& entry, const QByteArray& content)
{
    QFile file(staged(entry));
    note(file.fileName());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        failToSave(file.fileName(), file.errorString());
    if (file.write(content) != content.size())
        failToSave(file.fileName(), file.errorString());
}

void ImportStage::note(const QString& file)
{
    const std::lock_guard lock(m_mutex);
    if (m_staged.empty())
        QDir().mkpath(m_folder.annotationsFolder()); // what went wrong shows when the file is opened
    m_staged.insert(file);
}

QByteArray ImportStage::read(const ImageEntry& entry) const
{
    QFile file(staged(entry));
    if (!file.open(QIODevice::ReadOnly))
        failToSave(file.fileName(), file.errorString());
    return file.readAll();
}

/// Once for all files, because to wait for each would take a hundred times as long.
void ImportStage::synchronise() const
{
#ifdef Q_OS_LINUX
    const QByteArray path = QFile::encodeName(m_folder.annotationsFolder());
    const int descriptor = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool written = descriptor >= 0 && ::syncfs(descriptor) == 0;
    const QString reason = qt_error_string();
    if (descriptor >= 0)
        ::close(descriptor);
    if (!written)
        failToSave(m_folder.annotationsFolder(), reason);
#else
    for (const QString& path : m_staged) // the C library's buffers are empty; the system has no call for a whole disk
        if (QFile file(path); !file.open(QIODevice::ReadWrite))
            failToSave(path, file.errorString());
#endif
}

void ImportStage::install(const ProjectFile& project)
{
    if (!m_staged.empty())
        synchronise();
    while (!m_staged.empty()) {
        const QString from = *m_staged.begin();
        const QString to = from.chopped(stagedSuffix.size());
        if (QFile file(from); !file.rename(to)) // never over another file
            failToSave(to, file.errorString());
        m_staged.erase(m_staged.begin());
        m_installed.push_back(to);
    }
    m_folder.save(project);
    m_installed.clear();
}

} // namespace unocclude
