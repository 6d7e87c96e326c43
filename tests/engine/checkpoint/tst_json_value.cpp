// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/json_value.h"

#include "engine/checkpoint/checkpoint_test_support.h"

#include <QTest>

#include <limits>

using namespace unocclude::engine;
using unocclude::engine::test::messageOf;

namespace {

std::string nested(int depth)
{
    const auto count = static_cast<std::size_t>(depth);
    return std::string(count, '[') + std::string(count, ']');
}

} // namespace

class TestJsonValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rewrites_data();
    void rewrites();
    void refuses_data();
    void refuses();
    void keepsIntegersExact();
    void tellsNumbersApart();
    void decodesEscapes();
    void limitsNesting();
    void limitsValues();
    void namesTheDuplicateKey();
    void expectsTypes();
    void writesOnlyWhatJsonCanCarry();
    void readsBackEveryDouble();
};

void TestJsonValue::rewrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("compact");

    const auto row = [](const char* name, const char* text, const char* compact) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(compact);
    };
    row("null", "null", "null");
    row("true", " true ", "true");
    row("false", "\tfalse\r\n", "false");
    row("zero", "0", "0");
    row("negative", "-17", "-17");
    row("fraction", "0.5", "0.5");
    row("whole double", "1.0", "1.0");
    row("exponent", "1E2", "100.0");
    row("signed exponent", "25e-1", "2.5");
    row("empty string", "\"\"", "\"\"");
    row("text", "\"caf\xC3\xA9 \xF0\x9F\x98\x80\"", "\"caf\xC3\xA9 \xF0\x9F\x98\x80\"");
    row("unneeded escapes", "\"\\u0041\\/\"", "\"A/\"");
    row("needed escapes", "\"\\\"\\\\\\n\\u0000\"", "\"\\\"\\\\\\u000a\\u0000\"");
    row("surrogate pair", "\"\\ud83d\\ude00\"", "\"\xF0\x9F\x98\x80\"");
    row("empty array", "[ ]", "[]");
    row("array", "[1, [2], \"3\"]", "[1,[2],\"3\"]");
    row("empty object", "{ }", "{}");
    row("order of members", "{\"b\" : 1, \"a\" : {\"z\": null}}", "{\"b\":1,\"a\":{\"z\":null}}");
}

void TestJsonValue::rewrites()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, compact);

    const JsonValue value = parseJson(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(writeJson(value)), compact);
    QVERIFY(parseJson(compact.toStdString()) == value);
}

void TestJsonValue::refuses_data()
{
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char* name, QByteArray text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("space", " ");
    row("word", "nul");
    row("capitals", "True");
    row("not a number", "NaN");
    row("infinity", "-Infinity");
    row("comment", "/**/1");
    row("two values", "1 2");
    row("trailing comma in array", "[1,]");
    row("trailing comma in object", "{\"a\":1,}");
    row("leading comma", "[,1]");
    row("open array", "[1");
    row("open object", "{\"a\":1");
    row("wrong bracket", "[1}");
    row("missing colon", "{\"a\" 1}");
    row("missing value", "{\"a\":}");
    row("key without quotes", "{a:1}");
    row("single quotes", "'a'");
    row("leading zero", "01");
    row("plus", "+1");
    row("lone minus", "-");
    row("no digit after point", "1.");
    row("no digit before point", ".5");
    row("no exponent", "1e");
    row("hexadecimal", "0x10");
    row("beyond double", "1e400");
    row("beyond int64", "9223372036854775808");
    row("below int64", "-9223372036854775809");
    row("open string", "\"abc");
    row("open escape", "\"abc\\");
    row("unknown escape", "\"\\x41\"");
    row("short code", "\"\\u12\"");
    row("bad code", "\"\\u12g4\"");
    row("signed code", "\"\\u-123\"");
    row("lone high surrogate", "\"\\ud83d\"");
    row("lone low surrogate", "\"\\ude00\"");
    row("two high surrogates", "\"\\ud83d\\ud83d\"");
    row("line break in string", "\"a\nb\"");
    row("NUL in string", QByteArray("\"a\0b\"", 5));
    row("NUL after value", QByteArray("1\0", 2));
    row("byte order mark", "\xEF\xBB\xBF{}");
    row("lone continuation byte", "\"\x80\"");
    row("overlong slash", "\"\xC0\xAF\"");
    row("overlong three bytes", "\"\xE0\x80\x80\"");
    row("surrogate as UTF-8", "\"\xED\xA0\x80\"");
    row("beyond Unicode", "\"\xF4\x90\x80\x80\"");
    row("cut sequence", "\"\xF0\x9F\x98");
    row("duplicate key", "{\"a\":1,\"b\":2,\"a\":1}");
    row("duplicate key by escape", "{\"a\":1,\"\\u0061\":2}");
}

