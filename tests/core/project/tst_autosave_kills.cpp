// SPDX-License-Identifier: Apache-2.0
#include "core/project/project_examples.h"
#include "jobs/thread_job_queue.h"
#include "project/project_opening.h"
#include "project/project_saver.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace unocclude;
using namespace unocclude::test;

namespace {

constexpr int images = 8;
constexpr int rounds = 200;

QString acknowledgements(const QString& folder)
{
    return folder + QStringLiteral("/acknowledged");
}

ImageAnnotations revision(int number)
{
    ImageAnnotations annotations = storedAnnotations();
    annotations.instances[1].label = QString::number(number);
    if (number % 3 == 0) // with pictures that are written before, and taken away after
        annotations.instances[0].completion = storedCompletion(annotations.instances[0].visible, 1 + number % 5);
    annotations.instances[0].hypotheses.clear();
    return annotations;
}

/// Changes images without end, and writes down each state only when it has been saved.
int work(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().at(2);
    const int first = QCoreApplication::arguments().at(3).toInt();
    const OpenedProject project = openProject(folder + QStringLiteral("/photos"), folder);
    if (!project.readOnlyBecause.isEmpty())
        return 3;
    QFile acknowledged(acknowledgements(folder));
    if (!acknowledged.open(QIODevice::Append | QIODevice::Unbuffered))
        return 4;
    ThreadJobQueue queue;
    ProjectSaver saver(queue, project);
    std::map<int, int> underWay;
    int number = first;
    const auto change = [&] {
        for (int i = 0; i < 3; ++i) {
            const int image = QRandomGenerator::global()->bounded(images);
            saver.save(project.file.images[static_cast<std::size_t>(image)], revision(++number));
            underWay[image] = number;
        }
        saver.saveNow();
    };
    QObject::connect(&saver, &ProjectSaver::cleanChanged, &saver, [&](bool clean) {
        if (!clean)
            return;
        QByteArray lines;
        for (const auto& [image, saved] : std::exchange(underWay, {}))
            lines += QByteArray::number(image) + ' ' + QByteArray::number(saved) + '\n';
        acknowledged.write(lines);
        QMetaObject::invokeMethod(&saver, change, Qt::QueuedConnection);
    });
    change();
    return QCoreApplication::exec();
}

} // namespace

/// kill -9 at any moment: what was saved is there, what is there is whole, and nothing is left lying about.
class TestAutosaveKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();

private:
    bool killInTheMiddle(int first);
    QStringList lostOrTorn(int round);
    int newestNumber() const;

    QTemporaryDir m_folder;
};

void TestAutosaveKills::nothingAcknowledgedIsLost()
{
#ifndef Q_OS_UNIX
    QSKIP("processes are killed by a signal here");
#endif
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("photos")));
    for (int i = 0; i < images; ++i) {
        QFile photo(m_folder.filePath(QStringLiteral("photos/%1.png").arg(i)));
        QVERIFY(photo.open(QIODevice::WriteOnly)); // nobody decodes it
    }
    for (int round = 0; round < rounds; ++round) {
        QVERIFY2(killInTheMiddle(newestNumber() + 1), qPrintable(QString::number(round)));
        const QStringList bad = lostOrTorn(round);
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }
    QVERIFY(newestNumber() > rounds); // it did work in between
    qInfo("%d kills; %d states were saved", rounds, newestNumber());
}

bool TestAutosaveKills::killInTheMiddle(int first)
{
    const qint64 before = QFile(acknowledgements(m_folder.path())).size();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--work"), m_folder.path(), QString::number(first)});
    if (!child.waitForStarted())
        return false;
    // once it is at work, so that a slow machine does not kill what has not begun
    const bool works = QTest::qWaitFor(
        [&] {
            return QFile(acknowledgements(m_folder.path())).size() > before || child.state() == QProcess::NotRunning;
        },
        60'000);
    QTest::qWait(QRandomGenerator::global()->bounded(40));
    const bool alive = child.state() == QProcess::Running;
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    child.waitForFinished();
    return works && alive;
}

QStringList TestAutosaveKills::lostOrTorn(int round)
{
    QStringList bad;
    const OpenedProject project = openProject(m_folder.filePath(QStringLiteral("photos")), m_folder.path());
    if (!project.readOnlyBecause.isEmpty())
        bad << project.readOnlyBecause; // the dead window's lock is taken over at once
    std::map<int, int> promised;
    QFile acknowledged(acknowledgements(m_folder.path()));
    if (acknowledged.open(QIODevice::ReadOnly))
        while (!acknowledged.atEnd()) {
            const QByteArrayList line = acknowledged.readLine().trimmed().split(' ');
            promised[line.at(0).toInt()] = line.at(1).toInt();
        }
    for (const auto& [image, number] : promised) {
        const ImageEntry& entry = project.file.images[static_cast<std::size_t>(image)];
        try {
            const ImageAnnotations found = project.folder.loadAnnotations(entry);
            const int there = found.instances.back().label.toInt();
            if (there < number || !isSame(found, revision(there)))
                bad << QStringLiteral("round %1: image %2 has %3, not %4").arg(round).arg(image).arg(there).arg(number);
        } catch (const RuntimeError& error) {
            bad << error.message();
        }
    }
    static const QRegularExpression temporary(QStringLiteral("\\.[A-Za-z0-9]{6}$"));
    QDirIterator files(project.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (temporary.match(files.next()).hasMatch())
            bad << QStringLiteral("stray ") + files.filePath();
    return bad;
}

int TestAutosaveKills::newestNumber() const
{
    int newest = 0;
    QFile acknowledged(acknowledgements(m_folder.path()));
    if (acknowledged.open(QIODevice::ReadOnly))
        while (!acknowledged.atEnd())
            newest = std::max(newest, acknowledged.readLine().trimmed().split(' ').at(1).toInt());
    return newest + 3; // the last ones may have been saved without having been acknowledged
}

int main(int argc, char** argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--work") == 0)
        return work(argc, argv);
    QCoreApplication application(argc, argv);
    TestAutosaveKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_autosave_kills.moc"
