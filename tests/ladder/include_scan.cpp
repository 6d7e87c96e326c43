// SPDX-License-Identifier: Apache-2.0
#include "include_scan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString& name, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(name).hasMatch();
}

bool isWidgetsHeader(const QString& name)
{
    return name.startsWith(u"QtWidgets"_s) || QFile::exists(QStringLiteral(UNOCCLUDE_WIDGETS_HEADERS "/") + name);
}

Reach reachOfLibrary(const QString& name)
{
    if (matches(name, u"(torch|ATen|c10|caffe2)/.+"_s))
        return Reach::Torch;
    if (matches(name, u"(cuda|nvrtc|cublas|cudnn)[A-Za-z0-9_]*\\.h"_s))
        return Reach::Cuda;
    if (matches(name, u"opencv2/.+"_s))
        return Reach::OpenCv;
    if (matches(name, u"nlohmann/.+"_s))
        return Reach::Json;
    if (matches(name, u"CLI/.+"_s))
        return Reach::CommandLine;
    if (matches(name, u"(Qt[A-Za-z]+/)?Q[A-Za-z0-9]+"_s))
        return isWidgetsHeader(name) ? Reach::QtWidgets : Reach::Qt;
    if (matches(name, u"((sys|linux)/)?[a-z0-9_]+(\\.h)?"_s))
        return Reach::Standard;
    return Reach::Unknown;
}

QString fileBehindQuotes(const QDir& root, const QString& from, const QString& name)
{
    const QString beside = QDir::cleanPath(from + u"/../"_s + name);
    for (const QString& candidate : {beside, u"core/"_s + name, u"ui/"_s + name}) {
        if (root.exists(candidate))
            return candidate;
    }
    return {};
}

} // namespace

QStringList sourcesBelow(const QString& root, const QString& folder)
{
    QStringList files;
    QDirIterator entries(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files << QDir(root).relativeFilePath(entries.next());
    files.sort();
    return files;
}

Reach rungOf(const QString& file)
{
    static const QList<std::pair<QString, Reach>> folders = {
        {u"core/engine/cuda/"_s, Reach::EngineCuda}, {u"core/engine/"_s, Reach::Engine},
        {u"core/inference/"_s, Reach::Inference},    {u"core/"_s, Reach::Core},
        {u"ui/"_s, Reach::Ui},                       {u"app/gui/"_s, Reach::AppGui},
        {u"app/cli/"_s, Reach::AppCli},
    };
    for (const auto& [folder, rung] : folders) {
        if (file.startsWith(folder))
            return rung;
    }
    return Reach::Unknown;
}

QList<Include> includesOf(const QString& root, const QString& file)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*(?:<([^>]+)>|\"([^\"]+)\")"_s);
    QFile source(root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return {{file, 0, source.errorString(), Reach::Unknown}};
    QList<Include> includes;
    const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const QRegularExpressionMatch match = pattern.match(lines[line]);
        const QString library = match.captured(1);
        const QString own = match.captured(2);
        if (!library.isEmpty())
            includes << Include{file, line + 1, u'<' + library + u'>', reachOfLibrary(library)};
        else if (!own.isEmpty() && !own.endsWith(u".moc"_s))
            includes << Include{file, line + 1, u'"' + own + u'"', rungOf(fileBehindQuotes(QDir(root), file, own))};
    }
    return includes;
}
