// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/rounds.h"

#include "engine/sampler/sampling_stopped.h"

#include <QTest>

using namespace unocclude::engine;

/// The arithmetic of measurements, with works that only claim to have taken time.
class TstRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quarterPointsAreInterpolated();
    void noMeasurementsHaveNoSpread();
    void worksAreTakenInTurn();
    void ratiosAreTakenWithinARound();
    void stopsBetweenTwoWorks();
    void shortWorksAreRepeated();
};

namespace {

/// Claims one time after the other.
Timing claiming(std::vector<double> milliseconds)
{
    return [milliseconds, next = std::size_t{0}]() mutable { return milliseconds.at(next++); };
}

} // namespace

void TstRounds::quarterPointsAreInterpolated()
{
    const auto spread = spreadOf({40, 10, 30, 20});
    QCOMPARE(spread.low, 17.5);
    QCOMPARE(spread.median, 25.0);
    QCOMPARE(spread.high, 32.5);
    QCOMPARE(spreadOf({3}).low, 3.0);
    QCOMPARE(spreadOf({3}).high, 3.0);
    QCOMPARE(writeJson(spread.toJson()), std::string(R"({"median":25.0,"low":17.5,"high":32.5})"));
}

void TstRounds::noMeasurementsHaveNoSpread()
{
    QVERIFY_EXCEPTION_THROWN(spreadOf({}), std::invalid_argument);
}

void TstRounds::worksAreTakenInTurn()
{
    std::string order;
    const auto noting = [&order](char name) {
        return [&order, name] {
            order += name;
            return 1.0;
        };
    };
    const Rounds rounds({noting('A'), noting('B'), noting('C')}, 3, {});
    QCOMPARE(order, std::string("ABCABCABC"));
}

void TstRounds::ratiosAreTakenWithinARound()
{
    // the machine became ten times slower in the second round; whoever divides medians would say 10 / 3
    const Rounds rounds({claiming({2, 20, 2}), claiming({1, 10, 1})}, 3, {});
    QCOMPARE(rounds.speedup(1, 0).low, 2.0);
    QCOMPARE(rounds.speedup(1, 0).median, 2.0);
    QCOMPARE(rounds.speedup(1, 0).high, 2.0);
    QCOMPARE(rounds.speedup(0, 1).median, 0.5);
    QCOMPARE(rounds.milliseconds(0).median, 2.0);
    QCOMPARE(rounds.milliseconds(1).high, 5.5);
}

void TstRounds::stopsBetweenTwoWorks()
{
    std::stop_source stop;
    int calls = 0;
    const auto work = [&] {
        stop.request_stop();
        ++calls;
        return 1.0;
    };
    QVERIFY_EXCEPTION_THROWN(Rounds({work, work}, 5, stop.get_token()), SamplingStopped);
    QCOMPARE(calls, 1);
}

void TstRounds::shortWorksAreRepeated()
{
    QCOMPARE(callsPerMeasurement(4000), 1);
    QCOMPARE(callsPerMeasurement(50), 1);
    QCOMPARE(callsPerMeasurement(20), 3);
    QCOMPARE(callsPerMeasurement(0), 1000);
}

QTEST_APPLESS_MAIN(TstRounds)
#include "tst_rounds.moc"
