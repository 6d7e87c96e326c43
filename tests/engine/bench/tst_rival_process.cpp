// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/rival_process.h"

#include <QTest>

using namespace unocclude::engine;

/// Conversations with shell commands that play the rival.
class TstRivalProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLineByLine();
    void longAnswersArriveWhole();
    void failuresSayWhy_data();
    void failuresSayWhy();
};

namespace {

const JsonValue question = JsonValue::Object{{"ask", "introduce"}};

} // namespace

void TstRivalProcess::answersLineByLine()
{
    RivalProcess echo(R"(while read -r line; do printf '{"you said": %s}\n' "$line"; done)");
    for (int number = 1; number <= 3; ++number) {
        const auto answer = echo.ask(JsonValue::Object{{"number", number}});
        QCOMPARE(answer.at("you said").at("number").integer(), std::int64_t{number});
    }
}

void TstRivalProcess::longAnswersArriveWhole()
{
    RivalProcess rival(R"(read -r line; printf '{"values": ['; seq -s , 1 200000 | tr -d '\n'; echo ']}')");
    const auto answer = rival.ask(question);
    QCOMPARE(answer.at("values").array().size(), std::size_t{200000});
    QCOMPARE(answer.at("values").array().back().integer(), std::int64_t{200000});
}

void TstRivalProcess::failuresSayWhy_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("reason");
    QTest::newRow("ends") << "exit 3"
                          << "ended without an answer";
    QTest::newRow("is not there") << "/nowhere/rival 2>/dev/null"
                                  << "ended without an answer";
    QTest::newRow("complains") << R"(read -r line; echo '{"error": "no memory left"}')"
                               << "no memory left";
    QTest::newRow("chatters") << "read -r line; echo hello"
                              << "not what was expected";
}

void TstRivalProcess::failuresSayWhy()
{
    QFETCH(QString, command);
    QFETCH(QString, reason);
    RivalProcess rival(command.toStdString());
    try {
        rival.ask(question);
        QFAIL("the failure went unnoticed");
    } catch (const RivalError& error) {
        const auto text = QString::fromUtf8(error.what());
        QVERIFY2(text.contains(reason) || (reason.startsWith(u"ended") && text.contains(QLatin1String("listen"))),
                 error.what());
        QVERIFY2(text.contains(command), error.what());
    }
}

QTEST_APPLESS_MAIN(TstRivalProcess)
#include "tst_rival_process.moc"
