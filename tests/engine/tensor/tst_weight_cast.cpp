// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/weight_cast.h"

#include <QtTest>

#include <torch/torch.h>

using namespace unocclude::engine;

class TestWeightCast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsEveryHalf();
    void convertsWhatIsNoMultipleOfAVector();
    void convertsStridedTensors();
    void isTheSameTensorWhereNothingChanges();
    void convertsOtherTypes();
};

namespace {

at::Tensor everyHalf()
{
    return torch::arange(1 << 16, torch::kInt).to(torch::kShort).view(torch::kHalf);
}

} // namespace

/// All 65536 of them: normal, subnormal, infinite; ties, too. Of a NaN only that it is one.
void TestWeightCast::convertsEveryHalf()
{
    const at::Tensor cast = castWeights(everyHalf(), torch::kBFloat16);
    const at::Tensor expected = everyHalf().to(torch::kFloat).to(torch::kBFloat16);
    QCOMPARE(cast.scalar_type(), torch::kBFloat16);
    const at::Tensor isNumber = expected.isnan().logical_not();
    QVERIFY(cast.isnan().equal(expected.isnan()));
    QVERIFY(
        cast.view(torch::kShort).masked_select(isNumber).equal(expected.view(torch::kShort).masked_select(isNumber)));
}

void TestWeightCast::convertsWhatIsNoMultipleOfAVector()
{
    for (const int64_t count : {0, 1, 15, 17, 33, 70001}) {
        const at::Tensor halves = torch::randn({count}).to(torch::kHalf);
        QVERIFY(castWeights(halves, torch::kBFloat16).equal(halves.to(torch::kFloat).to(torch::kBFloat16)));
    }
}

void TestWeightCast::convertsStridedTensors()
{
    const at::Tensor halves = torch::randn({20, 30}).to(torch::kHalf).t();
    QVERIFY(castWeights(halves, torch::kBFloat16).equal(halves.to(torch::kBFloat16)));
}

void TestWeightCast::isTheSameTensorWhereNothingChanges()
{
    const at::Tensor weights = torch::randn({3}).to(torch::kHalf);
    QVERIFY(castWeights(weights, torch::kHalf).is_same(weights));
}

void TestWeightCast::convertsOtherTypes()
{
    const at::Tensor weights = torch::randn({40});
    QVERIFY(castWeights(weights, torch::kHalf).equal(weights.to(torch::kHalf)));
    QVERIFY(castWeights(weights.to(torch::kHalf), torch::kFloat).equal(weights.to(torch::kHalf).to(torch::kFloat)));
}

QTEST_APPLESS_MAIN(TestWeightCast)
#include "tst_weight_cast.moc"
