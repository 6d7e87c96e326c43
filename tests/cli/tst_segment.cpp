// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// "segment" as a black box: with GrabCut, which needs no module, and with a stand-in for a network.
class TestSegment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pointGivesTheObject();
    void jsonTellsAboutTheMask();
    void modelIsChosenByName();
    void modelIsAFile();
    void refusals_data();
    void refusals();

private:
    Installation m_installation{QString()};
};

namespace {

constexpr QRect disc(60, 40, 60, 60);

} // namespace

void TestSegment::initTestCase()
{
    QImage photo(200, 140, QImage::Format_RGB888);
    photo.fill(QColor(70, 130, 70));
    QPainter painter(&photo);
    painter.setBrush(QColor(200, 60, 40));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(disc);
    painter.end();
    QVERIFY(photo.save(m_installation.path(u"photo.png"_qs)));
    m_installation.write(u"a-file"_qs, "");
}

void TestSegment::pointGivesTheObject()
{
    const CliRun run =
        m_installation.run({u"segment"_qs, u"photo.png"_qs, u"--point"_qs, u"90,70"_qs, u"--out"_qs, u"mask.png"_qs});
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.out, QByteArray("mask.png\n"));
    QCOMPARE(run.exitCode, 0);
    const QImage mask(m_installation.path(u"mask.png"_qs));
    QCOMPARE(mask.size(), QSize(200, 140));
    QCOMPARE(mask.depth(), 8);
    QCOMPARE(mask.pixelColor(90, 70), QColor(Qt::white));
    QCOMPARE(mask.pixelColor(75, 55), QColor(Qt::white));
    QCOMPARE(mask.pixelColor(20, 20), QColor(Qt::black));
}

void TestSegment::jsonTellsAboutTheMask()
{
    const CliRun run = m_installation.run(
        {u"segment"_qs, u"photo.png"_qs, u"--box"_qs, u"50,30,130,110"_qs, u"--out"_qs, u"box.png"_qs, u"--json"_qs});
    QCOMPARE(run.exitCode, 0);
    const json report = json::parse(run.out.begin(), run.out.end());
    QCOMPARE(report.at("mask").get<std::string>(), std::string("box.png"));
    QCOMPARE(report.at("width").get<int>(), 200);
    const double discArea = 3.14159 / 4 * disc.width() * disc.height();
    QVERIFY(std::abs(report.at("area").get<double>() - discArea) < discArea / 10);
    QVERIFY(std::abs(report.at("bounding_box").at("x").get<int>() - disc.x()) <= 3);
    QVERIFY(report.at("seconds").is_number());
}

void TestSegment::modelIsChosenByName()
{
    const CliRun run = m_installation.run({u"segment"_qs, u"photo.png"_qs, u"--point"_qs, u"90,70"_qs, u"--model"_qs,
                                           u"grabcut"_qs, u"--out"_qs, u"named.png"_qs, u"--json"_qs});
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(json::parse(run.out.begin(), run.out.end()).at("segmenter").get<std::string>(), std::string("GrabCut"));
}

void TestSegment::modelIsAFile()
{
    const Installation withModule{u"libfake_inference.so"_qs};
    QVERIFY(QFile::copy(m_installation.path(u"photo.png"_qs), withModule.path(u"photo.png"_qs)));
    withModule.write(u"data/unocclude/models/mobile_sam.pt"_qs, "good weights");
    withModule.write(u"bad.pth"_qs, "bad weights");
    const auto segment = [&](const QString& model) {
        return withModule.run({u"segment"_qs, u"photo.png"_qs, u"--point"_qs, u"90,70"_qs, u"--model"_qs, model,
                               u"--out"_qs, u"mask.png"_qs, u"--json"_qs});
    };
    const CliRun found = segment(u"mobile-sam"_qs);
    QCOMPARE(found.error, QByteArray());
    QCOMPARE(json::parse(found.out.begin(), found.out.end()).at("segmenter").get<std::string>(), std::string("fake"));
    const CliRun refused = segment(u"bad.pth"_qs);
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(refused.error.contains("The weights are damaged."), refused.error.constData());
}

void TestSegment::refusals_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char* name, const char* arguments, int exitCode, const char* part) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << exitCode << QByteArray(part);
    };
    row("missing image", "segment no.png --point 1,1 --out no-mask.png", 4, "no.png");
    row("point outside", "segment photo.png --point 200,1 --out no-mask.png", 4,
        "The point 200,1 lies outside photo.png, which has 200 x 140 pixels.");
    row("only a negative point", "segment photo.png --point 5,5,- --out no-mask.png", 4, "");
    row("weights missing", "segment photo.png --point 90,70 --model sam-vit-b --out no-mask.png", 5,
        "Get the file from https://dl.fbaipublicfiles.com/segment_anything/sam_vit_b_01ec64.pth");
    row("unknown model", "segment photo.png --point 90,70 --model sam-vit-x --out no-mask.png", 5,
        "neither a file nor one of the names embedded, mobile-sam, sam-vit-b, sam-vit-l, sam-vit-h.");
    row("completion model", "segment photo.png --point 90,70 --model pix2gestalt --out no-mask.png", 5,
        "There is no model \"pix2gestalt\"");
    row("output folder missing", "segment photo.png --point 90,70 --out nowhere/no-mask.png", 1, "nowhere/no-mask.png");
    row("output below a file", "segment photo.png --point 90,70 --out a-file/no-mask.png", 1, "a-file/no-mask.png");
}

void TestSegment::refusals()
{
    QFETCH(QString, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, part);
    const CliRun run = m_installation.run(arguments.split(u' '));
    QVERIFY2(run.error.contains(part), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!QFile::exists(m_installation.path(u"no-mask.png"_qs)));
}

QTEST_GUILESS_MAIN(TestSegment)
#include "tst_segment.moc"
