// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace unocclude::test {
namespace {

constexpr int timeoutMs = 60'000;

/// What the program may find of the outside: nothing of the user's.
QProcessEnvironment environment(const QString& dataFolder, const Variables& more)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("XDG_DATA_HOME"), dataFolder);
    variables.insert(QStringLiteral("XDG_CACHE_HOME"), dataFolder + QStringLiteral("/cache"));
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    variables.remove(QStringLiteral("UNOCCLUDE_MODELS"));
    for (auto it = more.begin(); it != more.end(); ++it)
        variables.insert(it.key(), it.value());
    return variables;
}

void require(bool done, const char* what)
{
    if (!done)
        qFatal("%s failed", what);
}

QString builtProgram()
{
    return qEnvironmentVariable("UNOCCLUDE_BIN_DIR") + QStringLiteral("/unocclude-cli");
}

std::unique_ptr<QProcess> startProgram(const QString& program, const QStringList& arguments, const QString& folder,
                                       const QString& dataFolder, const Variables& variables = {})
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment(dataFolder, variables));
    process->setWorkingDirectory(folder);
    process->start(program, arguments);
    return process;
}

} // namespace

Installation::Installation(const QString& module)
{
    for (const char* folder : {"bin", "lib", "share/unocclude/models", "data"})
        require(QDir(m_root.path()).mkpath(QLatin1String(folder)), "creating a folder");
    require(QFile::copy(builtProgram(), path(QStringLiteral("bin/unocclude-cli"))), "copying unocclude-cli");
    if (!module.isEmpty())
        require(QFile::copy(QCoreApplication::applicationDirPath() + u'/' + module,
                            path(QStringLiteral("lib/libunocclude_inference.so"))),
                "copying the module");
    require(QFile::copy(QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/models/manifest.json"),
                        path(QStringLiteral("share/unocclude/models/manifest.json"))),
            "copying the manifest");
}

QString Installation::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QFileInfo(file).dir().mkpath(QStringLiteral("."));
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "writing a file");
    return file.fileName();
}

std::unique_ptr<QProcess> Installation::start(const QStringList& arguments) const
{
    const QString program = path(QStringLiteral("bin/unocclude-cli"));
    return startProgram(program, arguments, m_root.path(), path(QStringLiteral("data")));
}

CliRun Installation::run(const QStringList& arguments) const
{
    return finish(*start(arguments));
}

std::unique_ptr<QProcess> startBuiltCli(const QStringList& arguments, const Variables& variables)
{
    const QString nowhere = QDir::tempPath() + QStringLiteral("/unocclude-no-data");
    return startProgram(builtProgram(), arguments, QDir::tempPath(), nowhere, variables);
}

CliRun runBuiltCli(const QStringList& arguments, const Variables& variables)
{
    return finish(*startBuiltCli(arguments, variables));
}

bool waitForText(QProcess& process, const QByteArray& text)
{
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains(text) && process.waitForReadyRead(timeoutMs))
        said += process.readAllStandardError();
    return said.contains(text);
}

CliRun finish(QProcess& process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const int code = process.exitStatus() == QProcess::CrashExit ? 128 + process.exitCode() : process.exitCode();
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace unocclude::test
