// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/cuda_devices.h"
#include "engine/cuda/cuda_error.h"
#include "engine/cuda/pretended_driver.h"
#include "engine/tensor/cuda_library.h"

#include <QTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// What is said of cards that cannot be used, and that the CPU is taken then.
class TestCudaDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { pretended = {}; }
    void namesWhatIsInTheWay_data();
    void namesWhatIsInTheWay();
    void describesEveryCard();
    void missesLibTorchsHalf();
};

namespace {

CudaDriver pretendedDriver()
{
    return CudaDriver(pretendedFunctions());
}

} // namespace

void TestCudaDevices::namesWhatIsInTheWay_data()
{
    QTest::addColumn<Pretended>("driver");
    QTest::addColumn<QString>("sentence");
    const auto with = [](auto change) {
        Pretended driver;
        change(driver);
        return driver;
    };
    QTest::newRow("driver too old") << with([](Pretended& driver) { driver.version = 12040; })
                                    << "the NVIDIA driver knows CUDA up to 12.4, and 13.0 is needed: a newer driver "
                                       "has to be installed";
    QTest::newRow("no card") << with([](Pretended& driver) { driver.cards.clear(); })
                             << "the NVIDIA driver shows no card";
    QTest::newRow("card too old") << with([](Pretended& driver) {
        driver.cards = {{"Old", 61, 8'000'000'000, 8'000'000'000}};
    }) << "\"Old\" is of compute capability 6.1, and 7.5 or later is needed";
    QTest::newRow("card too small") << with([](Pretended& driver) {
        driver.cards = {{"Tiny", 86, 2'000'000'000, 2'000'000'000}};
    }) << "\"Tiny\" has 2.0 GB of memory, and 3.0 GB are needed";
    QTest::newRow("card that disappears") << with([](Pretended& driver) { driver.question = 101; })
                                          << "a CUDA card does not tell its name: pretended error";
}

void TestCudaDevices::namesWhatIsInTheWay()
{
    QFETCH(Pretended, driver);
    QFETCH(QString, sentence);
    pretended = driver;
    QCOMPARE(QString::fromStdString(cudaDevices(pretendedDriver).problem), sentence);
    QVERIFY(!firstCudaCard(pretendedDriver)); // the program goes on with the CPU
}

void TestCudaDevices::describesEveryCard()
{
    pretended.cards.push_back({"Old", 61, 8'000'000'000, 8'000'000'000});
    const auto cards = cudaDevices(pretendedDriver).cards;
    QCOMPARE(cards.size(), std::size_t{3});
    QCOMPARE(cards[0].freeBytes.value(), std::size_t{70'000'000'000});
    QVERIFY(cards[0].problem.empty() && cards[1].problem.empty());
    QVERIFY(!cards[2].problem.empty() && !cards[2].freeBytes);
}

void TestCudaDevices::missesLibTorchsHalf()
{
    if (hasCuda())
        QSKIP("this LibTorch has its CUDA half, and a card");
    const auto devices = cudaDevices(pretendedDriver);
    QCOMPARE(devices.problem, cudaLibraryProblem());
    QVERIFY(!devices.problem.empty());
    QVERIFY(!firstCudaCard(pretendedDriver));
    const auto none = cudaDevices([]() -> CudaDriver { throw CudaError(CudaError::Kind::NoDriver, "no driver"); });
    QCOMPARE(none.problem, std::string("no driver"));
}

QTEST_APPLESS_MAIN(TestCudaDevices)
#include "tst_cuda_devices.moc"