void TestJsonValue::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY_THROWS_EXCEPTION(JsonError, parseJson(text.toStdString()));
}

void TestJsonValue::keepsIntegersExact()
{
    // 2^53 + 1 is the first integer that a double cannot hold
    QCOMPARE(parseJson("9007199254740993").integer(), std::int64_t{9007199254740993});
    QCOMPARE(parseJson("9223372036854775807").integer(), std::numeric_limits<std::int64_t>::max());
    QCOMPARE(parseJson("-9223372036854775808").integer(), std::numeric_limits<std::int64_t>::min());
}

void TestJsonValue::tellsNumbersApart()
{
    QVERIFY(parseJson("1").as<std::int64_t>());
    QVERIFY(parseJson("1.0").as<double>());
    QCOMPARE(parseJson("3").number(), 3.0);
    QVERIFY_THROWS_EXCEPTION(JsonError, parseJson("3.0").integer());
}

void TestJsonValue::decodesEscapes()
{
    const JsonValue value = parseJson("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u00e9\\u20AC\"");
    const QByteArray expected("\"\\/\b\f\n\r\t\0\xC3\xA9\xE2\x82\xAC", 14);
    QCOMPARE(QByteArray::fromStdString(value.text()), expected);
}

void TestJsonValue::limitsNesting()
{
    QVERIFY(parseJson(nested(jsonMaxDepth)).as<JsonValue::Array>());
    QVERIFY_THROWS_EXCEPTION(JsonError, parseJson(nested(jsonMaxDepth + 1)));
    QVERIFY_THROWS_EXCEPTION(JsonError, parseJson(nested(100'000)));
    QVERIFY_THROWS_EXCEPTION(JsonError, parseJson(std::string(1'000'000, '[')));
}

void TestJsonValue::limitsValues()
{
    // the array itself is a value, too
    std::string text = "[0";
    for (std::size_t i = 2; i < jsonMaxValues; ++i)
        text += ",0";
    QCOMPARE(parseJson(text + "]").array().size(), jsonMaxValues - 1);
    QVERIFY_THROWS_EXCEPTION(JsonError, parseJson(text + ",0]"));
}

void TestJsonValue::namesTheDuplicateKey()
{
    QCOMPARE(messageOf<JsonError>([] { parseJson(R"({"x":1,"y":2,"x":3})"); }),
             QStringLiteral("invalid JSON at byte 19: the object that ends here has two members named \"x\""));
}

void TestJsonValue::expectsTypes()
{
    const JsonValue value = parseJson(R"({"n": 1, "t": "x", "b": true, "a": [1]})");
    QCOMPARE(value.at("n").integer(), std::int64_t{1});
    QCOMPARE(value.at("t").text(), std::string("x"));
    QCOMPARE(value.at("b").boolean(), true);
    QCOMPARE(value.at("a").array().size(), std::size_t{1});
    QVERIFY(!value.find("m"));
    QCOMPARE(messageOf<JsonError>([&] { value.at("m"); }), QStringLiteral("the key \"m\" is missing"));
    QCOMPARE(messageOf<JsonError>([&] { value.at("t").integer(); }),
             QStringLiteral("expected an integer, got a string"));
    QCOMPARE(messageOf<JsonError>([&] { value.at("b").integer(); }),
             QStringLiteral("expected an integer, got a boolean"));
    QCOMPARE(messageOf<JsonError>([&] { value.at("n").find("x"); }),
             QStringLiteral("expected an object, got an integer"));
}

void TestJsonValue::writesOnlyWhatJsonCanCarry()
{
    QVERIFY_THROWS_EXCEPTION(JsonError, writeJson(std::numeric_limits<double>::infinity()));
    QVERIFY_THROWS_EXCEPTION(JsonError, writeJson(std::numeric_limits<double>::quiet_NaN()));
    QVERIFY_THROWS_EXCEPTION(JsonError, writeJson("\xFF"));
    QVERIFY_THROWS_EXCEPTION(JsonError, writeJson(JsonValue::Object{{"\xC0\xAF", 1}}));
}

void TestJsonValue::readsBackEveryDouble()
{
    for (const double value : {0.1, -0.0, 1.0 / 3.0, 1e22, 5e-324, std::numeric_limits<double>::max()})
        QCOMPARE(parseJson(writeJson(value)), JsonValue(value));
}

QTEST_APPLESS_MAIN(TestJsonValue)
#include "tst_json_value.moc"
