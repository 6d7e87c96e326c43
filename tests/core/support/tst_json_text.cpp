// SPDX-License-Identifier: Apache-2.0
#include "support/json_text.h"

#include <QTest>

using namespace unocclude;

using Json = nlohmann::ordered_json;

/// JSON as text: for people, and on one line.
class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onOneLineAsTheLibraryWrites();
    void readableForPeople();
    void whatIsTextAlreadyIsWrittenAsItIs();
    void whatIsNoUtf8IsReplaced();
};

namespace {

const char* const sample = R"({"a":[1,-2,18446744073709551615,0.1,1e300,true,null],"empty":{},"none":[],"":"",)"
                           R"("k\"\\\n":"back\\slash \"quote\" \u0007 ä ","list":[{"b":[]},["x","y,z"],[[1]]]})";

} // namespace

void TestJsonText::onOneLineAsTheLibraryWrites()
{
    const Json json = Json::parse(sample);
    QCOMPARE(compactJson(json), json.dump());
    for (const char* plain : {"7", "-7", "\"\"", "\"\\\\\"", "[]", "{}", "null", "2.50"})
        QCOMPARE(compactJson(Json::parse(plain)), Json::parse(plain).dump());
}

void TestJsonText::readableForPeople()
{
    QCOMPARE(readableJson(Json::parse(R"({"a":[1,2.5,"x, y"],"b":{"c":[[1,2],{}],"d":{}}})")),
             QByteArray("{\n \"a\": [1, 2.5, \"x, y\"],\n \"b\": {\n  \"c\": [\n   [1, 2],\n   {}\n  ],\n  \"d\": {}\n }\n}\n"));
    const Json json = Json::parse(sample);
    QVERIFY(Json::parse(readableJson(json).toStdString()) == json);
}

void TestJsonText::whatIsTextAlreadyIsWrittenAsItIs()
{
    for (const char* text : {"[1,2.5,-3]", "[]", R"({"a":[1,{"b":"x,y"}],"c":{}})", R"("text")", "[[1,2],[3]]", "7"}) {
        const Json tree = {{"before", 1}, {"it", Json::parse(text)}, {"after", {1, 2}}};
        const Json written = {{"before", 1}, {"it", writtenJson(text)}, {"after", {1, 2}}};
        QCOMPARE(compactJson(written), compactJson(tree));
        QCOMPARE(readableJson(written), readableJson(tree));
    }
}

void TestJsonText::whatIsNoUtf8IsReplaced()
{
    QCOMPARE(compactJson(Json("a\xFF")), std::string("\"a\xEF\xBF\xBD\""));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
