// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"
#include "support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <nlohmann/json.hpp>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmath>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// Training from outside, by the real module: what is left when a run does not end as it should, and several processes.
class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAtRandomTimesItGivesTheSameFile();
    void twoProcessesLearnWhatOneLearns();
    void aProcessThatIsLeftAloneSaysSo();
    void aPlaceThatDoesNotExistIsRefused();
    void whatIsNotFiniteKeepsTheLastGoodFile();
    void aFullDiskKeepsTheLastGoodFile();
    void aBankCutShortIsRefused();
    void aPublishedModelIsFoundByItsName();
    void samplesAreDrawnToLookAt();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList job(const QString& out, const QString& more = {}, int steps = 8) const;
    QByteArray content(const QString& name) const;
    json header(const QString& name) const;
    void compareFiles(const QString& actual, const QString& expected) const;

    QTemporaryDir m_folder;
};

namespace {

QImage training(int number, bool isCutout)
{
    QImage picture(80, 80, isCutout ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    picture.fill(isCutout ? Qt::transparent : QColor(40 * number, 120, 200 - 40 * number));
    QPainter painter(&picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(250 - 50 * number, 60 * number, 80));
    if (number % 2)
        painter.drawEllipse(8, 8, 64, 64);
    else
        painter.drawRect(8, 14, 64, 52);
    return picture;
}

std::vector<double> numbersNamed(const char* name, const QByteArray& lines)
{
    std::vector<double> numbers;
    for (const QByteArray& line : lines.split('\n'))
        if (const json report = json::parse(line.toStdString(), nullptr, false); report.contains(name))
            numbers.push_back(report.at(name).get<double>());
    return numbers;
}

/// A port that nobody listens at now.
QString freePort()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* place = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener, place, length) != 0 || ::getsockname(listener, place, &length) != 0)
        return {};
    ::close(listener);
    return QString::number(ntohs(address.sin_port));
}

Variables worker(int rank, const QString& port)
{
    return {{u"RANK"_qs, QString::number(rank)},
            {u"LOCAL_RANK"_qs, QString::number(rank)},
            {u"WORLD_SIZE"_qs, u"2"_qs},
            {u"MASTER_ADDR"_qs, u"127.0.0.1"_qs},
            {u"MASTER_PORT"_qs, port}};
}

} // namespace

void TestTraining::initTestCase()
{
    for (const char* folder : {"objects", "backgrounds"})
        QVERIFY(QDir(m_folder.path()).mkpath(QLatin1String(folder)));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(training(i, true).save(path(u"objects/thing%1.png"_qs.arg(i))));
        QVERIFY(training(i, false).save(path(u"backgrounds/photo%1.png"_qs.arg(i))));
    }
    QFile split(path(u"split.json"_qs));
    QVERIFY(split.open(QIODevice::WriteOnly));
    split.write("{\"objects\":[\"thing3\",\"thing4\"],\"backgrounds\":[\"photo4\"],\"scenes\":[]}");
    split.close();
    const CliRun run =
        runBuiltCli({u"pairs"_qs, u"build"_qs, u"--objects"_qs, path(u"objects"_qs), u"--backgrounds"_qs,
                     path(u"backgrounds"_qs), u"--split"_qs, split.fileName(), u"--out"_qs, path(u"pairs.bank"_qs)});
    QVERIFY2(run.exitCode == 0, run.error.constData());
}

/// A network of 32 pixels, saved after every step.
QStringList TestTraining::job(const QString& out, const QString& more, int steps) const
{
    const QString options =
        u"{\"architecture\":{\"side\":32,\"patch\":4,\"time_shift\":1,\"model_channels\":32,\"channel_mult\":[1,2],"
        "\"num_res_blocks\":1,\"attention_resolutions\":[2],\"num_heads\":4,\"transformer_depth\":1,"
        "\"feed_forward_mult\":2},\"batch\":4,\"accumulate\":2,\"total_steps\":%1,\"report_steps\":1,"
        "\"warmup_steps\":2,\"save_minutes\":0,\"final_score_pairs\":4%2}"_qs.arg(steps)
            .arg(more);
    return {u"train"_qs,     u"completion"_qs, u"--bank"_qs,    path(u"pairs.bank"_qs),
            u"--out"_qs,     path(out),        u"--threads"_qs, u"1"_qs,
            u"--minutes"_qs, u"9"_qs,          u"--options"_qs, options};
}

