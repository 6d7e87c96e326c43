// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_header.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/checkpoint_test_support.h"

#include <QTest>

#include <random>

using namespace unocclude::engine;
using namespace unocclude::engine::test;

namespace {

SafetensorsHeader parse(const std::string& bytes)
{
    return parseSafetensorsHeader(bytes, bytes.size());
}

/// One entry "name" of four floats at the front of the data, with a text in the place of one of its fields.
std::string entry(const char* shape = "[2,2]", const char* offsets = "[0,16]", const char* dtype = "\"F32\"")
{
    return std::string("{\"dtype\":") + dtype + ",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}";
}

std::string fileOf(const std::string& header, std::size_t dataSize)
{
    return safetensorsBytes(header, std::string(dataSize, '\1'));
}

std::string lengthField(std::uint64_t length)
{
    std::string bytes;
    for (int shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>(length >> shift);
    return bytes;
}

const std::string plainFile = fileOf("{\"name\":" + entry() + "}", 16);

} // namespace

class TestSafetensorsHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void readsEverything();
    void ordersByData();
    void needsOnlyTheHeader();
    void namesTheTensor();
    void survivesMutations();
};

void TestSafetensorsHeader::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("tensors");

    const auto row = [](const char* name, const std::string& bytes, int tensors) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << tensors;
    };
    row("one tensor", plainFile, 1);
    row("no tensor", fileOf("{}", 0), 0);
    row("only metadata", fileOf(R"({"__metadata__":{"a":"b"}})", 0), 0);
    row("empty metadata", fileOf(R"({"__metadata__":{}})", 0), 0);
    row("trailing spaces", fileOf("{\"name\":" + entry() + "}     ", 16), 1);
    row("spaces inside", fileOf("{ \"name\" : " + entry("[ 2, 2 ]") + "\n}", 16), 1);
    row("scalar", fileOf("{\"name\":" + entry("[]", "[0,4]") + "}", 4), 1);
    row("empty tensor", fileOf("{\"name\":" + entry("[3,0]", "[0,0]") + "}", 0), 1);
    row("empty tensor between",
        fileOf("{\"c\":" + entry("[1]", "[4,8]") + ",\"b\":" + entry("[0]", "[4,4]") +
                   ",\"a\":" + entry("[1]", "[0,4]") + "}",
               8),
        3);
    row("unknown field", fileOf(R"({"name":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"more":[{}]}})", 1), 1);
    row("name like a path", fileOf("{\"../../x\":" + entry() + "}", 16), 1);
    row("empty name", fileOf("{\"\":" + entry() + "}", 16), 1);
    row("name beyond ASCII", fileOf("{\"caf\xC3\xA9\":" + entry() + "}", 16), 1);
    row("two four-bit numbers", fileOf("{\"name\":" + entry("[2]", "[0,1]", "\"F4\"") + "}", 1), 1);
    row("four six-bit numbers", fileOf("{\"name\":" + entry("[4]", "[0,3]", "\"F6_E2M3\"") + "}", 3), 1);
}

void TestSafetensorsHeader::accepts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, tensors);
    QCOMPARE(parse(bytes.toStdString()).entries.size(), static_cast<std::size_t>(tensors));
}

void TestSafetensorsHeader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    const auto oneEntry = [&](const char* name, const std::string& text, std::size_t dataSize = 16) {
        row(name, fileOf("{\"name\":" + text + "}", dataSize));
    };

    row("no byte", "");
    row("seven bytes", std::string(7, '\0'));
    row("no header", std::string(8, '\0'));
    row("header beyond the file", lengthField(3) + "{}");
    row("header cut", plainFile.substr(0, 20));
    row("header of 100,000,001 bytes", lengthField(100'000'001) + "{}");
    row("header of 2^64-1 bytes", lengthField(~std::uint64_t{0}) + "{}");
    row("header of 2^64-8 bytes", lengthField(~std::uint64_t{7}) + "{}");
    row("bad UTF-8", fileOf("{\"\xFF\":" + entry() + "}", 16));
    row("deep JSON", fileOf("{\"name\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}", 0));
    row("not JSON", fileOf("{\"name\"", 0));
    row("array", fileOf("[]", 0));
    row("leading space", fileOf(" {}", 0));
    row("text behind the JSON", fileOf("{} x", 0));
    row("NUL behind the JSON", fileOf(std::string("{}\0", 3), 0));

    row("overlap", fileOf("{\"a\":" + entry("[4]", "[0,16]") + ",\"b\":" + entry("[4]", "[8,24]") + "}", 24));
    row("same bytes twice", fileOf("{\"a\":" + entry() + ",\"b\":" + entry() + "}", 16));
    row("hole", fileOf("{\"a\":" + entry("[1]", "[0,4]") + ",\"b\":" + entry("[1]", "[8,12]") + "}", 12));
    row("hole at the front", fileOf("{\"a\":" + entry("[1]", "[4,8]") + "}", 8));
    row("trailing byte", plainFile + "x");
    row("data cut", plainFile.substr(0, plainFile.size() - 1));
    row("data without tensor", fileOf("{}", 1));
    row("empty tensor past the end", fileOf("{\"a\":" + entry("[0]", "[9,9]") + "}", 0));

    oneEntry("begin after end", entry("[2,2]", "[16,0]"));
    oneEntry("negative offset", entry("[2,2]", "[-16,0]"));
    oneEntry("fraction as offset", entry("[2,2]", "[0.0,16]"));
    oneEntry("one offset", entry("[2,2]", "[16]"));
    oneEntry("three offsets", entry("[2,2]", "[0,8,16]"));
    oneEntry("text as offsets", entry("[2,2]", "\"0,16\""));
    oneEntry("offsets of 2^64", entry("[2,2]", "[0,18446744073709551616]"));
    oneEntry("shape too small", entry("[2,1]"));
    oneEntry("shape too large", entry("[2,3]"));
    oneEntry("shape of 2^63", entry("[9223372036854775808]"));
    oneEntry("shape that overflows", entry("[4294967296,4294967296,2]", "[0,0]"), 0);
    oneEntry("shape that overflows to 16 bytes", entry("[4611686018427387905,4]"));
    oneEntry("empty shape with strides that overflow", entry("[0,4294967296,4294967296]", "[0,0]"), 0);
    oneEntry("negative shape", entry("[-2,-2]"));
    oneEntry("fraction as shape", entry("[2.0,2]"));
    oneEntry("boolean as shape", entry("[true,4]"));
    oneEntry("shape that is no array", entry("4"));
    oneEntry("unknown dtype", entry("[2,2]", "[0,16]", "\"F33\""));
    oneEntry("dtype in small letters", entry("[2,2]", "[0,16]", "\"f32\""));
    oneEntry("number as dtype", entry("[2,2]", "[0,16]", "32"));
    oneEntry("half a byte", entry("[3]", "[0,1]", "\"F4\""), 1);
    oneEntry("no dtype", R"({"shape":[4],"data_offsets":[0,16]})");
    oneEntry("no shape", R"({"dtype":"F32","data_offsets":[0,16]})");
    oneEntry("no offsets", R"({"dtype":"F32","shape":[4]})");
    oneEntry("entry that is no object", "[0,16]");
    oneEntry("duplicate field", R"({"dtype":"F32","dtype":"F32","shape":[4],"data_offsets":[0,16]})");

    row("duplicate name", fileOf("{\"a\":" + entry() + ",\"a\":" + entry() + "}", 16));
    row("number in metadata", fileOf(R"({"__metadata__":{"a":1}})", 0));
    row("object in metadata", fileOf(R"({"__metadata__":{"a":{}}})", 0));
    row("metadata that is no object", fileOf(R"({"__metadata__":"a"})", 0));
    row("NUL in a name", fileOf("{\"a\\u0000b\":" + entry() + "}", 16));
    row("line break in a name", fileOf("{\"a\\nb\":" + entry() + "}", 16));
    row("terminal escape in a name", fileOf("{\"\\u001b[2J\":" + entry() + "}", 16));
    row("DEL in a name", fileOf("{\"a\x7F\":" + entry() + "}", 16));
    row("C1 control in a name", fileOf("{\"a\xC2\x9B\":" + entry() + "}", 16));
}

