// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// "validate" as a black box. What it finds is tested with the validator (tests/core/cocoa).
class TestValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validFileSaysNothing();
    void warningsCountWhenStrict();
    void readersAreReportedWhenStrict();
    void detectionsAreComparedWithTheirImages();
    void cousinsAreChecked();
    void findingsHavePointers();
    void unreadableFile();

private:
    Installation m_installation{QString()};
};

namespace {

/// One image with one fully visible square.
json squareFile(const char* name)
{
    return {{"images",
             {{{"id", 1},
               {"file_name", "a.jpg"},
               {"width", 8},
               {"height", 8},
               {"license", 0},
               {"coco_url", ""},
               {"flickr_url", ""},
               {"date_captured", ""}}}},
            {"annotations",
             {{{"id", 1},
               {"image_id", 1},
               {"author", "somebody"},
               {"url", "a.jpg"},
               {"size", 1},
               {"depth_constraint", ""},
               {"regions",
                {{{"segmentation", {0, 0, 4, 0, 4, 4, 0, 4}},
                  {"name", name},
                  {"area", 16},
                  {"isStuff", 0},
                  {"occlude_rate", 0},
                  {"order", 1}}}}}}}};
}

QByteArray text(const json& value)
{
    return QByteArray::fromStdString(value.dump());
}

} // namespace

void TestValidate::validFileSaysNothing()
{
    const QString file = m_installation.write(u"good.json"_qs, text(squareFile("square")));
    const CliRun run = m_installation.run({u"validate"_qs, file});
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.exitCode, 0);
}

void TestValidate::warningsCountWhenStrict()
{
    const QString file = m_installation.write(u"unnamed.json"_qs, text(squareFile("")));
    const CliRun lenient = m_installation.run({u"validate"_qs, file});
    QCOMPARE(lenient.exitCode, 0);
    QVERIFY2(lenient.out.startsWith("warning /annotations/0/regions/0/name: "), lenient.out.constData());
    QCOMPARE(m_installation.run({u"validate"_qs, u"--strict"_qs, file}).exitCode, 4);
}

void TestValidate::readersAreReportedWhenStrict()
{
    const QString good = m_installation.write(u"good.json"_qs, text(squareFile("square")));
    const CliRun run = m_installation.run({u"validate"_qs, u"--strict"_qs, good});
    QCOMPARE(run.out, QByteArray("amodaleval: loads\ndeocclusion: loads\nhuggingface: loads\n"
                                 "detectron2: reads other files\n"));
    QCOMPARE(run.exitCode, 0);
    json trap = squareFile("square");
    trap["images"][0].erase("license");
    const QString file = m_installation.write(u"trap.json"_qs, text(trap));
    const CliRun trapped = m_installation.run({u"validate"_qs, u"--strict"_qs, file});
    QCOMPARE(trapped.out, QByteArray("huggingface fails /images/0: It needs \"license\".\namodaleval: loads\n"
                                     "deocclusion: loads\nhuggingface: fails\ndetectron2: reads other files\n"));
    QCOMPARE(trapped.exitCode, 4);
    QCOMPARE(m_installation.run({u"validate"_qs, file}).exitCode, 0);
    const CliRun asJson = m_installation.run({u"validate"_qs, u"--strict"_qs, u"--json"_qs, file});
    const json report = json::parse(asJson.out.begin(), asJson.out.end());
    QCOMPARE(report.at("readers").size(), std::size_t{4});
    QCOMPARE(report.at("readers").at(2).at("verdict").get<std::string>(), std::string("fails"));
    QCOMPARE(report.at("readers").at(2).at("traps").at(0).at("pointer").get<std::string>(), std::string("/images/0"));
}

void TestValidate::detectionsAreComparedWithTheirImages()
{
    const QString truth = m_installation.write(u"truth.json"_qs, text(squareFile("square")));
    const QString file = m_installation.write(u"found.json"_qs, "[]");
    const CliRun run = m_installation.run({u"validate"_qs, u"--strict"_qs, u"--ground-truth"_qs, truth, file});
    QVERIFY2(run.out.startsWith("amodaleval fails : Image 1 has no entry"), run.out.constData());
    QCOMPARE(run.exitCode, 4);
}

void TestValidate::cousinsAreChecked()
{
    const json object = {{"id", 1}, {"image_id", 1}, {"category_id", 9}, {"iscrowd", 0}, {"area", 16},
                         {"bbox", {0, 0, 4, 4}}, {"segmentation", json::array({json::array({0, 0, 4, 0, 4, 4, 0, 4})})}};
    json file = squareFile("square");
    file["annotations"] = json::array({object});
    file["categories"] = json::array({json({{"id", 1}, {"name", "square"}})});
    const CliRun run = m_installation.run({u"validate"_qs, m_installation.write(u"coco.json"_qs, text(file))});
    QCOMPARE(run.out, QByteArray("error /annotations/0/category_id: There is no such category.\n"));
    QCOMPARE(run.exitCode, 4);
    file["categories"][0]["id"] = 9;
    const CliRun good = m_installation.run(
        {u"validate"_qs, u"--strict"_qs, m_installation.write(u"coco.json"_qs, text(file))});
    QCOMPARE(good.out, QByteArray("amodaleval: reads other files\ndeocclusion: reads other files\n"
                                  "huggingface: reads other files\ndetectron2: loads\n"));
    QCOMPARE(good.exitCode, 0);
}

void TestValidate::findingsHavePointers()
{
    json wrong = squareFile("square");
    wrong["annotations"][0]["regions"][0]["area"] = 17;
    const QString file = m_installation.write(u"wrong.json"_qs, text(wrong));
    const CliRun run = m_installation.run({u"validate"_qs, u"--json"_qs, file});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.error, QByteArray());
    const json report = json::parse(run.out.begin(), run.out.end());
    QCOMPARE(report.at("valid").get<bool>(), false);
    QCOMPARE(report.at("errors").get<int>(), 1);
    QCOMPARE(report.at("findings").at(0).at("pointer").get<std::string>(),
             std::string("/annotations/0/regions/0/area"));
}

void TestValidate::unreadableFile()
{
    const CliRun run = m_installation.run({u"validate"_qs, u"no.json"_qs});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.error,
             QByteArray("unocclude-cli: error: The file no.json cannot be read: No such file or directory.\n"));
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
