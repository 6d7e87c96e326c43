// SPDX-License-Identifier: Apache-2.0
#include "engine/selftest/self_test.h"

#include "engine/checkpoint/checkpoint_error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <ATen/ATen.h>

#include <cmath>
#include <limits>

using namespace unocclude::engine;

/// The whole engine against the full golden data, one row for each tensor.
class TstSelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheReference_data();
    void equalsTheReference();
    void coversTheGoldenData();
    void theCutSufficesForADevice();
    void errorsAreWhatTheySay();
    void nothingCheckedIsNotPassed();
};

namespace {

const std::filesystem::path kGolden = std::filesystem::path(UNOCCLUDE_SHARED_DATA) / "golden";

bool hasGolden()
{
    return std::filesystem::exists(kGolden / "pix2gestalt-micro");
}

const SelfTestReport& report()
{
    static const SelfTestReport once = selfTest(kGolden, at::kCPU);
    return once;
}

} // namespace

void TstSelfTest::equalsTheReference_data()
{
    QTest::addColumn<GoldenCheck>("check");
    if (!hasGolden())
        QSKIP("the full golden data is not beside this repository");
    for (const auto& check : report().checks)
        QTest::newRow(check.tensor.c_str()) << check;
}

void TstSelfTest::equalsTheReference()
{
    QFETCH(GoldenCheck, check);
    QVERIFY2(check.passed(), qPrintable(QStringLiteral("%1 of %2").arg(check.error).arg(check.tolerance)));
}

void TstSelfTest::coversTheGoldenData()
{
    if (!hasGolden())
        QSKIP("the full golden data is not beside this repository");
    QStringList tensors;
    for (const auto& check : report().checks)
        tensors << QString::fromStdString(check.tensor);
    for (const char* name : {"clip.preprocessed", "clip.embedding", "cc_projection", "vae.image_moments_mean",
                             "vae.image_moments_logvar", "vae.mask_mean", "vae.decode_out", "unet.out_ema",
                             "unet.out_raw", "ddim20_eta1_scale2.latents", "ddim20_eta0_scale1.decoded",
                             "ddim7_eta05_scale3.samples_u8", "train.loss", "train.grad.cc_projection.weight"})
        QVERIFY2(tensors.contains(QStringLiteral("pix2gestalt-micro/") + QLatin1String(name)), name);
    for (const char* name : {"preprocessed", "image_embedding", "box.single.logits", "one_point.multi.low_res",
                             "pos_neg.multi.iou", "box_point.single.mask", "refine.logits"})
        for (const char* model : {"sam/sam_vit/", "sam/mobile_sam/"})
            QVERIFY2(tensors.contains(QLatin1String(model) + QLatin1String(name)), name);
    QCOMPARE(tensors.filter(QStringLiteral("dpm_solver/")).size(), 18); // 3 step counts, 3 spacings, Karras or not
    QVERIFY(report().passed());
}

void TstSelfTest::theCutSufficesForADevice()
{
    const auto cut = selfTest(std::filesystem::path(UNOCCLUDE_TEST_DATA) / "golden", at::kCPU);
    QVERIFY(cut.passed());
    QStringList tensors;
    for (const auto& check : cut.checks)
        tensors << QString::fromStdString(check.tensor);
    QVERIFY(tensors.contains(QStringLiteral("unet/unet.out_ema")));
    QVERIFY(tensors.filter(QStringLiteral("samplers/")).size() >= 6); // all runs of eight steps
}

void TstSelfTest::errorsAreWhatTheySay()
{
    const auto a = at::tensor({3.0F, 4.0F}), b = at::tensor({3.0F, 4.5F});
    QCOMPARE(relativeError(a, a), 0.0);
    QVERIFY(std::abs(relativeError(b, a) - 0.1) < 1e-7);
    QVERIFY(std::isinf(relativeError(at::zeros({3}), a)));
    const auto bytes = at::tensor({0, 255, 10, 10}, at::kByte), others = at::tensor({1, 0, 10, 12}, at::kByte);
    QCOMPARE(shareBeyondOneLevel(bytes, others), 0.5);
}

void TstSelfTest::nothingCheckedIsNotPassed()
{
    const QTemporaryDir empty;
    QVERIFY(!selfTest(empty.path().toStdString(), at::kCPU).passed());
    QVERIFY_EXCEPTION_THROWN(selfTest(empty.filePath(QStringLiteral("absent")).toStdString(), at::kCPU),
                             CheckpointError);
    QVERIFY(!(GoldenCheck{"", std::numeric_limits<double>::quiet_NaN(), 1.0}.passed()));
}

QTEST_APPLESS_MAIN(TstSelfTest)
#include "tst_self_test.moc"