QByteArray TestTraining::content(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

json TestTraining::header(const QString& name) const
{
    const QByteArray bytes = content(name);
    return json::parse(bytes.mid(8, qFromLittleEndian<qint64>(bytes.constData())).toStdString());
}

/// The same but for the seconds that it took.
void TestTraining::compareFiles(const QString& actual, const QString& expected) const
{
    const auto tensors = [this](const QString& name) {
        const QByteArray bytes = content(name);
        return bytes.mid(8 + qFromLittleEndian<qint64>(bytes.constData()));
    };
    QVERIFY(tensors(actual) == tensors(expected));
    json facts = header(actual), wanted = header(expected);
    for (json* card : {&facts, &wanted})
        for (const char* name : {"training.seconds", "seconds"})
            card->at("__metadata__").erase(name);
    QCOMPARE(facts.dump(), wanted.dump());
}

void TestTraining::killedAtRandomTimesItGivesTheSameFile()
{
    const CliRun whole = runBuiltCli(job(u"whole"_qs));
    QVERIFY2(whole.exitCode == 0, whole.error.constData());

    QStringList again = job(u"killed"_qs);
    int kills = 0;
    for (CliRun run{-1, {}, {}}; run.exitCode != 0;) {
        const auto process = startBuiltCli(again);
        if (kills < 3) {
            process->setReadChannel(QProcess::StandardOutput);
            QVERIFY(process->waitForReadyRead(60'000)); // it has begun to work
            process->waitForFinished(QRandomGenerator::global()->bounded(400));
            process->kill();
            ++kills;
        }
        run = finish(*process);
        QVERIFY2(run.exitCode == 0 || run.exitCode == 128 + 9, run.error.constData());
        if (QFile::exists(path(u"killed.state"_qs)) && !again.contains(u"--resume"_qs))
            again << u"--resume"_qs << path(u"killed.state"_qs);
    }
    compareFiles(u"killed.state"_qs, u"whole.state"_qs);
    compareFiles(u"killed"_qs, u"whole"_qs);
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.part"_qs}), QStringList());
}

void TestTraining::twoProcessesLearnWhatOneLearns()
{
    const CliRun alone = runBuiltCli(job(u"alone"_qs));
    const QString port = freePort();
    const auto second = startBuiltCli(job(u"second"_qs), worker(1, port));
    const CliRun first = runBuiltCli(job(u"first"_qs), worker(0, port));
    const CliRun other = finish(*second);
    QVERIFY2(first.exitCode == 0, first.error.constData());
    QVERIFY2(other.exitCode == 0, other.error.constData());
    QCOMPARE(other.out, QByteArray()); // the first reports and writes
    QVERIFY(!QFile::exists(path(u"second"_qs)) && !QFile::exists(path(u"second.state"_qs)));

    for (const char* name : {"loss_colour", "loss_alpha", "gradient_norm", "learning_rate"}) {
        const std::vector<double> expected = numbersNamed(name, alone.out), actual = numbersNamed(name, first.out);
        QCOMPARE(actual.size(), std::size_t{8});
        QCOMPARE(expected.size(), std::size_t{8});
        for (std::size_t i = 0; i < actual.size(); ++i)
            QVERIFY2(std::abs(actual[i] - expected[i]) <= 1e-4 * expected[i],
                     qPrintable(u"%1 at step %2: %3, alone %4"_qs.arg(QLatin1String(name))
                                    .arg(i + 1)
                                    .arg(actual[i])
                                    .arg(expected[i])));
    }
    QCOMPARE(header(u"first"_qs).at("__metadata__").at("training.samples").get<std::string>(), std::string("32"));
}

void TestTraining::aProcessThatIsLeftAloneSaysSo()
{
    const QString port = freePort();
    const auto leader = startBuiltCli(job(u"left"_qs, {}, 100'000), worker(0, port));
    const auto second = startBuiltCli(job(u"leaving"_qs, {}, 100'000), worker(1, port));
    leader->setReadChannel(QProcess::StandardOutput);
    QVERIFY(leader->waitForReadyRead(60'000));
    second->kill();
    second->waitForFinished();
    const CliRun run = finish(*leader);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error.contains("another process of this training is gone"), run.error.constData());
    QVERIFY(!QFile::exists(path(u"left"_qs)));
    QVERIFY(header(u"left.state"_qs).contains("__metadata__")); // whole
}

void TestTraining::aPlaceThatDoesNotExistIsRefused()
{
    auto place = worker(0, u"29533"_qs);
    place[u"RANK"_qs] = u"7"_qs;
    const CliRun run = runBuiltCli(job(u"nowhere"_qs), place);
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.error.contains("RANK must be 0 to 1"), run.error.constData());
}

void TestTraining::whatIsNotFiniteKeepsTheLastGoodFile()
{
    QCOMPARE(runBuiltCli(job(u"good"_qs, {}, 3)).exitCode, 0);
    const QByteArray state = content(u"good.state"_qs), weights = content(u"good"_qs);
    const CliRun run =
        runBuiltCli(job(u"good"_qs, u",\"alpha_weight\":1e39"_qs, 6) << u"--resume"_qs << path(u"good.state"_qs));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error.contains("not finite at step 4"), run.error.constData());
    QVERIFY(content(u"good.state"_qs) == state && content(u"good"_qs) == weights);
}

void TestTraining::aFullDiskKeepsTheLastGoodFile()
{
    const SmallDisk disk(96 << 10);
    if (!disk.isMounted())
        QSKIP("this user may not mount a small disk");
    const auto on = [&disk, this](int steps) {
        QStringList arguments = job(u"full"_qs, {}, steps);
        arguments[arguments.indexOf(u"--out"_qs) + 1] = disk.filePath(u"full"_qs);
        return arguments;
    };
    const CliRun begun = runBuiltCli(on(2));
    QVERIFY2(begun.exitCode == 0, begun.error.constData());
    const auto read = [&disk](const QString& name) {
        QFile file(disk.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray state = read(u"full.state"_qs);
    disk.fill();
    const CliRun run = runBuiltCli(on(4) << u"--resume"_qs << disk.filePath(u"full.state"_qs));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error.contains("full.state") && run.error.contains("No space left"), run.error.constData());
    QVERIFY(!state.isEmpty() && read(u"full.state"_qs) == state);
    QCOMPARE(disk.files().size(), 4); // weights, state, picture, and what fills the disk
}

void TestTraining::aBankCutShortIsRefused()
{
    const QByteArray bank = content(u"pairs.bank"_qs);
    QFile cut(path(u"cut.bank"_qs));
    QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(bank.left(bank.size() / 3)) > 0);
    cut.close();
    QStringList arguments = job(u"none"_qs);
    arguments[arguments.indexOf(u"--bank"_qs) + 1] = cut.fileName();
    const CliRun run = runBuiltCli(arguments);
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.error.contains("cut.bank"), run.error.constData());
    QVERIFY(!QFile::exists(path(u"none"_qs)));
}

void TestTraining::aPublishedModelIsFoundByItsName()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"models"_qs));
    const Variables models{{u"UNOCCLUDE_MODELS"_qs, path(u"models"_qs)}};
    const QStringList named = job(u"finer"_qs) << u"--model"_qs << u"pix2gestalt"_qs;
    const CliRun missing = runBuiltCli(named, models);
    QCOMPARE(missing.exitCode, 5);
    QVERIFY2(missing.error.contains("The weights epoch=000005.ckpt of the model \"pix2gestalt\" were not found in " +
                                    path(u"models"_qs).toUtf8() + ", "),
             missing.error.constData());
    QVERIFY2(missing.error.contains("Get the file from https://"), missing.error.constData());

    QFile file(path(u"models/epoch=000005.ckpt"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no checkpoint") > 0);
    file.close();
    const CliRun found = runBuiltCli(named, models);
    QCOMPARE(found.exitCode, 5);
    QVERIFY2(found.error.contains(file.fileName().toUtf8()), found.error.constData());
    QVERIFY(!QFile::exists(path(u"finer"_qs)));
}

void TestTraining::samplesAreDrawnToLookAt()
{
    QCOMPARE(runBuiltCli(job(u"drawn"_qs, {}, 1)).exitCode, 0);
    const QImage sheet(path(u"drawn.png"_qs)); // as libpng reads it, check sums and all
    QCOMPARE(sheet.size(), QSize(7 * 36 + 4, 8 * 36 + 4));
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
