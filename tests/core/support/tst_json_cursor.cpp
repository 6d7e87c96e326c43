// SPDX-License-Identifier: Apache-2.0
#include "support/json_cursor.h"

#include <QTest>

namespace unocclude {

namespace {

const QString name = QStringLiteral("file.json");

} // namespace

class TestJsonCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointerIsEscaped();
    void errorNamesFilePlaceAndValue();
    void numbersAtTheirLimits();
};

void TestJsonCursor::pointerIsEscaped()
{
    const auto json = parseJson(R"({"a/b":[{"c~d":1}]})", name);
    const JsonCursor root(json, name);
    QCOMPARE(root.pointer(), QString());
    QStringList pointers;
    root.at("a/b").forEach([&](const JsonCursor& entry) { pointers += entry.at("c~d").pointer(); });
    QCOMPARE(pointers, QStringList{QStringLiteral("/a~1b/0/c~0d")});
}

void TestJsonCursor::errorNamesFilePlaceAndValue()
{
    const auto json = parseJson(R"({"width":"wide"})", name);
    const JsonCursor root(json, name);
    try {
        root.at("width").integer();
        QFAIL("a text was taken for a number");
    } catch (const JsonError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QCOMPARE(error.message(), QStringLiteral("file.json is not as it should be at /width: "
                                                 "expected a whole number, found \"wide\"."));
    }
}

void TestJsonCursor::numbersAtTheirLimits()
{
    const auto json = parseJson("[9223372036854775807,-9223372036854775808,9223372036854775808]", name);
    std::vector<std::int64_t> numbers;
    const auto readAll = [&] {
        JsonCursor(json, name).forEach([&](const JsonCursor& number) { numbers.push_back(number.integer()); });
    };
    QVERIFY_EXCEPTION_THROWN(readAll(), JsonError);
    QVERIFY(numbers == (std::vector<std::int64_t>{std::numeric_limits<std::int64_t>::max(),
                                                  std::numeric_limits<std::int64_t>::min()}));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestJsonCursor)
#include "tst_json_cursor.moc"
