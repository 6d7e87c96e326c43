// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace unocclude::test {

/// A small disk in a folder of its own, where the test may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(int kilobytes = 64)
    {
#ifdef Q_OS_LINUX
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        m_mounted = ::mount("tmpfs", mountPoint().constData(), "tmpfs", 0, size.constData()) == 0;
#else
        Q_UNUSED(kilobytes)
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            ::umount(mountPoint().constData());
#endif
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const { return m_mounted; }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString& file) const { return m_folder.filePath(file); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    /// Leaves not a byte free. @return the file that takes it all
    QString fill() const
    {
        QFile filler(filePath(QStringLiteral("filler")));
        filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        while (filler.write(QByteArray(1024, 'f')) > 0) {
        }
        return filler.fileName();
    }

private:
    QByteArray mountPoint() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace unocclude::test
