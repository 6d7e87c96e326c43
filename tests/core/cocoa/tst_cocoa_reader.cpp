// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_reader.h"

#include "cocoa/cocoa_writer.h"
#include "support/json_cursor.h"

#include <QTest>

namespace unocclude {

namespace {

const QString name = QStringLiteral("file.json");

/// A record as the published files have them, quirks included: no images, a blank in the name, an unknown key.
const QByteArray published = R"({"annotations":[{"id":377,"image_id":188819,"author":"someone",)"
                             R"("url":"https://example.org/COCO_val2014_000000188819.jpg","size":3,)"
                             R"("regions":[{"segmentation":[1.5,1,4.25,1,4,3],"name":"phone ","area":4,"isStuff":0,)"
                             R"("occlude_rate":0.25,"order":1,"visible_mask":{"counts":"43","size":[1,7]},)"
                             R"("invisible_mask":{"counts":"34","size":[1,7]},"extra":[1,{"a":null}]}]}]})";

/// The pointer of what readCocoa() refuses, or its message where there is none.
QString complaintAbout(const QByteArray& text)
{
    try {
        readCocoa(text, name);
    } catch (const JsonError& error) {
        return error.message().contains(name) ? error.pointer() : QStringLiteral("the file is not named");
    } catch (const RuntimeError& error) {
        return error.message();
    }
    return QStringLiteral("no error");
}

QByteArray with(const QByteArray& from, const QByteArray& to)
{
    QByteArray changed = published;
    changed.replace(from, to);
    return changed == published ? QByteArray("the test's text was not found") : changed;
}

} // namespace

class TestCocoaReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPublishedRecords();
    void nothingIsLostInBetween();
    void masksOfARegion();
    void countsMayBeAList();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void refusesHostileText_data();
    void refusesHostileText();
};

void TestCocoaReader::readsPublishedRecords()
{
    const CocoaDataset dataset = readCocoa(published, name);
    QVERIFY(dataset.images.empty());
    const CocoaAnnotation& annotation = dataset.annotations.at(0);
    QCOMPARE(annotation.imageId, 188819);
    QCOMPARE(annotation.author, QStringLiteral("someone"));
    QVERIFY(annotation.depthConstraint.empty());
    const CocoaRegion& region = annotation.regions.at(0);
    QVERIFY(std::get<Polygon>(region.segmentation) == (Polygon{{1.5, 1}, {4.25, 1}, {4, 3}}));
    QCOMPARE(region.name, QStringLiteral("phone "));
    QCOMPARE(region.occludeRate, 0.25);
    QVERIFY(region.visible->counts == (std::vector<std::uint32_t>{4, 3}));
    QVERIFY(region.extras.contains("extra"));
}

void TestCocoaReader::nothingIsLostInBetween()
{
    const QByteArray text = R"({"images":[{"id":3,"file_name":"a/b.jpg","width":7,"height":2,"license":"?",)"
                            R"("data_captured":"2010"}],"annotations":[{"id":1,"image_id":3,"author":"","url":"",)"
                            R"("size":1,"depth_constraint":"1-2,1-3","regions":[{"segmentation":)"
                            R"({"counts":"<2","size":[2,7]},"name":"\u00e4","area":2,"isStuff":1,)"
                            R"("occlude_rate":0,"order":1}],"reviewed":true}],"info":{"year":2014}})";
    const CocoaDataset dataset = readCocoa(text, name);
    QVERIFY(readCocoa(writeCocoa(dataset), name) == dataset);
    QByteArray unescaped = text;
    unescaped.replace("\\u00e4", "\xC3\xA4");
    QCOMPARE(writeCocoa(dataset), unescaped + '\n');
}

void TestCocoaReader::masksOfARegion()
{
    const CocoaDataset dataset = readCocoa(published, name);
    CocoaRegion region = dataset.annotations[0].regions[0];
    const Mask outline = rasterizePolygon({{1.5, 1}, {4.25, 1}, {4, 3}}, {10, 10});
    QVERIFY(amodalMask(region, {10, 10}) == outline);
    QCOMPARE(visibleMask(region, {7, 1}).area(), 3);
    QVERIFY_EXCEPTION_THROWN(visibleMask(region, {1, 7}), std::invalid_argument);
    region.visible.reset();
    QVERIFY(visibleMask(region, {10, 10}) == outline);
}

void TestCocoaReader::countsMayBeAList()
{
    QVERIFY(readCocoa(with(R"("counts":"43")", R"("counts":[4,3])"), name) == readCocoa(published, name));
}

