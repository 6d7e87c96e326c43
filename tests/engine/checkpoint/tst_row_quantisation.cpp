// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/row_quantisation.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/checkpoint/safetensors_writer.h"
#include "engine/checkpoint/state_dict.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude::engine;

/// Weights in a byte a number stand for what they were, within half a step of each row's scale.
class TstRowQuantisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::manual_seed(7); }
    void staysWithinHalfAStep_data();
    void staysWithinHalfAStep();
    void keepsRowsOfZeros();
    void modulesReadIt_data();
    void modulesReadIt();
    void bytesWithoutScalesAreRefused_data();
    void bytesWithoutScalesAreRefused();

private:
    std::filesystem::path write(const NamedTensors& tensors) const;

    QTemporaryDir m_folder;
};

std::filesystem::path TstRowQuantisation::write(const NamedTensors& tensors) const
{
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("rows.safetensors")).toStdString();
    writeSafetensors(file, tensors, {});
    return file;
}

void TstRowQuantisation::staysWithinHalfAStep_data()
{
    QTest::addColumn<QList<int>>("shape");
    QTest::newRow("a matrix") << QList<int>{6, 40};
    QTest::newRow("a convolution") << QList<int>{5, 4, 3, 3};
    QTest::newRow("one row") << QList<int>{1, 9};
}

void TstRowQuantisation::staysWithinHalfAStep()
{
    QFETCH(QList<int>, shape);
    const std::vector<int64_t> sizes(shape.begin(), shape.end());
    const auto weights = torch::randn(sizes) * torch::logspace(-4, 3, shape[0]).view({-1}).reshape([&] {
        auto ones = std::vector<int64_t>(sizes.size(), 1);
        ones[0] = sizes[0];
        return ones;
    }());
    const auto rows = QuantisedRows::of(weights);
    QCOMPARE(rows.numbers.scalar_type(), at::kChar);
    QVERIFY(rows.numbers.sizes() == weights.sizes());
    QVERIFY((rows.numbers.flatten(1).abs().amax(1) == 127).all().item<bool>());
    const auto error = (rows.weights() - weights).abs().flatten(1).amax(1);
    QVERIFY((error <= 0.5001 * weights.abs().flatten(1).amax(1) / 127).all().item<bool>());
}

void TstRowQuantisation::keepsRowsOfZeros()
{
    auto weights = torch::randn({3, 8});
    weights[1].zero_();
    QVERIFY(torch::equal(QuantisedRows::of(weights).weights()[1], weights[1]));
}

void TstRowQuantisation::modulesReadIt_data()
{
    QTest::addColumn<bool>("adopt");
    QTest::newRow("copied") << false;
    QTest::newRow("adopted") << true;
}

void TstRowQuantisation::modulesReadIt()
{
    QFETCH(bool, adopt);
    torch::nn::Linear source(12, 4), target(12, 4);
    const auto rows = QuantisedRows::of(source->weight.detach());
    const auto file = openCheckpoint(
        write({{"weight", rows.numbers}, {scalesOf("weight"), rows.scales}, {"bias", source->bias.detach()}}));
    if (adopt)
        adoptStateDict(*target, *file, at::kFloat);
    else
        loadStateDict(*target, *file);
    QVERIFY(torch::equal(target->weight, rows.weights()));
    QVERIFY(torch::equal(target->bias, source->bias));
}

void TstRowQuantisation::bytesWithoutScalesAreRefused_data()
{
    QTest::addColumn<NamedTensors>("scales");
    QTest::newRow("none") << NamedTensors{};
    QTest::newRow("of another number of rows") << NamedTensors{{"weight.scale", torch::ones({3})}};
    QTest::newRow("of another type") << NamedTensors{{"weight.scale", torch::ones({4}, torch::kHalf)}};
    QTest::newRow("of more dimensions") << NamedTensors{{"weight.scale", torch::ones({4, 1})}};
}

void TstRowQuantisation::bytesWithoutScalesAreRefused()
{
    QFETCH(NamedTensors, scales);
    NamedTensors tensors{{"weight", torch::ones({4, 12}, torch::kChar)}, {"bias", torch::zeros({4})}};
    tensors.insert(tensors.end(), scales.begin(), scales.end());
    torch::nn::Linear target(12, 4);
    try {
        loadStateDict(*target, *openCheckpoint(write(tensors)));
        QFAIL("it was read");
    } catch (const CheckpointError& error) {
        QVERIFY2(QByteArray(error.what()).contains("\"weight\" (I8 instead of Float)"), error.what());
    }
}

QTEST_APPLESS_MAIN(TstRowQuantisation)
#include "tst_row_quantisation.moc"
