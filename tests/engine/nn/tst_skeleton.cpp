// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/skeleton.h"

#include "engine/gestalt/pix2gestalt.h"
#include "support/parameter_count.h"

#include <QFile>
#include <QtTest>

using namespace unocclude::engine;

class TestSkeleton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheShapesOfTheModule();
    void drawsNoRandomNumbers();
    void fullSizeModelTakesNoMemory();
    void endsWithTheGuard();
};

namespace {

/// What the process has in memory beside files.
qint64 anonymousBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("RssAnon:");
    return at < 0 ? -1 : text.mid(at + 8, text.indexOf("kB", at) - at - 8).trimmed().toLongLong() * 1024;
}

} // namespace

void TestSkeleton::hasTheShapesOfTheModule()
{
    const SkeletonGuard guard;
    const torch::nn::Conv2d skeleton(torch::nn::Conv2dOptions(3, 5, 3));
    QCOMPARE(skeleton->weight.sizes(), at::IntArrayRef({5, 3, 3, 3}));
    QCOMPARE(skeleton->bias.sizes(), at::IntArrayRef({5}));
    QVERIFY(skeleton->weight.requires_grad());
}

void TestSkeleton::drawsNoRandomNumbers()
{
    torch::manual_seed(3);
    const at::Tensor expected = torch::randn({4});
    torch::manual_seed(3);
    {
        const SkeletonGuard guard;
        const torch::nn::Linear linear(100, 100);
        const torch::nn::Embedding embedding(100, 100);
        torch::randn({100});
    }
    QVERIFY(torch::randn({4}).equal(expected));
}

void TestSkeleton::fullSizeModelTakesNoMemory()
{
    const qint64 before = anonymousBytes();
    if (before < 0)
        QSKIP("this system does not tell what is in memory");
    const SkeletonGuard guard;
    const Pix2Gestalt model{Pix2GestaltOptions()};
    QVERIFY(unocclude::test::parameterCount(*model) > 1'200'000'000);
    QVERIFY2(anonymousBytes() - before < (64 << 20), qPrintable(QString::number(anonymousBytes() - before)));
}

void TestSkeleton::endsWithTheGuard()
{
    {
        const SkeletonGuard guard;
    }
    const torch::nn::Linear linear(16, 16);
    QVERIFY(linear->weight.abs().max().item<float>() > 0.01F);
    QCOMPARE(torch::zeros({3}).abs().max().item<float>(), 0.0F);
}

QTEST_APPLESS_MAIN(TestSkeleton)
#include "tst_skeleton.moc"
