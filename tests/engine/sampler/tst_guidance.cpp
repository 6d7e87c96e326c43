// SPDX-License-Identifier: Apache-2.0
#include "engine/sampler/guidance.h"

#include "support/tensor_compare.h"

#include <QTest>

#include <functional>
#include <vector>

using namespace unocclude::engine;
using namespace unocclude::test;

class TstGuidance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scaleOneCallsTheConditionalBranchAlone();
    void bothBranchesAreOneCall();
    void guidingTheNoiseIsGuidingTheCleanSample();
    void actsInsideItsIntervalOnly_data();
    void actsInsideItsIntervalOnly();
};

namespace {

const NoiseLevel kLevel{0.6, 0.8, 500.0};

/// Predicts the noise: 0.1 x where it is told nothing, sin(x) + 1 where it has the condition. Records the rows of its
/// calls.
struct FakeNetwork
{
    std::vector<std::int64_t> rows;

    static at::Tensor null(const at::Tensor& x) { return 0.1 * x; }
    static at::Tensor conditional(const at::Tensor& x) { return x.sin() + 1.0; }

    at::Tensor operator()(const at::Tensor& x, const NoiseLevel&, Branches branches)
    {
        rows.push_back(x.size(0));
        if (branches == Branches::Conditional)
            return conditional(x);
        const auto halves = x.chunk(2);
        return at::cat({null(halves[0]), conditional(halves[1])});
    }
};

at::Tensor input()
{
    return at::linspace(-2.0, 2.0, 24, at::kDouble).reshape({3, 8});
}

} // namespace

void TstGuidance::scaleOneCallsTheConditionalBranchAlone()
{
    FakeNetwork network;
    const at::Tensor out = guide(std::ref(network), input(), kLevel, {.scale = 1.0});
    QVERIFY(at::equal(out, FakeNetwork::conditional(input())));
    QCOMPARE(network.rows, (std::vector<std::int64_t>{3}));
}

void TstGuidance::bothBranchesAreOneCall()
{
    FakeNetwork network;
    const at::Tensor out = guide(std::ref(network), input(), kLevel, {.scale = 2.5});
    const at::Tensor expected = 2.5 * FakeNetwork::conditional(input()) - 1.5 * FakeNetwork::null(input());
    QVERIFY(relativeL2(out, expected) < 1e-12);
    QCOMPARE(network.rows, (std::vector<std::int64_t>{6}));
}

void TstGuidance::guidingTheNoiseIsGuidingTheCleanSample()
{
    const Guidance guidance{.scale = 2.5};
    FakeNetwork network;
    const ConditionalNetwork predictingX0 = [&](const at::Tensor& x, const NoiseLevel& level, Branches branches) {
        return x0FromEps(x, network(x, level, branches), level);
    };
    const at::Tensor fromNoise = x0FromEps(input(), guide(std::ref(network), input(), kLevel, guidance), kLevel);
    QVERIFY(relativeL2(guide(predictingX0, input(), kLevel, guidance), fromNoise) < 1e-12);
}

void TstGuidance::actsInsideItsIntervalOnly_data()
{
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("sigma");
    QTest::addColumn<int>("rows");
    QTest::newRow("too clean") << 0.9 << 0.1 << 3;
    QTest::newRow("lower end") << 1.0 << 0.5 << 6;
    QTest::newRow("inside") << 0.5 << 0.5 << 6;
    QTest::newRow("upper end") << 0.5 << 1.0 << 6;
    QTest::newRow("too noisy") << 0.1 << 0.9 << 3;
    QTest::newRow("pure noise") << 0.0 << 1.0 << 3;
}

void TstGuidance::actsInsideItsIntervalOnly()
{
    QFETCH(double, alpha);
    QFETCH(double, sigma);
    QFETCH(int, rows);
    FakeNetwork network;
    const Guidance guidance{.scale = 2.0, .interval = GuidanceInterval{0.5, 2.0}};
    guide(std::ref(network), input(), {alpha, sigma, 0.0}, guidance);
    QCOMPARE(network.rows, (std::vector<std::int64_t>{rows}));
}

QTEST_APPLESS_MAIN(TstGuidance)
#include "tst_guidance.moc"
