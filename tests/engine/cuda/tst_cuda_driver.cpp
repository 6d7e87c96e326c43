// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/cuda_driver.h"
#include "engine/cuda/cuda_error_of.h"
#include "engine/cuda/pretended_driver.h"

#include <QTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// Drivers and cards as users have them, by a driver that only pretends.
class TestCudaDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void describesItsCards();
    void tellsFreeMemory();
    void givesContextsBack();
    void tellsNoFreeMemoryOfACardInSoleUse();
    void asksNoContextOfOldCards();
    void refusesWhatDoesNotStart_data();
    void refusesWhatDoesNotStart();
    void refusesAnOldDriver();
    void refusesUnusableCards_data();
    void refusesUnusableCards();
    void passesUsableCards();
    void reportsACardThatIsGone();
};

namespace {

std::vector<CudaCard> pretendedCards()
{
    return CudaDriver(pretendedFunctions()).cards();
}

std::optional<std::size_t> freeBytes(const CudaCard& card)
{
    return CudaDriver(pretendedFunctions()).freeBytes(card);
}

} // namespace

void TestCudaDriver::init()
{
    pretended = {};
}

void TestCudaDriver::describesItsCards()
{
    const auto cards = pretendedCards();
    QCOMPARE(cards.size(), std::size_t(2));
    QCOMPARE(cards[1].index, 1);
    QCOMPARE(cards[1].name, std::string("Small"));
    QCOMPARE(cards[1].architecture, 75);
    QCOMPARE(cards[1].totalBytes, std::size_t(4'000'000'000));
    QCOMPARE(pretended.asked, 0); // contexts take long to make
}

void TestCudaDriver::tellsFreeMemory()
{
    const auto cards = pretendedCards();
    QCOMPARE(freeBytes(cards[1]).value(), std::size_t(1'000'000'000));
    QCOMPARE(freeBytes(cards[0]).value(), std::size_t(70'000'000'000));
}

void TestCudaDriver::givesContextsBack()
{
    freeBytes(pretendedCards()[0]);
    QCOMPARE(pretended.asked, 1);
    QCOMPARE(pretended.contexts, 0);
    QCOMPARE(pretended.pushed, 0);
}

void TestCudaDriver::tellsNoFreeMemoryOfACardInSoleUse()
{
    pretended.context = 46;
    QVERIFY(!freeBytes(pretendedCards()[0]));
    QCOMPARE(pretended.contexts, 0);
}

void TestCudaDriver::asksNoContextOfOldCards()
{
    pretended.cards = {{"Old", 61, 8'000'000'000, 8'000'000'000}};
    QVERIFY(!freeBytes(pretendedCards()[0]));
    QCOMPARE(pretended.asked, 0);
}

void TestCudaDriver::refusesWhatDoesNotStart_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<CudaError::Kind>("kind");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no card") << 100 << CudaError::Kind::NoCard << QByteArray("the NVIDIA driver shows no card");
    QTest::newRow("stub") << 34 << CudaError::Kind::NoDriver
                          << QByteArray("libcuda.so.1 is a stub for linking and no NVIDIA driver");
    QTest::newRow("known error") << 803 << CudaError::Kind::Failed
                                 << QByteArray("the NVIDIA driver does not start: pretended error");
    QTest::newRow("unknown error") << 999 << CudaError::Kind::Failed
                                   << QByteArray("the NVIDIA driver does not start: error 999");
}

void TestCudaDriver::refusesWhatDoesNotStart()
{
    QFETCH(int, result);
    QFETCH(CudaError::Kind, kind);
    QFETCH(QByteArray, sentence);
    pretended.start = result;
    const auto error = errorOf([] { CudaDriver driver(pretendedFunctions()); });
    QVERIFY(error);
    QCOMPARE(error->kind(), kind);
    QCOMPARE(QByteArray(error->what()), sentence);
}

void TestCudaDriver::refusesAnOldDriver()
{
    pretended.version = 12040;
    const auto error = errorOf([] { CudaDriver driver(pretendedFunctions()); });
    QVERIFY(error);
    QCOMPARE(error->kind(), CudaError::Kind::DriverTooOld);
    QCOMPARE(QByteArray(error->what()), QByteArray("the NVIDIA driver knows CUDA up to 12.4, and 13.0 is needed: a "
                                                   "newer driver has to be installed"));
}

void TestCudaDriver::refusesUnusableCards_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<CudaError::Kind>("kind");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("too old") << 0 << CudaError::Kind::CardTooOld
                             << QByteArray("\"Old\" is of compute capability 7.0, and 7.5 or later is needed");
    QTest::newRow("too small") << 1 << CudaError::Kind::CardTooSmall
                               << QByteArray("\"Tiny\" has 2.1 GB of memory, and 3.0 GB are needed");
    QTest::newRow("not there") << 2 << CudaError::Kind::NoCard
                               << QByteArray("the NVIDIA driver shows no card 2, only 0 to 1");
}

void TestCudaDriver::refusesUnusableCards()
{
    QFETCH(int, index);
    QFETCH(CudaError::Kind, kind);
    QFETCH(QByteArray, sentence);
    pretended.cards = {{"Old", 70, 16'000'000'000, 16'000'000'000}, {"Tiny", 75, 2'147'483'648, 2'000'000'000}};
    const auto error = errorOf([&] { usableCard(pretendedCards(), index); });
    QVERIFY(error);
    QCOMPARE(error->kind(), kind);
    QCOMPARE(QByteArray(error->what()), sentence);
}

void TestCudaDriver::passesUsableCards()
{
    const auto cards = pretendedCards();
    QCOMPARE(usableCard(cards, 0).name, std::string("Big"));
    QCOMPARE(usableCard(cards, 1).name, std::string("Small"));
    const auto none = errorOf([] { usableCard({}, 0); });
    QVERIFY(none && none->kind() == CudaError::Kind::NoCard);
    const std::vector<CudaCard> one(cards.begin(), cards.begin() + 1);
    const auto error = errorOf([&] { usableCard(one, 1); });
    QVERIFY(error);
    QCOMPARE(QByteArray(error->what()), QByteArray("the NVIDIA driver shows no card 1, only card 0"));
}

void TestCudaDriver::reportsACardThatIsGone()
{
    pretended.question = 101;
    const auto error = errorOf([] { pretendedCards(); });
    QVERIFY(error);
    QCOMPARE(error->kind(), CudaError::Kind::Failed);
    QCOMPARE(QByteArray(error->what()), QByteArray("a CUDA card does not tell its name: pretended error"));
}

QTEST_APPLESS_MAIN(TestCudaDriver)
#include "tst_cuda_driver.moc"
