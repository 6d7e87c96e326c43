// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "stop_signals.h"
#include "support/patient_threads.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <opencv2/core/utility.hpp>

#include <new>

using namespace unocclude;
using namespace unocclude::cli;

namespace {

ExitCode answer(const Console& console, const CommandLine::Answered& answered)
{
    if (!answered.onStdout.isEmpty())
        console.data(answered.onStdout);
    if (!answered.error.isEmpty())
        console.error(answered.error);
    return answered.code;
}

ExitCode runCommand(int argc, char** argv, const StopSignals& signals, Console& console)
{
    CommandLine commandLine;
    Command& command = commandLine.parse(argc, argv);
    waitPatiently(argv); // not earlier: help and complaints need no second start
    const CommonOptions& common = commandLine.common();
    if (common.verbose)
        QLoggingCategory::setFilterRules({});
    if (common.quiet || common.verbose)
        console.setVerbosity(common.quiet ? Verbosity::Quiet : Verbosity::Verbose);
    if (common.threads > 0)
        cv::setNumThreads(common.threads);
    const ExitCode code = command.run({common, console, signals.token()});
    console.detail(QCoreApplication::translate("Main", "done"));
    return code;
}

/// The one place where what went wrong becomes a sentence and an exit code.
ExitCode guarded(int argc, char** argv, const StopSignals& signals, Console& console)
{
    const auto failed = [&](const QString& sentence, ExitCode code) {
        console.error(sentence);
        return code;
    };
    try {
        return runCommand(argc, argv, signals, console);
    } catch (const CommandLine::Answered& answered) {
        return answer(console, answered);
    } catch (const Cancelled&) {
        return signals.exitCode();
    } catch (const RuntimeError& error) {
        return failed(error.message(), exitCodeOf(error.kind()));
    } catch (const std::bad_alloc&) {
        return failed(QCoreApplication::translate("Main", "There is not enough memory for this."),
                      ExitCode::OutOfMemory);
    } catch (const std::exception& error) {
        return failed(
            QCoreApplication::translate("Main", "The program failed: %1").arg(QString::fromUtf8(error.what())),
            ExitCode::Failed);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const StopSignals signals;
    Console console;
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false")); // Qt's remarks on its surroundings
    qputenv("QT_QPA_PLATFORM", "offscreen");                             // fonts for the contact sheet, never a screen
    const QGuiApplication application(argc, argv);
    return int(guarded(argc, argv, signals, console));
}
