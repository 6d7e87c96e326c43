// SPDX-License-Identifier: Apache-2.0
#include "project/image_scan.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace unocclude {
namespace {

bool isOfProject(const QString& folder)
{
    return QFileInfo::exists(folder + QStringLiteral("/project.json")) &&
           QFileInfo::exists(folder + QStringLiteral("/annotations"));
}

void collect(const QString& folder, QStringList& found)
{
    QStringList folders;
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        const QFileInfo entry = entries.fileInfo();
        if (!entry.isDir() && imageSuffixes().contains(entry.suffix().toLower()))
            found << entry.filePath();
        else if (entry.isDir() && !entry.isSymLink())
            folders << entry.filePath();
    }
    for (const QString& below : std::as_const(folders))
        if (!isOfProject(below))
            collect(below, found);
}

qsizetype endOfNumber(const QString& text, qsizetype from)
{
    while (from < text.size() && text[from] >= u'0' && text[from] <= u'9')
        ++from;
    return from;
}

/// Compares two runs of digits of any length: -1, 0 or 1.
int compareNumbers(QStringView a, QStringView b)
{
    while (a.startsWith(u'0'))
        a = a.sliced(1);
    while (b.startsWith(u'0'))
        b = b.sliced(1);
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

} // namespace

QStringList imagesBelow(const QString& folder)
{
    QStringList found;
    collect(QFileInfo(folder).absoluteFilePath(), found);
    std::ranges::sort(found, comesBefore);
    return found;
}

bool comesBefore(const QString& a, const QString& b)
{
    qsizetype i = 0, k = 0;
    while (i < a.size() && k < b.size()) {
        const qsizetype endA = endOfNumber(a, i), endB = endOfNumber(b, k);
        int order = 0;
        if (endA > i && endB > k) {
            order = compareNumbers(QStringView(a).sliced(i, endA - i), QStringView(b).sliced(k, endB - k));
            i = endA;
            k = endB;
        } else {
            order = int{a[i].toCaseFolded().unicode()} - int{b[k].toCaseFolded().unicode()};
            ++i;
            ++k;
        }
        if (order != 0)
            return order < 0;
    }
    const qsizetype restA = a.size() - i, restB = b.size() - k;
    return restA != restB ? restA < restB : a < b;
}

const QStringList& imageSuffixes()
{
    static const QStringList suffixes{QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
                                      QStringLiteral("webp"), QStringLiteral("tif"),  QStringLiteral("tiff"),
                                      QStringLiteral("bmp"),  QStringLiteral("pnm"),  QStringLiteral("ppm"),
                                      QStringLiteral("pgm")};
    return suffixes;
}

} // namespace unocclude
