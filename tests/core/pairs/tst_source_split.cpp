// SPDX-License-Identifier: Apache-2.0
#include "pairs/source_split.h"

#include "pairs/photograph_groups.h"
#include "support/runtime_error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgproc.hpp>

namespace unocclude {

using Kind = SourceSplit::Kind;

class TestSourceSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewsOfAModelStayTogether_data();
    void viewsOfAModelStayTogether();
    void aboutOneInTwenty();
    void aRecordedSplitOutlivesItsRule();
    void familiesAreHeldOutWhole();
    void whatIsNoSplitIsRefused_data();
    void whatIsNoSplitIsRefused();
    void theSamePhotographIsOneSource();
    void recordedSplitIsHonest();

private:
    QString file(const QByteArray& content) const;

    QTemporaryDir m_folder;
};

namespace {

cv::Mat photograph(int number)
{
    cv::RNG random(std::uint64_t(number) + 1);
    cv::Mat coarse(4, 6, CV_8UC3), picture;
    random.fill(coarse, cv::RNG::UNIFORM, 0, 256);
    cv::resize(coarse, picture, {90, 60}, 0, 0, cv::INTER_CUBIC);
    return picture;
}

cv::Mat copyOf(const cv::Mat& picture)
{
    cv::Mat copy;
    cv::resize(picture, copy, {}, 0.7, 0.7, cv::INTER_AREA);
    return copy + cv::Scalar::all(1);
}

} // namespace

QString TestSourceSplit::file(const QByteArray& content) const
{
    QFile written(m_folder.filePath(QStringLiteral("split.json")));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("the split file could not be written");
    return written.fileName();
}

void TestSourceSplit::viewsOfAModelStayTogether_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("objects/sh3d/Lib_couch_couch_0.webp") << "Lib_couch_couch";
    QTest::newRow("Lib_couch_couch_8.webp") << "Lib_couch_couch";
    QTest::newRow("couch_12.png") << "couch_12"; // two digits are no view
    QTest::newRow("_3.png") << "_3";             // nothing would be left
    QTest::newRow("glass217.webp") << "glass217";
    QTest::newRow("1f645-200d-2640-fe0f_3d.webp") << "1f645_3d";
    QTest::newRow("1f645-200d-2642_3d.webp") << "1f645_3d";
    QTest::newRow("1f468-200d-1f680_3d.webp") << "1f468-200d-1f680_3d";
}

void TestSourceSplit::viewsOfAModelStayTogether()
{
    QFETCH(QString, model);
    QCOMPARE(SourceSplit::modelOf(QString::fromLatin1(QTest::currentDataTag())), model);
}

void TestSourceSplit::aboutOneInTwenty()
{
    SourceSplit split = SourceSplit::open({});
    int objects = 0, scenes = 0;
    for (int i = 0; i < 2000; ++i) {
        objects += split.heldOut(Kind::Object, QStringLiteral("model %1").arg(i)) ? 1 : 0;
        scenes += split.heldOut(Kind::Scene, QStringLiteral("scene %1").arg(i)) ? 1 : 0;
    }
    QVERIFY(objects > 60 && objects < 140);
    QVERIFY(scenes > 320 && scenes < 480);
}

void TestSourceSplit::aRecordedSplitOutlivesItsRule()
{
    const QString path = m_folder.filePath(QStringLiteral("new.json"));
    SourceSplit made = SourceSplit::open(path);
    QStringList heldOut;
    for (int i = 0; i < 100; ++i)
        if (const QString name = QStringLiteral("model%1x").arg(i); made.heldOut(Kind::Object, name))
            heldOut << name;
    QVERIFY(!heldOut.isEmpty());
    made.holdOut(Kind::Background, QStringLiteral("twin"));
    made.save();
    SourceSplit read = SourceSplit::open(path);
    for (int i = 0; i < 100; ++i) {
        const QString name = QStringLiteral("model%1x").arg(i);
        QCOMPARE(read.heldOut(Kind::Object, name), heldOut.contains(name));
    }
    QVERIFY(read.heldOut(Kind::Background, QStringLiteral("twin")));
    for (int i = 0; i < 200; ++i) // what is new belongs to training, whatever its hash
        QVERIFY(!read.heldOut(Kind::Object, QStringLiteral("later%1x").arg(i)));
}

