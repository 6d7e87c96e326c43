// SPDX-License-Identifier: Apache-2.0
#include "support/json_scanner.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <bit>
#include <limits>
#include <random>

using namespace unocclude;

/// What is read without a tree, against nlohmann's parser.
class TestJsonScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreTheParsers();
    void textsAreTheParsers();
    void valuesAreCopiedWithoutBlanks();
    void takesNothingThatAParserRefuses_data();
    void takesNothingThatAParserRefuses();
    void passesOnWhatIsRare_data();
    void passesOnWhatIsRare();
};

namespace {

/// The value's text without blanks, or "unusual".
std::string copied(const std::string& text)
{
    try {
        JsonScanner scanner(text);
        std::string copy;
        scanner.copyValue(copy, 0);
        scanner.requireEnd();
        return copy;
    } catch (const JsonScanner::Unusual&) {
        return "unusual";
    }
}

std::string nested(int levels)
{
    return std::string(static_cast<std::size_t>(levels), '[') + std::string(static_cast<std::size_t>(levels), ']');
}

} // namespace

void TestJsonScanner::numbersAreTheParsers()
{
    std::vector<std::string> texts{"0", "-0", "-0.0", "0.1", "1e3", "2.5E-3", "123456789012345", "0.30000000000000004",
                                   "-999999999999.25", "4.9e-324", "1.7976931348623157e308"};
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i)
        texts.push_back(std::to_string(static_cast<int>(random() % 2'000'000) - 1'000'000) + "." +
                        std::to_string(random() % (i % 2 == 0 ? 100 : 1'000'000'000)));
    for (const std::string& text : texts) {
        constexpr double limit = std::numeric_limits<double>::max();
        const double number = JsonScanner(text).number(-limit, limit);
        const auto expected = nlohmann::json::parse(text).get<double>();
        QVERIFY2(std::bit_cast<std::uint64_t>(number) == std::bit_cast<std::uint64_t>(expected), text.c_str());
    }
}

void TestJsonScanner::textsAreTheParsers()
{
    for (const std::string text : {R"("")", R"("chair ")", R"("a\\b\"c\/d\n\t\r\f\b")", "\"K\xC3\xBC" "chenstuhl\"", "\"\x7F\""})
        QCOMPARE(std::string(JsonScanner(text).string()), nlohmann::json::parse(text).get<std::string>());
}

void TestJsonScanner::valuesAreCopiedWithoutBlanks()
{
    const std::string text = " { \"a\" : [ 1 , -2.5 , \"x \\\\ y\", { } , [ ] , 1e-09 ],\n\t\"b\":true,\"c\" :null , \"d\": false }\r\n";
    QCOMPARE(copied(text), std::string(R"({"a":[1,-2.5,"x \\ y",{},[],1e-09],"b":true,"c":null,"d":false})"));
    QCOMPARE(copied(nested(64)), nested(64));
}

void TestJsonScanner::takesNothingThatAParserRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", " ", "{", "[1", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{1:2}",
                             "[1}", "{\"a\":1]", "01", "-", "+1", "1.", ".5", "1e", "1e+", "0x1", "NaN", "Infinity", "tru",
                             "truee", "nul", "\"", "\"\\\"", "\"\n\"", "\"\\x\"", "1 2", "[] []", "'a'", "\"\xFF\"",
                             "\"\xC0\x80\"", "\"\xED\xA0\x80\"", "[1]//", "\xEF\xBB\xBF"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonScanner::takesNothingThatAParserRefuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!nlohmann::json::accept(text.toStdString()) || text.startsWith("\xEF"));
    QCOMPARE(copied(text.toStdString()), std::string("unusual"));
}

void TestJsonScanner::passesOnWhatIsRare_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("escaped letter") << QByteArray(R"("\u00e4")");
    QTest::newRow("escaped key") << QByteArray(R"({"a\\b":1})");
    QTest::newRow("key twice") << QByteArray(R"({"a":1,"b":2,"a":3})");
    QTest::newRow("beyond a double") << QByteArray("[1e999]");
    QTest::newRow("large exponent") << QByteArray("1e100");
    QTest::newRow("very long number") << QByteArray(400, '9');
    QTest::newRow("too deep") << QByteArray::fromStdString(nested(65));
    QByteArray keys = "{";
    for (int i = 0; i < 65; ++i)
        keys += (i > 0 ? ",\"" : "\"") + QByteArray::number(i) + "\":0";
    QTest::newRow("many keys") << keys + "}";
}

void TestJsonScanner::passesOnWhatIsRare()
{
    QFETCH(QByteArray, text);
    QCOMPARE(copied(text.toStdString()), std::string("unusual"));
}

QTEST_GUILESS_MAIN(TestJsonScanner)
#include "tst_json_scanner.moc"
