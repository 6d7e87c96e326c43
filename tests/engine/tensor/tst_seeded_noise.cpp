// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/seeded_noise.h"

#include <QTest>

#include <ATen/ATen.h>

#include <cmath>

using namespace unocclude::engine;

class TstSeededNoise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsPythonsTorch_data();
    void equalsPythonsTorch();
    void aSampleDoesNotDependOnItsBatch();
    void stepsFollowOneStream();
};

void TstSeededNoise::equalsPythonsTorch_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("size");
    QTest::addColumn<QList<double>>("first");
    // what Python prints for torch.manual_seed(seed); torch.randn(size): torch fills short and long tensors differently
    QTest::newRow("short") << quint64(0) << 8
                           << QList<double>{1.5410, -0.2934, -2.1788, 0.5684, -1.0845, -1.3986, 0.4033, 0.8380};
    QTest::newRow("long") << quint64(42) << 32
                          << QList<double>{1.9269,  1.4873, 0.9007,  -2.1055, 0.6784,  -1.2345, -0.0431, -1.6047,
                                           -0.7521, 1.6487, -0.3925, -1.4036, -0.7279, -0.5594, -0.7688, 0.7624};
}

void TstSeededNoise::equalsPythonsTorch()
{
    QFETCH(quint64, seed);
    QFETCH(int, size);
    QFETCH(QList<double>, first);
    const at::Tensor noise = seededNoise(seed, {size});
    QCOMPARE(noise.scalar_type(), at::kFloat);
    for (qsizetype i = 0; i < first.size(); ++i)
        QVERIFY(std::abs(noise[i].item<double>() - first[i]) <= 0.5001e-4);
}

void TstSeededNoise::aSampleDoesNotDependOnItsBatch()
{
    PerSampleNoise four({5, 6, 7, 8}, {3, 4, 4});
    const at::Tensor fourFirst = four.next(), fourSecond = four.next();
    for (int k = 0; k < 4; ++k) {
        const auto seed = static_cast<std::uint64_t>(5 + k);
        PerSampleNoise one({seed}, {3, 4, 4});
        QVERIFY(at::equal(one.initial()[0], four.initial()[k]));
        QVERIFY(at::equal(one.initial()[0], seededNoise(seed, {3, 4, 4})));
        QVERIFY(at::equal(one.next()[0], fourFirst[k]));
        QVERIFY(at::equal(one.next()[0], fourSecond[k]));
    }
}

void TstSeededNoise::stepsFollowOneStream()
{
    PerSampleNoise noise({5}, {4, 16});
    const at::Tensor stream = seededNoise(5, {3, 4, 16});
    QVERIFY(at::equal(noise.initial()[0], stream[0]));
    QVERIFY(at::equal(noise.next()[0], stream[1]));
    QVERIFY(at::equal(noise.next()[0], stream[2]));
}

QTEST_APPLESS_MAIN(TstSeededNoise)
#include "tst_seeded_noise.moc"
