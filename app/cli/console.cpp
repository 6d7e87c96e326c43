// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include "support/runtime_error.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

namespace unocclude::cli {
namespace {

constexpr auto programName = "unocclude-cli";
constexpr auto red = "\033[31m";
constexpr auto yellow = "\033[33m";
constexpr auto plain = "\033[0m";
constexpr auto rewriteLine = "\r\033[K";

void write(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

} // namespace

Console::Console()
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
    , m_hasColour(m_isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb")
{
    m_sinceStart.start();
}

void Console::data(const QString& line) const
{
    write(stdout, line + u'\n');
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        throw RuntimeError(RuntimeError::Kind::Failed,
                           QCoreApplication::translate("Console", "Standard output could not be written to."));
}

void Console::error(const QString& sentence) const
{
    say(red, QCoreApplication::translate("Console", "error: "), sentence);
}

void Console::warning(const QString& sentence) const
{
    if (!isQuiet())
        say(yellow, QCoreApplication::translate("Console", "warning: "), sentence);
}

void Console::notice(const QString& sentence) const
{
    if (!isQuiet())
        say(plain, {}, sentence);
}

void Console::detail(const QString& sentence) const
{
    if (m_verbosity == Verbosity::Verbose)
        say(plain, QStringLiteral("[%1 s] ").arg(double(m_sinceStart.elapsed()) / 1000, 0, 'f', 3), sentence);
}

void Console::status(const QString& text) const
{
    if (m_isTerminal)
        write(stderr, QLatin1String(rewriteLine) + text);
    else
        notice(text);
}

void Console::clearStatus() const
{
    if (m_isTerminal)
        write(stderr, QLatin1String(rewriteLine));
}

void Console::say(const char* colour, const QString& kind, const QString& sentence) const
{
    QString line = QLatin1String(programName) + QStringLiteral(": ");
    line += m_hasColour && !kind.isEmpty() ? QLatin1String(colour) + kind + QLatin1String(plain) : kind;
    write(stderr, line + sentence + u'\n');
}

} // namespace unocclude::cli
