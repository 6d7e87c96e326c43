// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace unocclude::cli {

/// How much a person wants to read while the program works.
enum class Verbosity { Quiet, Normal, Verbose };

/// The program's two voices: data on stdout, everything said to a person on stderr.
/// Colour only on a terminal that wants it (https://no-color.org).
class Console
{
public:
    Console();

    void setVerbosity(Verbosity verbosity) { m_verbosity = verbosity; }

    /// One line on stdout, at once. @throw RuntimeError (Failed) if it cannot be written.
    void data(const QString& line) const;

    void error(const QString& sentence) const;   ///< always said
    void warning(const QString& sentence) const; ///< said unless quiet
    void notice(const QString& sentence) const;  ///< said unless quiet
    void detail(const QString& sentence) const;  ///< said when verbose, with the seconds since the start

    /// A line that the next one may replace: rewritten in place on a terminal, a plain line elsewhere.
    void status(const QString& text) const;
    void clearStatus() const;

    bool isQuiet() const { return m_verbosity == Verbosity::Quiet; }
    bool isTerminal() const { return m_isTerminal; } ///< whether stderr is one

private:
    void say(const char* colour, const QString& kind, const QString& sentence) const;

    Verbosity m_verbosity = Verbosity::Normal;
    bool m_isTerminal;
    bool m_hasColour;
    QElapsedTimer m_sinceStart;
};

} // namespace unocclude::cli
