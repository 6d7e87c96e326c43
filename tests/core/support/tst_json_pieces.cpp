// SPDX-License-Identifier: Apache-2.0
#include "support/json_pieces.h"

#include "support/json_cursor.h"

#include <QBuffer>
#include <QTest>

using namespace unocclude;
using namespace Qt::StringLiterals;

/// JSON read piece by piece, and what is refused of any.
class TestJsonPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsOfListsComeOneByOne();
    void everythingElseComesWhole();
    void theKeysAreTold();
    void largeTextsAreReadInParts();
    void textsMayBeTakenBeforeTheyAreTrees();
    void whatCameBeforeAMistakeComesOnce_data();
    void whatCameBeforeAMistakeComesOnce();
    void brokenBetweenBlocks();
    void refuses_data();
    void refuses();
    void aDeviceThatFailsIsSaid();
};

namespace {

struct Pieces
{
    QStringList seen; ///< "pointer value"
    std::set<std::string> keys;
};

Pieces piecesOf(const QByteArray& text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    Pieces pieces;
    pieces.keys = readJsonPieces(buffer, u"f.json"_qs, {"list", "other"}, [&](const JsonPiece& piece) {
        pieces.seen << QString::fromStdString(piece.pointer() + " " + piece.value.dump());
    });
    return pieces;
}

QString refusal(const QByteArray& text, bool inPieces)
{
    try {
        inPieces ? void(piecesOf(text)) : void(parseJson(text, u"f.json"_qs));
    } catch (const RuntimeError& error) {
        return error.message();
    }
    return u"nothing"_qs;
}

class BrokenDevice : public QIODevice
{
public:
    BrokenDevice()
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        setErrorString(u"the disk is gone"_qs);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

void TestJsonPieces::elementsOfListsComeOneByOne()
{
    QCOMPARE(piecesOf(R"({"list":[1,{"a":[2,[3]]},[],"x"],"other":[]})").seen,
             QStringList({u"/list/0 1"_qs, uR"(/list/1 {"a":[2,[3]]})"_qs, u"/list/2 []"_qs, uR"(/list/3 "x")"_qs}));
}

void TestJsonPieces::everythingElseComesWhole()
{
    QCOMPARE(piecesOf(R"({"a/b":{"list":[1,2]},"list":{"c":null},"d":[[4]],"e":true})").seen,
             QStringList({uR"(/a~1b {"list":[1,2]})"_qs, uR"(/list {"c":null})"_qs, u"/d [[4]]"_qs, u"/e true"_qs}));
}

void TestJsonPieces::theKeysAreTold()
{
    QCOMPARE(piecesOf(R"({"list":[],"z":0})").keys, std::set<std::string>({"list", "z"}));
}

void TestJsonPieces::largeTextsAreReadInParts()
{
    QByteArray text = R"({"list":[)";
    for (int i = 0; i < 50'000; ++i)
        text += QByteArray::number(i) + ',';
    text += "-1]}";
    const Pieces pieces = piecesOf(text);
    QCOMPARE(pieces.seen.size(), 50'001);
    QCOMPARE(pieces.seen.at(40'000), u"/list/40000 40000"_qs);
}

void TestJsonPieces::textsMayBeTakenBeforeTheyAreTrees()
{
    QBuffer buffer;
    buffer.setData(R"( { "list" : [ {"a": 1} , "x\"]" ,[2]] , "other":[ 3 ],"e" : {"list": [4]} } )");
    buffer.open(QIODevice::ReadOnly);
    QStringList taken, left;
    readJsonPieces(
        buffer, u"f.json"_qs, {"list", "other"},
        [&](const JsonPiece& piece) { left << QString::fromStdString(piece.pointer() + " " + piece.value.dump()); },
        [&](const JsonPieceText& piece) {
            const bool take = piece.key == "list" && piece.index != 2;
            if (take)
                taken << QString::number(*piece.index) + u' ' +
                             QString::fromUtf8(piece.text.data(), static_cast<qsizetype>(piece.text.size()));
            return take;
        });
    QCOMPARE(taken, QStringList({uR"(0 {"a": 1})"_qs, uR"(1 "x\"]")"_qs}));
    QCOMPARE(left, QStringList({u"/list/2 [2]"_qs, u"/other/0 3"_qs, uR"(/e {"list":[4]})"_qs}));
}

void TestJsonPieces::whatCameBeforeAMistakeComesOnce_data()
{
    QTest::addColumn<QByteArray>("rest");
    for (const char* rest : {"", "]", "]}x", ",]}", ",}", ",1}", " 2]}", ",[1}]}", ",tru]}", ",\"\n\"]}", "],\"list\":[]}",
                             "],\"\\u006cist\":[]}", ",[[[}]]}", "],,}", "],7:1}"})
        QTest::newRow(rest) << QByteArray(rest);
}

void TestJsonPieces::whatCameBeforeAMistakeComesOnce()
{
    QFETCH(QByteArray, rest);
    const QByteArray text = "{\"list\":[5,{\"a\":6}" + rest;
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    QStringList seen;
    QString message;
    try {
        readJsonPieces(buffer, u"f.json"_qs, {"list"}, [&](const JsonPiece& piece) {
            seen << QString::fromStdString(piece.pointer() + " " + piece.value.dump());
        });
    } catch (const RuntimeError& error) {
        message = error.message();
    }
    QCOMPARE(seen.first(2), QStringList({u"/list/0 5"_qs, uR"(/list/1 {"a":6})"_qs}));
    QCOMPARE(seen.count(u"/list/0 5"_qs), 1);
    const QString whole = refusal(text, false); // byte for byte what the parser says of it in one piece
    const bool isTwice = rest.contains("list") || whole.contains(u"twice");
    QVERIFY2(message == whole || (isTwice && message.contains(u"\"list\" is there twice")), qPrintable(message));
}

/// Wherever a block of the device ends: in a text, behind a backslash, in a number.
void TestJsonPieces::brokenBetweenBlocks()
{
    const QByteArray pieces = R"({"k\\\"}":"a\\","b":[-12.5,"]"]})";
    for (int shift = 0; shift < 40; ++shift) {
        const QByteArray filler((1 << 18) - 20 - shift, ' ');
        const QByteArray text = "{\"list\":[" + filler + pieces + "," + filler + pieces + "]}";
        const QString expected = QString::fromStdString(nlohmann::ordered_json::parse(pieces.toStdString()).dump());
        QCOMPARE(piecesOf(text).seen, QStringList({u"/list/0 "_qs + expected, u"/list/1 "_qs + expected}));
    }
}

void TestJsonPieces::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QByteArray keys = "{";
    for (int i = 0; i < 65'536; ++i)
        keys += '"' + QByteArray::number(i) + "\":0,";
    keys += R"("z":0})";
    const auto row = [](const char* name, const QByteArray& text, const char* says) {
        QTest::newRow(name) << text << QString::fromUtf8(says);
    };
    row("key twice at the top", R"({"a":1,"a":2})", "\"a\" is there twice");
    row("key twice below", R"({"list":[0,{"b":{"k":1,"l":2,"k":3}}]})", "\"k\" is there twice");
    row("too many keys", R"({"list":[)" + keys + "]}", "more than 65535 keys");
    row("too deep", R"({"list":[)" + QByteArray(63, '[') + QByteArray(63, ']') + "]}", "nested deeper than 64");
    row("nested without end", R"({"list":)" + QByteArray(200'000, '['), "nested deeper than 64");
    row("cut off", R"({"list":[1)", "makes no sense at byte 11");
    row("number too large", R"({"list":[1e999]})", "a number that is too large");
    row("not UTF-8", "{\"list\":[\"\xff\"]}", "makes no sense at byte");
}

void TestJsonPieces::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    for (const bool inPieces : {true, false}) {
        const QString message = refusal(text, inPieces);
        QVERIFY2(message.contains(says) && message.contains(u"f.json"_qs), qPrintable(message));
    }
    QVERIFY(refusal("[1]", true).contains(u"expected an object"_qs));
    QVERIFY(refusal("7", true).contains(u"expected an object"_qs));
}

void TestJsonPieces::aDeviceThatFailsIsSaid()
{
    BrokenDevice device;
    try {
        readJsonPieces(device, u"f.json"_qs, {}, [](const JsonPiece&) {});
        QFAIL("a device that cannot be read was read");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.message(), u"The file f.json cannot be read: the disk is gone."_qs);
    }
}

QTEST_GUILESS_MAIN(TestJsonPieces)
#include "tst_json_pieces.moc"
