// SPDX-License-Identifier: Apache-2.0
// Composition root of the window: who works with what is decided here and nowhere else.
#include "chosen_completer.h"
#include "jobs/thread_job_queue.h"
#include "mainwindow/main_window.h"
#include "models/open_segmenter.h"
#include "session/preferences.h"
#include "session/session.h"
#include "support/patient_threads.h"
#include "texts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace unocclude;

namespace {

QString samplePhoto()
{
    const QString path =
        QApplication::applicationDirPath() + QStringLiteral("/../share/unocclude/samples/suitcases.jpg");
    return QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QString();
}

QString projectsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/unocclude/projects");
}

} // namespace

int main(int argc, char** argv)
{
    waitPatiently(argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("unocclude"));
    QApplication::setApplicationDisplayName(QStringLiteral("Unocclude"));
    QApplication::setApplicationVersion(QStringLiteral(UNOCCLUDE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.unocclude.Unocclude"));

    installTexts(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Whole objects from partly hidden ones."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption device(QStringLiteral("device"),
                                    QApplication::translate("main", "Where the model computes: auto, cpu or cuda[:n]."),
                                    QStringLiteral("device"));
    parser.addOption(device);
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QApplication::translate("main", "A photograph, a folder of them or a project to open."),
                                 QStringLiteral("[path]"));
    parser.process(application);

    Theme theme(application);
    Preferences preferences;
    ThreadJobQueue quickJobs;
    ThreadJobQueue clickJobs;
    ThreadJobQueue longJobs;
    const QString start = parser.isSet(device) ? parser.value(device) : preferences.device();
    const auto where = std::make_shared<Choice>(start);
    const auto completer = std::make_shared<Choice>(QString());
    const DeviceServices devices{[] { return loadInferenceBackend()->devices(); },
                                 [where](const QString& name) { where->choose(name); }, start};
    Session session({quickJobs, clickJobs, longJobs,
                     [where](const QString& nameOrPath) { return openSegmenter(nameOrPath, {where->name()}); },
                     chosenCompleter(completer, where), projectsFolder(), devices,
                     [completer](const QString& nameOrPath) { return completer->choose(nameOrPath); }});
    MainWindow window(session, preferences, theme, samplePhoto());
    window.show();
    if (const QStringList paths = parser.positionalArguments(); !paths.isEmpty())
        window.open(paths.first());
    else
        window.reopenLastWork();
    QTimer::singleShot(0, &window, [&] { // once the window is on its way
        session.segmenters.begin(preferences.segmenter());
        session.completers.begin(preferences.completer());
    });
    return QApplication::exec();
}
