// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/reloaded_once.h"

#include <QtTest>

using namespace unocclude::engine;

/// What becomes of a model whose card fails under it, with a card that fails when it is told to.
class TstReloadedOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void worksWithoutAFailure();
    void loadsAnewAndGoesOn_data();
    void loadsAnewAndGoesOn();
    void tellsOfASecondFailure();
    void tellsOfACardThatTakesNoModelAgain();
    void nextWorkLoadsOnceMore();
    void otherFailuresKeepTheModel();
};

namespace {

struct Model
{
    static inline int opened = 0, alive = 0;

    Model()
    {
        ++opened;
        ++alive;
    }
    ~Model() { --alive; }
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;
};

void throwAcceleratorError()
{
    throw c10::AcceleratorError({__func__, __FILE__, static_cast<std::uint32_t>(__LINE__)}, 700,
                                "CUDA error: an illegal memory access was encountered");
}

void throwCudaError()
{
    throw CudaError(CudaError::Kind::Failed, "a kernel could not be started: unknown error");
}

/// Fails so many times, then answers.
struct Work
{
    int failures;
    void (*fail)() = throwAcceleratorError;
    int* calls = nullptr;

    int operator()(Model&) const
    {
        if (++*calls <= failures)
            fail();
        return 42;
    }
};

std::unique_ptr<Model> open()
{
    Q_ASSERT(Model::alive == 0); // the dead one's memory is needed
    return std::make_unique<Model>();
}

} // namespace

void TstReloadedOnce::init()
{
    Model::opened = 0;
}

void TstReloadedOnce::worksWithoutAFailure()
{
    ReloadedOnce<Model> model(open);
    int calls = 0;
    QCOMPARE(model.use(Work{.failures = 0, .calls = &calls}), 42);
    QCOMPARE(Model::opened, 1);
}

void TstReloadedOnce::loadsAnewAndGoesOn_data()
{
    QTest::addColumn<bool>("byTorch");
    QTest::newRow("LibTorch's error") << true;
    QTest::newRow("the driver's error") << false;
}

void TstReloadedOnce::loadsAnewAndGoesOn()
{
    QFETCH(bool, byTorch);
    ReloadedOnce<Model> model(open);
    int calls = 0;
    QCOMPARE(model.use(Work{1, byTorch ? throwAcceleratorError : throwCudaError, &calls}), 42);
    QCOMPARE(calls, 2);
    QCOMPARE(Model::opened, 2);
    QCOMPARE(Model::alive, 1);
}

void TstReloadedOnce::tellsOfASecondFailure()
{
    ReloadedOnce<Model> model(open);
    int calls = 0;
    try {
        model.use(Work{.failures = 2, .calls = &calls});
        QFAIL("nothing was told");
    } catch (const DeviceFailed& error) {
        QCOMPARE(QByteArray(error.what()), QByteArray("CUDA error: an illegal memory access was encountered"));
    }
    QCOMPARE(calls, 2);
    QCOMPARE(Model::alive, 0);
}

/// A sticky error: the card refuses whatever it is asked from then on, the model's weights to begin with.
void TstReloadedOnce::tellsOfACardThatTakesNoModelAgain()
{
    bool isDead = false;
    ReloadedOnce<Model> model([&isDead] {
        if (isDead)
            throwAcceleratorError();
        return open();
    });
    isDead = true;
    int calls = 0;
    QVERIFY_THROWS_EXCEPTION(DeviceFailed, model.use(Work{.failures = 9, .calls = &calls}));
    QCOMPARE(calls, 1);
    QCOMPARE(Model::alive, 0);
}

void TstReloadedOnce::nextWorkLoadsOnceMore()
{
    ReloadedOnce<Model> model(open);
    int calls = 0;
    QVERIFY_THROWS_EXCEPTION(DeviceFailed, model.use(Work{.failures = 2, .calls = &calls}));
    QCOMPARE(model.use(Work{.failures = 2, .calls = &calls}), 42);
    QCOMPARE(Model::opened, 3);
}

void TstReloadedOnce::otherFailuresKeepTheModel()
{
    ReloadedOnce<Model> model(open);
    const auto work = [](Model&) -> int { throw std::invalid_argument("a setting"); };
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, model.use(work));
    QCOMPARE(Model::opened, 1);
    QCOMPARE(Model::alive, 1);
}

QTEST_APPLESS_MAIN(TstReloadedOnce)
#include "tst_reloaded_once.moc"
