// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// What an include line reaches: a rung of our own ladder, or a library.
enum class Reach {
    Engine,
    EngineCuda,
    Inference,
    Core,
    Ui,
    AppGui,
    AppCli,
    Standard, ///< of C++, C, POSIX or the compiler
    Torch,
    Cuda,
    Qt, ///< without Widgets
    QtWidgets,
    OpenCv,
    Json,
    CommandLine,
    Unknown,
};

struct Include
{
    QString file; ///< that contains the line, relative to the source root
    int line = 0; ///< from 1
    QString text; ///< the header's name as written, with its quotes or brackets
    Reach reach = Reach::Unknown;
};

/// Headers and sources below `folder` (relative to `root`), sorted; relative to `root`.
QStringList sourcesBelow(const QString& root, const QString& folder);

/// The rung that a file belongs to by its path; Unknown outside core, ui and app.
Reach rungOf(const QString& file);

/// Every include line of a file. A quoted header is looked for as the compiler does: beside the file, then in the roots
/// that targets put on their include path (core, ui).
QList<Include> includesOf(const QString& root, const QString& file);
