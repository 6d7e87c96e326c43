// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_scanner.h"

#include "cocoa/cocoa_reader.h"
#include "support/json_cursor.h"

#include <QTest>

using namespace unocclude;
using namespace Qt::StringLiterals;

/// Annotations read without a tree, against those read from one.
class TestCocoaScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheTreeSays_data();
    void readsWhatTheTreeSays();
    void leavesToTheTree_data();
    void leavesToTheTree();
    void aRegionAmongOtherMembers();
};

namespace {

const QByteArray annotation =
    R"({"id":377,"image_id":7,"author":"someone","url":"https://example.org/a.jpg","size":2,)"
    R"("depth_constraint":"1-3,2-3","regions":[)"
    R"({"segmentation":[1.5,1,4.25,1,4,3],"name":"phone ","area":4,"isStuff":0,"occlude_rate":0,"order":1},)"
    R"({"segmentation":{"counts":"0l0","size":[4,7]},"name":"wall","area":16,"isStuff":1,"occlude_rate":0.25,"order":3,)"
    R"("visible_mask":{"counts":"0<`0","size":[4,7]},"invisible_mask":{"size":[4,7],"counts":"<4<"}}]})";

QByteArray with(const QByteArray& from, const QByteArray& to)
{
    QByteArray changed = annotation;
    changed.replace(from, to);
    return changed == annotation ? QByteArray("the test's text was not found") : changed;
}

std::string_view viewOf(const QByteArray& text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

} // namespace

void TestCocoaScanner::readsWhatTheTreeSays_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("as published", annotation);
    row("with blanks", QByteArray::fromStdString(nlohmann::ordered_json::parse(annotation.toStdString()).dump(2)));
    row("keys that nobody knows", with(R"("order":3)", R"("order":3,"extra":[1,{"a":null,"ä":"ü"}],"more":-0.5)"));
    row("of the annotation", with(R"("size":2)", R"("mood":{"good":true},"size":2)"));
    row("a size that does not count", with(R"("size":2)", R"("size":9)"));
    row("a size that is a text", with(R"("size":2)", R"("size":"2")"));
    row("no size, author, url", with(R"("author":"someone","url":"https://example.org/a.jpg","size":2,)", ""));
    row("no pairs", with("1-3,2-3", ""));
    row("no regions", with(annotation.mid(annotation.indexOf(R"("regions")")), R"("regions":[]})"));
    row("letters beyond ASCII", with("phone ", "Türgriff 把手"));
    row("numbers of all kinds", with("[1.5,1,4.25,1,4,3]", "[-0,-0.0,1e2,0.30000000000000004,1E-7,999999.999999999]"));
    row("negative ids", with("377", "-9223372036854775808"));
}

void TestCocoaScanner::readsWhatTheTreeSays()
{
    QFETCH(QByteArray, text);
    const auto tree = parseJson(text, u"f.json"_qs);
    const auto scanned = scanAnnotation(viewOf(text));
    QVERIFY(scanned);
    QVERIFY(*scanned == readAnnotation(JsonCursor(tree, u"f.json"_qs)));
}

void TestCocoaScanner::leavesToTheTree_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    const QByteArray outline = "[1.5,1,4.25,1,4,3]";
    row("no object", "[]");
    row("cut off", annotation.chopped(1));
    row("something behind it", annotation + "1");
    row("no id", with(R"("id":377,)", ""));
    row("no regions", with(R"("regions")", R"("objects")"));
    row("id twice", with(R"("id":377)", R"("id":377,"id":377)"));
    row("a key twice", with(R"("order":3)", R"("order":3,"k":1,"k":1)"));
    row("id is true", with("377", "true"));
    row("id with a fraction", with("377", "377.0"));
    row("id beyond 64 bits", with("377", "18446744073709551615"));
    row("pairs of blanks", with("1-3,2-3", "1-3, 2-3"));
    row("pair is no pair", with("1-3,2-3", "1-3,2"));
    row("list of lists", with(outline, "[" + outline + "]"));
    row("odd number", with(outline, "[1,1,4,1,4,3,7]"));
    row("two points", with(outline, "[1,1,4,1]"));
    row("far away", with(outline, "[1e7,1,4,1,4,3]"));
    row("beyond a double", with(outline, "[1e999,1,4,1,4,3]"));
    row("number with a leading zero", with(outline, "[01,1,4,1,4,3]"));
    row("rate above 1", with("0.25", "1.25"));
    row("stuff is 2", with(R"("isStuff":1)", R"("isStuff":2)"));
    row("negative area", with(R"("area":4)", R"("area":-4)"));
    row("runs of another size", with(R"("counts":"0<`0","size":[4,7])", R"("counts":"0<`0","size":[4,8])"));
    row("runs without a size", with(R"("counts":"0<`0","size":[4,7])", R"("counts":"0<`0")"));
    row("runs that are no runs", with("0<`0", "0~`0"));
    row("runs as a list", with(R"("0<`0")", "[0,12,16]"));
    row("escaped letter", with("phone ", "ph\\u006fne "));
    row("no UTF-8", with("phone ", "ph\xFFne "));
    row("extras too deep", with(R"("order":3)", R"("order":3,"e":)" + QByteArray(60, '[') + QByteArray(60, ']')));
}

void TestCocoaScanner::leavesToTheTree()
{
    QFETCH(QByteArray, text);
    QVERIFY(!scanAnnotation(viewOf(text)));
}

void TestCocoaScanner::aRegionAmongOtherMembers()
{
    const auto tree = parseJson(annotation, u"f.json"_qs);
    const auto& region = tree["regions"][1];
    const std::string object = R"({"a":[1,{"origin":2}],"origin":)" + region.dump() + R"(,"b":null})";
    const auto scanned = scanRegionIn(object, "origin");
    QVERIFY(scanned);
    QVERIFY(*scanned == readRegion(JsonCursor(region, u"f.json"_qs)));
    QVERIFY(!scanRegionIn(object, "a"));
    QVERIFY(!scanRegionIn(object, "c"));
    QVERIFY(!scanRegionIn(R"({"origin":)", "origin"));
    QVERIFY(!scanRegionIn({}, "origin"));
}

QTEST_GUILESS_MAIN(TestCocoaScanner)
#include "tst_cocoa_scanner.moc"
