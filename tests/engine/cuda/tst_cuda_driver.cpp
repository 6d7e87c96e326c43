// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/cuda_driver.h"
#include "engine/cuda/cuda_error_of.h"

#include <QTest>

#include <cstring>

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

struct Card
{
    const char* name;
    int architecture;
    std::size_t total, unused;
};

struct Pretended
{
    int version = 13000;
    int start = 0;
    int context = 0;  ///< result of asking for one
    int question = 0; ///< result of asking for a card's properties
    int contexts = 0; ///< that were taken and not given back
    int pushed = 0;
    int asked = 0; ///< contexts
    int current = 0;
    std::vector<Card> cards = {{"Big", 90, 80'000'000'000, 70'000'000'000},
                               {"Small", 75, 4'000'000'000, 1'000'000'000}};
};

Pretended pretended;

DriverFunctions pretendedFunctions()
{
    DriverFunctions functions{};
    functions.init = [](unsigned) { return pretended.start; };
    functions.version = [](int* number) { return *number = pretended.version, 0; };
    functions.errorText = [](int result, const char** text) {
        return *text = "pretended error", result == 999 ? 1 : 0;
    };
    functions.count = [](int* cards) { return *cards = static_cast<int>(pretended.cards.size()), 0; };
    functions.card = [](int* handle, int index) { return *handle = index, 0; };
    functions.name = [](char* text, int bytes, int handle) {
        return std::strncpy(text, pretended.cards[handle].name, bytes), pretended.question;
    };
    functions.attribute = [](int* value, int attribute, int handle) {
        const int architecture = pretended.cards[handle].architecture;
        return *value = attribute == 75 ? architecture / 10 : attribute == 76 ? architecture % 10 : -1, 0;
    };
    functions.totalMemory = [](std::size_t* bytes, int handle) { return *bytes = pretended.cards[handle].total, 0; };
    functions.retainContext = [](void** context, int handle) {
        ++pretended.asked;
        *context = &pretended;
        pretended.current = handle;
        pretended.contexts += pretended.context == 0;
        return pretended.context;
    };
    functions.releaseContext = [](int) { return --pretended.contexts, 0; };
    functions.pushContext = [](void*) { return ++pretended.pushed, 0; };
    functions.popContext = [](void**) { return --pretended.pushed, 0; };
    functions.memory = [](std::size_t* unused, std::size_t* total) {
        *unused = pretended.cards[pretended.current].unused;
        *total = pretended.cards[pretended.current].total;
        return 0;
    };
    return functions;
}

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
