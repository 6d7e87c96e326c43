// SPDX-License-Identifier: Apache-2.0
#include "mask/rle.h"

#include "core/mask/golden_vectors.h"

#include <QTest>

#include <opencv2/core.hpp>

#include <stdexcept>

namespace unocclude {

class TestRle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsCommittedVectors();
    void equalsPycocotools();
    void runsGoDownTheColumns();
    void keepsRunsThatCocoNeverWrites();
    void refusesHostileStrings_data();
    void refusesHostileStrings();
    void refusesHostileCounts_data();
    void refusesHostileCounts();
    void longNumbersSurvive();
    void setOperationsEqualThoseOfMasks();

private:
    static void compare(const GoldenVectors& vectors);
};

void TestRle::compare(const GoldenVectors& vectors)
{
    QVERIFY(!vectors.masks.empty());
    for (const auto& [mask, counts] : vectors.masks) {
        const Rle rle = encodeRle(mask);
        QCOMPARE(QByteArray::fromStdString(rleToString(rle)), QByteArray::fromStdString(counts));
        QVERIFY(rleFromString(counts, rle.height, rle.width) == rle);
        QVERIFY(decodeRle(rle) == mask);
    }
}

void TestRle::equalsCommittedVectors()
{
    compare(committedVectors());
}

void TestRle::equalsPycocotools()
{
    const GoldenVectors vectors = oracleVectors(20'000, 7);
    if (vectors.masks.empty())
        QSKIP("UNOCCLUDE_ORACLE_PYTHON names no Python with pycocotools (packaging/test.sh sets it)");
    compare(vectors);
}

void TestRle::runsGoDownTheColumns()
{
    const cv::Mat pixels = (cv::Mat_<std::uint8_t>(2, 3) << 1, 0, 0, 1, 1, 0);
    const std::vector<std::uint32_t> expected{0, 2, 1, 1, 2};
    QVERIFY(encodeRle(Mask::fromPixels(pixels)).counts == expected);
}

void TestRle::keepsRunsThatCocoNeverWrites()
{
    const Rle split{2, 2, {1, 0, 1, 2}}; // the two unset runs could be one
    QVERIFY(rleFromString(rleToString(split), 2, 2) == split);
    QCOMPARE(decodeRle(split).area(), 2);
    QVERIFY(decodeRle(split).contains({1, 0}));
}

void TestRle::refusesHostileStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QByteArray() << 2 << 2;
    QTest::newRow("too short") << QByteArray("3") << 2 << 2;
    QTest::newRow("too long") << QByteArray("5") << 2 << 2;
    QTest::newRow("more after the end") << QByteArray("44") << 2 << 2;
    QTest::newRow("ends in a continuation") << QByteArray("PP") << 2 << 2;
    QTest::newRow("character below") << QByteArray("/4") << 2 << 2;
    QTest::newRow("character above") << QByteArray("p4") << 2 << 2;
    QTest::newRow("high byte") << QByteArray("\xFF\xFF") << 2 << 2;
    QTest::newRow("zero byte") << QByteArray("\0"
                                             "4",
                                             2)
                               << 2 << 2;
    QTest::newRow("negative") << QByteArray("O5") << 2 << 2;
    QTest::newRow("negative by difference") << QByteArray("111N") << 2 << 2;
    QTest::newRow("twenty continuations") << QByteArray(20, 'P') + "0" << 2 << 2;
    QTest::newRow("eight characters") << QByteArray(7, 'P') + "0" << 2 << 2;
    QTest::newRow("run of 2^30") << QByteArray("PPPPPPP1") << 60000 << 30000;
    QTest::newRow("zeros without end") << QByteArray(1'000'000, '0') << 2 << 2;
    QTest::newRow("no height") << QByteArray("4") << 0 << 4;
    QTest::newRow("negative width") << QByteArray("4") << 4 << -1;
    QTest::newRow("side of 65536") << QByteArray("4") << 65536 << 1;
    QTest::newRow("more than 2^31 pixels") << QByteArray("4") << 65535 << 65535;
}

void TestRle::refusesHostileStrings()
{
    QFETCH(QByteArray, text);
    QFETCH(int, height);
    QFETCH(int, width);
    QVERIFY_EXCEPTION_THROWN(rleFromString({text.constData(), static_cast<std::size_t>(text.size())}, height, width),
                             std::invalid_argument);
}

void TestRle::refusesHostileCounts_data()
{
    QTest::addColumn<QList<quint32>>("counts");
    QTest::newRow("none") << QList<quint32>{};
    QTest::newRow("too few") << QList<quint32>{2, 3};
    QTest::newRow("too many") << QList<quint32>{2, 5};
    QTest::newRow("sum wraps around") << QList<quint32>{0xFFFFFFFF, 7};
}

void TestRle::refusesHostileCounts()
{
    QFETCH(QList<quint32>, counts);
    const Rle rle{2, 3, {counts.begin(), counts.end()}};
    QVERIFY_EXCEPTION_THROWN(decodeRle(rle), std::invalid_argument);
}

void TestRle::longNumbersSurvive()
{
    // The longest runs that fit take seven characters; pycocotools' own writer overflows its buffer on them.
    const Rle rle{60'000, 30'000, {1'500'000'000, 1, 299'999'999}};
    QVERIFY(rleFromString(rleToString(rle), 60'000, 30'000) == rle);
    const Rle zigzag{60'000, 30'000, {0, 600'000'000, 1, 1, 599'999'999, 599'999'999}};
    QVERIFY(rleFromString(rleToString(zigzag), 60'000, 30'000) == zigzag);
}

void TestRle::setOperationsEqualThoseOfMasks()
{
    cv::RNG random(3);
    for (int round = 0; round < 500; ++round) {
        const cv::Size size(random.uniform(1, 12), random.uniform(1, 12));
        const auto some = [&] {
            cv::Mat noise(size, CV_8UC1);
            random.fill(noise, cv::RNG::UNIFORM, 0, 256);
            return Mask::fromPixels(noise, random.uniform(0, 257));
        };
        const Mask a = some(), b = some();
        QVERIFY(unionOf(encodeRle(a), encodeRle(b)) == encodeRle(a | b));
        QVERIFY(intersectionOf(encodeRle(a), encodeRle(b)) == encodeRle(a & b));
        QVERIFY(differenceOf(encodeRle(a), encodeRle(b)) == encodeRle(a - b));
        QCOMPARE(boundingBoxOf(encodeRle(a)), a.boundingBox());
        QCOMPARE(areaOf(encodeRle(a)), a.area());
    }
    const Rle split{2, 2, {1, 0, 1, 2}}, none{2, 2, {4}};
    QVERIFY(unionOf(split, none) == (Rle{2, 2, {2, 2}}));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestRle)
#include "tst_rle.moc"
