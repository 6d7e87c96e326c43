// SPDX-License-Identifier: Apache-2.0
#include "evaluation/summary.h"

#include "support/json_cursor.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace unocclude {

namespace {

RegionRecord record(int number, double occlusion, const MaskScore& vote)
{
    RegionRecord record;
    record.identity = QByteArray::number(number);
    record.image = QStringLiteral("photo.jpg");
    record.annotation = number;
    record.order = 2;
    record.name = QStringLiteral("a \"thing\", hidden");
    record.area = 100;
    record.occlusion = occlusion;
    record.seed = std::uint64_t{1} << 51;
    record.scores[Predictor::Vote] = vote;
    return record;
}

std::vector<RegionRecord> manyRecords()
{
    std::mt19937 random(3);
    std::vector<RegionRecord> records;
    for (int i = 0; i < 200; ++i) {
        const auto either = std::int64_t(random() % 1000 + 1);
        records.push_back(
            record(i, double(random() % 900) / 1000,
                   {{std::int64_t(random()) % either, either}, {std::int64_t(random()) % either, either}}));
        records.back().agreement = double(random() % 997) / 997;
    }
    return records;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothMeansAreGiven();
    void bandsHoldTheirLowerEnd();
    void orderChangesNoBit();
    void whatNoRegionHasIsAbsent();
    void recordsSurviveJson();
    void damagedRecordsAreRefused_data();
    void damagedRecordsAreRefused();
    void csvQuotesNames();
};

void TestSummary::bothMeansAreGiven()
{
    const auto summary = summarise({record(1, 0.3, {{90, 100}, {0, 10}}), record(2, 0.3, {{1, 10}, {10, 10}})});
    const PredictorSummary& vote = summary.all.predictors.at(Predictor::Vote);
    QCOMPARE(vote.whole.mean, (0.9 + 0.1) / 2);
    QCOMPARE(vote.whole.ratioOfSums, 91.0 / 110);
    QCOMPARE(vote.hidden.mean, 0.5);
    QCOMPARE(vote.hidden.ratioOfSums, 10.0 / 20);
    const auto json = summaryJson(summary.all, Predictor::Vote);
    QCOMPARE(json.at("miou").get<double>(), 0.5);
    QCOMPARE(json.at("iou_of_sums").get<double>(), 91.0 / 110);
    QVERIFY(summaryJson(summary.all, Predictor::Hull).contains("miou_vote"));
}

void TestSummary::bandsHoldTheirLowerEnd()
{
    std::vector<RegionRecord> records;
    for (const double occlusion : {0.049, 0.05, 0.249, 0.25, 0.5, 0.749, 0.75, 0.9})
        records.push_back(record(int(records.size()), occlusion, {{1, 2}, {1, 2}}));
    const auto summary = summarise(records);
    QCOMPARE(summary.all.regions, 8);
    QCOMPARE(summary.bands[0].regions, 2);
    QCOMPARE(summary.bands[1].regions, 1);
    QCOMPARE(summary.bands[2].regions, 2);
}

void TestSummary::orderChangesNoBit()
{
    auto records = manyRecords();
    const auto dumped = [](const EvaluationSummary& summary) {
        return summaryJson(summary.all, Predictor::Vote).dump() + summaryJson(summary.bands[1], Predictor::Vote).dump();
    };
    const std::string expected = dumped(summarise(records));
    std::ranges::shuffle(records, std::mt19937(4));
    QCOMPARE(dumped(summarise(records)), expected);
}

void TestSummary::whatNoRegionHasIsAbsent()
{
    const auto json = summaryJson(summarise({record(1, 0.3, {{1, 2}, {1, 2}})}).all, Predictor::Vote);
    for (const char* key : {"agreement", "psnr_hidden", "miou_first", "miou_hull"})
        QVERIFY2(!json.contains(key), key);
    const auto nothing = summaryJson(summarise({}).all, Predictor::Vote);
    QCOMPARE(nothing.dump(), std::string("{\"regions\":0}"));
}

void TestSummary::recordsSurviveJson()
{
    for (const RegionRecord& before : manyRecords())
        QCOMPARE(recordFromJson(toJson(before), QStringLiteral("journal")), before);
    RegionRecord coloured = record(1, 1.0 / 3, {{1, 3}, {0, 0}});
    coloured.colour = ColourScore{17.123456789, -0.1};
    QCOMPARE(recordFromJson(toJson(coloured), QStringLiteral("journal")), coloured);
}

void TestSummary::damagedRecordsAreRefused_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::newRow("more common than together") << "/scores/vote"
                                               << "[3,2,0,0]";
    QTest::newRow("three counts") << "/scores/vote"
                                  << "[1,2,3]";
    QTest::newRow("occlusion") << "/occlusion"
                               << "1.5";
    QTest::newRow("seed") << "/seed"
                          << "-1";
    QTest::newRow("name") << "/name"
                          << "7";
}

void TestSummary::damagedRecordsAreRefused()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    auto json = toJson(record(1, 0.5, {{1, 2}, {1, 2}}));
    json[nlohmann::ordered_json::json_pointer(pointer.toStdString())] =
        nlohmann::ordered_json::parse(value.toStdString());
    try {
        recordFromJson(json, QStringLiteral("journal"));
        QFAIL("a damaged record was read");
    } catch (const JsonError& error) {
        QVERIFY2(error.pointer().startsWith(pointer), qPrintable(error.pointer()));
    }
}

void TestSummary::csvQuotesNames()
{
    const QList<QByteArray> lines = recordsCsv({record(1, 0.25, {{1, 2}, {1, 4}})}).split('\n');
    QCOMPARE(lines.size(), 3); // header, record, nothing
    QVERIFY(lines[0].startsWith("identity,image,annotation,order,name,area,occlusion,seed,iou_vote,iou_hidden_vote,"));
    QVERIFY(lines[1].startsWith("1,\"photo.jpg\",1,2,\"a \"\"thing\"\", hidden\",100,0.250000,2251799813685248,"
                                "0.500000,0.250000,,,"));
    QCOMPARE(lines[1].count(',') - 1, lines[0].count(',')); // one stands in the name
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestSummary)
#include "tst_summary.moc"
