// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/operation_choices.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>
#include <limits>

using namespace unocclude::engine;

/// What is found out once for a card, with a clock that only pretends.
class TestOperationChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFastest_data();
    void takesTheFastest();
    void timesNothingTwice();
    void keepsWhatItFound();
    void damagedFilesAreSearchedAgain_data();
    void damagedFilesAreSearchedAgain();
    void otherMachinesHaveTheirOwn();
    void foldersThatCannotBeWrittenAreNoError();
};

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr auto kCard = "Card, driver 13000, LibTorch 2.11.0, cuDNN 91900";

/// A clock that says what it is told, and counts.
struct Clock
{
    std::vector<double> times;
    int readings = 0;

    int choose(OperationChoices& choices, const std::string& operation = "product [8, 64] [64, 64] / 1")
    {
        return choices.of(operation, static_cast<int>(times.size()), [this](int way) {
            ++readings;
            return times[way];
        });
    }
};

std::filesystem::path pathOf(const QTemporaryDir& folder)
{
    return folder.path().toStdString();
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

void TestOperationChoices::takesTheFastest_data()
{
    QTest::addColumn<std::vector<double>>("times");
    QTest::addColumn<int>("way");
    QTest::newRow("the first") << std::vector<double>{1.0, 2.0, 3.0} << 0;
    QTest::newRow("the last") << std::vector<double>{3.0, 2.0, 1.0} << 2;
    QTest::newRow("hardly faster") << std::vector<double>{1.0, 0.98} << 0;
    QTest::newRow("cannot be gone") << std::vector<double>{kNever, 5.0, kNever} << 1;
    QTest::newRow("no way at all") << std::vector<double>{kNever, kNever} << 0;
    QTest::newRow("one way") << std::vector<double>{1.0} << 0;
}

void TestOperationChoices::takesTheFastest()
{
    QFETCH(std::vector<double>, times);
    QFETCH(int, way);
    const QTemporaryDir folder;
    OperationChoices choices(pathOf(folder), kCard);
    QCOMPARE(Clock{times}.choose(choices), way);
}

void TestOperationChoices::timesNothingTwice()
{
    const QTemporaryDir folder;
    OperationChoices choices(pathOf(folder), kCard);
    Clock clock{{2.0, 1.0}};
    QCOMPARE(clock.choose(choices), 1);
    QCOMPARE(clock.choose(choices), 1);
    QCOMPARE(clock.readings, 2);
    QCOMPARE(clock.choose(choices, "product [16, 64] [64, 64] / 1"), 1); // another shape
    QCOMPARE(clock.readings, 4);
}

void TestOperationChoices::keepsWhatItFound()
{
    const QTemporaryDir folder;
    Clock clock{{2.0, 1.0}}, other{{1.0, 2.0}};
    {
        OperationChoices choices(pathOf(folder), kCard);
        clock.choose(choices);
        other.choose(choices, "attention [2, 64, 192] [64, 64] / 8");
        choices.keep();
    }
    OperationChoices again(pathOf(folder), kCard);
    QCOMPARE(clock.choose(again), 1);
    QCOMPARE(other.choose(again, "attention [2, 64, 192] [64, 64] / 8"), 0);
    QCOMPARE(clock.readings + other.readings, 4);
    std::filesystem::remove(again.file());
    again.keep(); // nothing new
    QVERIFY(!std::filesystem::exists(again.file()));
}

void TestOperationChoices::damagedFilesAreSearchedAgain_data()
{
    QTest::addColumn<int>("kept"); // bytes of the file; below zero: one in the middle is another
    QTest::newRow("empty") << 0;
    QTest::newRow("checksum alone") << 8;
    QTest::newRow("cut short") << 40;
    QTest::newRow("one byte") << -1;
}

void TestOperationChoices::damagedFilesAreSearchedAgain()
{
    QFETCH(int, kept);
    const QTemporaryDir folder;
    OperationChoices choices(pathOf(folder), kCard);
    Clock clock{{2.0, 1.0}};
    clock.choose(choices);
    choices.keep();
    std::string bytes = bytesOf(choices.file());
    QVERIFY(bytes.size() > 60);
    if (kept < 0)
        bytes[bytes.size() - 40] ^= 1;
    else
        bytes.resize(kept);
    std::ofstream(choices.file(), std::ios::binary) << bytes;
    OperationChoices again(pathOf(folder), kCard);
    QCOMPARE(clock.choose(again), 1);
    QCOMPARE(clock.readings, 4);
}

void TestOperationChoices::otherMachinesHaveTheirOwn()
{
    const QTemporaryDir folder;
    OperationChoices one(pathOf(folder), kCard);
    OperationChoices other(pathOf(folder), "Card, driver 13010, LibTorch 2.11.0, cuDNN 91900");
    QVERIFY(one.file() != other.file());
    Clock clock{{2.0, 1.0}};
    clock.choose(one);
    one.keep();
    std::filesystem::rename(one.file(), other.file()); // whoever did that
    OperationChoices moved(pathOf(folder), "Card, driver 13010, LibTorch 2.11.0, cuDNN 91900");
    clock.choose(moved);
    QCOMPARE(clock.readings, 4);
}

void TestOperationChoices::foldersThatCannotBeWrittenAreNoError()
{
    OperationChoices choices("/dev/null/folder", kCard);
    Clock clock{{2.0, 1.0}};
    QCOMPARE(clock.choose(choices), 1);
    choices.keep();
    QCOMPARE(clock.choose(choices), 1);
}

QTEST_APPLESS_MAIN(TestOperationChoices)
#include "tst_operation_choices.moc"