void TestCocoaReader::saysWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* title, const char* pointer, const QByteArray& text) {
        QTest::newRow(title) << text << QString::fromLatin1(pointer);
    };
    const auto inRegion = [](const char* title, const char* steps, const QByteArray& text) {
        QTest::newRow(title) << text << QStringLiteral("/annotations/0/regions/0") + QLatin1String(steps);
    };
    const QByteArray outline = "[1.5,1,4.25,1,4,3]";
    const QByteArray visible = R"("counts":"43","size":[1,7])";
    row("no object", "", "[]");
    row("no annotations", "", "{}");
    row("annotations are no list", "/annotations", R"({"annotations":{}})");
    row("no id", "/annotations/0", with(R"("id":377,)", ""));
    row("id is true", "/annotations/0/id", with("377", "true"));
    row("id is no whole number", "/annotations/0/id", with("377", "377.5"));
    row("id beyond 64 bits", "/annotations/0/id", with("377", "18446744073709551615"));
    row("key twice", "/annotations/0", with(R"("size":3)", R"("size":3,"size":4)"));
    row("author is a number", "/annotations/0/author", with(R"("someone")", "5"));
    row("pair is no pair", "/annotations/0/depth_constraint", with(R"("size":3)", R"("depth_constraint":"1-2,3")"));
    inRegion("no outline", "", with(R"("segmentation":)" + outline + ",", ""));
    inRegion("list of lists", "/segmentation/0", with(outline, "[" + outline + "]"));
    inRegion("odd number", "/segmentation", with(outline, "[1,1,4,1,4,3,7]"));
    inRegion("two points", "/segmentation", with(outline, "[1,1,4,1]"));
    inRegion("far away", "/segmentation/5", with(outline, "[1,1,4,1,4,1e12]"));
    inRegion("text as coordinate", "/segmentation/0", with("[1.5,", R"(["1.5",)"));
    inRegion("isStuff is true", "/isStuff", with(R"("isStuff":0)", R"("isStuff":true)"));
    inRegion("isStuff is 2", "/isStuff", with(R"("isStuff":0)", R"("isStuff":2)"));
    inRegion("rate above one", "/occlude_rate", with("0.25", "1.25"));
    inRegion("mask too long", "/visible_mask/counts", with(R"("43")", R"("44")"));
    inRegion("mask too short", "/invisible_mask/counts", with(R"("34")", R"("33")"));
    inRegion("mask ends in a number", "/invisible_mask/counts", with(R"("34")", R"("PP")"));
    inRegion("list of counts too short", "/invisible_mask/counts", with(R"("34")", "[3,3]"));
    inRegion("negative count", "/invisible_mask/counts/0", with(R"("34")", "[-1,8]"));
    inRegion("mask without sides", "/visible_mask/size", with(visible, R"("counts":"43","size":[])"));
    inRegion("side of zero", "/visible_mask/size/0", with(visible, R"("counts":"43","size":[0,7])"));
    row("image of no width", "/images/0/width",
        with(R"({"annot)", R"({"images":[{"id":1,"file_name":"a","width":0,"height":1}],"annot)"));
    row("image too wide", "/images/0/width",
        with(R"({"annot)", R"({"images":[{"id":1,"file_name":"a","width":65536,"height":1}],"annot)"));
}

void TestCocoaReader::saysWhereItIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pointer);
    QCOMPARE(complaintAbout(text), pointer);
}

void TestCocoaReader::refusesHostileText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("byte");
    QTest::newRow("cut short") << published.chopped(1) << QStringLiteral("byte %1").arg(published.size());
    QTest::newRow("more behind it") << published + "x" << QStringLiteral("byte %1").arg(published.size() + 1);
    QTest::newRow("not a number") << with("0.25", "NaN") << QStringLiteral("byte");
    QTest::newRow("infinite") << with("0.25", "1e400") << QStringLiteral("valid JSON");
    QTest::newRow("no UTF-8") << with("someone", "some\xFFone") << QStringLiteral("byte");
    QTest::newRow("nested deeply") << R"({"x":)" + QByteArray(200'000, '[') << QStringLiteral("nested");
    QTest::newRow("nested, and closed") << R"({"x":)" + QByteArray(70, '[') + QByteArray(70, ']') + '}'
                                        << QStringLiteral("nested");
    QTest::newRow("enormous text") << with("someone", QByteArray(17 << 20, 'a')) << QStringLiteral("16 MiB");
}

void TestCocoaReader::refusesHostileText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QString message = complaintAbout(text);
    const bool isNamed = message.startsWith(u'/') || message.contains(name); // a pointer: complaintAbout() has looked
    QVERIFY2(message.contains(says) && isNamed, qPrintable(message));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestCocoaReader)
#include "tst_cocoa_reader.moc"