void TestSafetensorsHeader::refuses()
{
    QFETCH(QByteArray, bytes);
    QVERIFY_THROWS_EXCEPTION(CheckpointError, parse(bytes.toStdString()));
}

void TestSafetensorsHeader::readsEverything()
{
    const std::string header =
        R"({"__metadata__":{"format":"pt"},"w":{"dtype":"BF16","shape":[2,3],"data_offsets":[0,12]}})";
    const SafetensorsHeader parsed = parse(fileOf(header, 12));
    QCOMPARE(parsed.metadata, (std::map<std::string, std::string>{{"format", "pt"}}));
    QCOMPARE(parsed.entries.size(), std::size_t{1});
    const TensorEntry& entry = parsed.entries.front();
    QCOMPARE(entry.name, std::string("w"));
    QCOMPARE(entry.dtype, std::string("BF16"));
    QCOMPARE(entry.shape, (std::vector<std::int64_t>{2, 3}));
    QCOMPARE(entry.begin, std::uint64_t{8 + header.size()});
    QCOMPARE(entry.end, std::uint64_t{8 + header.size() + 12});
}

void TestSafetensorsHeader::ordersByData()
{
    const SafetensorsHeader parsed =
        parse(fileOf("{\"a\":" + entry("[1]", "[4,8]") + ",\"b\":" + entry("[1]", "[0,4]") + "}", 8));
    QCOMPARE(parsed.entries[0].name, std::string("b"));
    QCOMPARE(parsed.entries[1].name, std::string("a"));
}

void TestSafetensorsHeader::needsOnlyTheHeader()
{
    const std::string headerAlone = plainFile.substr(0, plainFile.size() - 16);
    QCOMPARE(parseSafetensorsHeader(headerAlone, plainFile.size()).entries.size(), std::size_t{1});
    QVERIFY_THROWS_EXCEPTION(CheckpointError,
                             parseSafetensorsHeader(std::string_view(headerAlone).substr(0, 30), plainFile.size()));
}

void TestSafetensorsHeader::namesTheTensor()
{
    QCOMPARE(messageOf<CheckpointError>([] { parse(fileOf("{\"name\":" + entry("[5]") + "}", 16)); }),
             QStringLiteral("tensor \"name\": its shape needs 20 bytes, but its data has 16"));
}

/// Whatever the bytes, the parser answers or throws its own error; under the sanitizers it also stays in bounds.
void TestSafetensorsHeader::survivesMutations()
{
    const std::string seed = fileOf("{\"__metadata__\":{\"k\":\"\\u00e9\"},\"a\":" + entry() +
                                        ",\"b\":" + entry("[2]", "[16,20]", "\"F16\"") + "}",
                                    20);
    std::mt19937 random(20240521);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = seed;
        for (auto changes = 1 + random() % 3; changes > 0; --changes)
            bytes[random() % bytes.size()] ^= static_cast<char>(1u << random() % 8);
        try {
            parse(bytes);
            ++accepted;
        } catch (const CheckpointError&) {
        }
    }
    // flips in the data and in names are harmless; most others are not
    QVERIFY(accepted > 100);
    QVERIFY(accepted < 10'000);
}

QTEST_APPLESS_MAIN(TestSafetensorsHeader)
#include "tst_safetensors_header.moc"