void TestSourceSplit::familiesAreHeldOutWhole()
{
    SourceSplit split = SourceSplit::open(
        file("{\"objects\":[\"vase\"],\"families\":{\"seats\":[\"*chair*\",\"stool?\"],\"cats\":[\"1f408_3d\"]}}"));
    for (const char* seat : {"Lib_armChair_armChair", "chair", "stool2"}) {
        QCOMPARE(split.familyOf(QLatin1String(seat)), QStringLiteral("seats"));
        QVERIFY(split.heldOut(Kind::Object, QLatin1String(seat)));
    }
    QCOMPARE(split.familyOf(QStringLiteral("1f408_3d")), QStringLiteral("cats"));
    QVERIFY(split.familyOf(QStringLiteral("stool")).isEmpty());
    QVERIFY(split.heldOut(Kind::Object, QStringLiteral("vase")));
    QVERIFY(split.familyOf(QStringLiteral("vase")).isEmpty());
    QVERIFY(!split.heldOut(Kind::Background, QStringLiteral("chair"))); // a family is one of objects
    QVERIFY(!split.heldOut(Kind::Object, QStringLiteral("table")));
}

void TestSourceSplit::whatIsNoSplitIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("objects: [a]");
    QTest::newRow("cut short") << QByteArray("{\"objects\":[\"a\"");
    QTest::newRow("numbers") << QByteArray("{\"objects\":[1]}");
    QTest::newRow("no lists") << QByteArray("{\"families\":{\"seats\":\"*chair*\"}}");
    QTest::newRow("families as a list") << QByteArray("{\"families\":[\"*chair*\"]}");
    QTest::newRow("a list") << QByteArray("[]");
}

void TestSourceSplit::whatIsNoSplitIsRefused()
{
    QFETCH(QByteArray, content);
    const QString path = file(content);
    try {
        SourceSplit::open(path);
        QFAIL("it was read");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY2(error.message().contains(path), qPrintable(error.message()));
    }
}

void TestSourceSplit::theSamePhotographIsOneSource()
{
    SourceSplit split =
        SourceSplit::open(file("{\"objects\":[\"77\"],\"backgrounds\":[\"bg3\"],\"scenes\":[\"scene1\"]}"));
    PhotographGroups groups;
    for (const char* model : {"11", "77", "12", "vase"})
        groups.addObject(QLatin1String(model));
    groups.addPhotograph(Kind::Scene, QStringLiteral("scene1"), photograph(1), {10, 11});
    groups.addPhotograph(Kind::Scene, QStringLiteral("scene2"), photograph(2), {77});
    groups.addPhotograph(Kind::Scene, QStringLiteral("scene3"), photograph(3));
    groups.addPhotograph(Kind::Scene, QStringLiteral("scene4"), photograph(4), {12});
    groups.addPhotograph(Kind::Background, QStringLiteral("bg1"), copyOf(photograph(1)));
    groups.addPhotograph(Kind::Background, QStringLiteral("bg3"), copyOf(photograph(3)));
    groups.addPhotograph(Kind::Background, QStringLiteral("bg5"), photograph(5));
    QCOMPARE(groups.holdOutTogether(split).size(), std::size_t{4});
    QVERIFY(split.heldOut(Kind::Background, QStringLiteral("bg1"))); // it shows that scene
    QVERIFY(split.heldOut(Kind::Object, QStringLiteral("11")));      // cut out of that scene
    QVERIFY(split.heldOut(Kind::Scene, QStringLiteral("scene2")));   // a held-out object stands in it
    QVERIFY(split.heldOut(Kind::Scene, QStringLiteral("scene3")));   // a held-out background shows it
    QVERIFY(!split.heldOut(Kind::Scene, QStringLiteral("scene4")));
    QVERIFY(!split.heldOut(Kind::Object, QStringLiteral("12")));
    QVERIFY(!split.heldOut(Kind::Background, QStringLiteral("bg5")));
    QVERIFY(!split.heldOut(Kind::Object, QStringLiteral("10"))); // no cut-out has this name
    QVERIFY(groups.holdOutTogether(split).empty());              // nothing is left to add
}

void TestSourceSplit::recordedSplitIsHonest()
{
    SourceSplit split = SourceSplit::open(QStringLiteral(UNOCCLUDE_TEST_DATA "/../packaging/training.split.json"));
    QVERIFY(split.heldOut(Kind::Scene, QStringLiteral("000000000086")));
    QVERIFY(!split.heldOut(Kind::Scene, QStringLiteral("000000000000")));
    QVERIFY(split.heldOut(Kind::Background, QStringLiteral("coco_cc_0523"))); // the same photograph
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestSourceSplit)
#include "tst_source_split.moc"
