// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QProcess;

namespace unocclude::test {

/// What a finished program left behind.
struct CliRun
{
    int exitCode = -1; ///< 128 + signal if it was killed by one
    QByteArray out;
    QByteArray error;
};

/// The program installed in a temporary folder of its own, beside a module and models of the test's choice:
///     bin/unocclude-cli  lib/libunocclude_inference.so  share/unocclude/models/  data/
class Installation
{
public:
    /// @param module file name of the module in the folder of the test programs; empty for none
    explicit Installation(const QString& module);

    QString path(const QString& name) const { return m_root.filePath(name); }

    /// A file below the installation; its folder is created.
    QString write(const QString& name, const QByteArray& content) const;

    CliRun run(const QStringList& arguments) const;

    /// Not waited for. Its standard streams are the test's to read.
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;

private:
    QTemporaryDir m_root;
};

using Variables = QMap<QString, QString>;

/// The program in the build tree, with what lies beside it there.
/// @param variables of its environment, beside those that every test sets
CliRun runBuiltCli(const QStringList& arguments, const Variables& variables = {});
std::unique_ptr<QProcess> startBuiltCli(const QStringList& arguments, const Variables& variables = {});

/// Reads stderr until `text` has come. False if the program ends or a minute passes before.
bool waitForText(QProcess& process, const QByteArray& text);

/// Waits for the end. Fails the run (exit code -1) if it does not come within a minute.
CliRun finish(QProcess& process);

} // namespace unocclude::test
