// SPDX-License-Identifier: Apache-2.0
#include "engine/promptable/photo_square.h"

#include <QtTest>

using namespace unocclude::engine;

/// The way of a photograph into the network's square, and of masks back.
class TstPhotoSquare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longerSideFillsTheSquare_data();
    void longerSideFillsTheSquare();
    void fitsBytesInAnyLayout();
    void positionsFollowThePhoto();
    void maskIsWhereLogitsArePositive_data();
    void maskIsWhereLogitsArePositive();
};

void TstPhotoSquare::longerSideFillsTheSquare_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::addColumn<QSize>("scaled");
    QTest::newRow("small") << QSize(200, 150) << QSize(1024, 768);
    QTest::newRow("portrait") << QSize(3000, 4000) << QSize(768, 1024);
    QTest::newRow("rounded up") << QSize(1024, 1023) << QSize(1024, 1023);
    QTest::newRow("one pixel") << QSize(1, 1) << QSize(1024, 1024);
    QTest::newRow("a line") << QSize(60000, 1) << QSize(1024, 1);
}

void TstPhotoSquare::longerSideFillsTheSquare()
{
    QFETCH(QSize, photo);
    QFETCH(QSize, scaled);
    const PictureSize size = PhotoSquare().scaled({photo.height(), photo.width()});
    QCOMPARE(QSize(int(size.width), int(size.height)), scaled);
}

void TstPhotoSquare::fitsBytesInAnyLayout()
{
    const PhotoSquare square{.side = 16, .maskSide = 4};
    const auto wide = torch::randint(0, 256, {40, 64, 3}, torch::kByte);
    const auto part = wide.slice(1, 8, 40).slice(0, 4, 24); // 20 x 32, rows apart
    const auto fitted = square.fit(part);
    QCOMPARE(fitted.sizes(), at::IntArrayRef({3, 10, 16}));
    QVERIFY(fitted.is_contiguous());
    QVERIFY(fitted.equal(square.fit(part.contiguous())));
    const auto means = torch::abs(fitted.to(torch::kFloat).mean() - part.to(torch::kFloat).mean());
    QVERIFY(means.item<float>() < 2);
}

void TstPhotoSquare::positionsFollowThePhoto()
{
    const auto there = PhotoSquare().toSquare(torch::tensor({{0.0, 0.0}, {200.0, 150.0}, {50.0, 30.0}}), {150, 200});
    const auto expected = torch::tensor({{0.0F, 0.0F}, {1024.0F, 768.0F}, {256.0F, 153.6F}});
    QVERIFY(torch::allclose(there, expected));
}

void TstPhotoSquare::maskIsWhereLogitsArePositive_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::newRow("small") << QSize(200, 150);
    QTest::newRow("large, by several threads") << QSize(3001, 4003);
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("a line") << QSize(1, 5000);
}

void TstPhotoSquare::maskIsWhereLogitsArePositive()
{
    QFETCH(QSize, photo);
    torch::manual_seed(7);
    const PhotoSquare square;
    const PictureSize size{photo.height(), photo.width()};
    const auto coarse = torch::randn({1, 1, 16, 16});
    const auto logits = torch::upsample_bilinear2d(coarse, {256, 256}, false).view({256, 256});
    const auto mask = square.maskOf(logits, size);
    const auto expected = square.toPhoto(logits.unsqueeze(0), size).squeeze(0).gt(0).mul(255).to(torch::kByte);
    QCOMPARE(mask.sizes(), expected.sizes());
    const auto different = mask.ne(expected).to(torch::kDouble).mean().item<double>();
    QVERIFY2(different < 1e-5, qPrintable(QString::number(different)));
}

QTEST_APPLESS_MAIN(TstPhotoSquare)
#include "tst_photo_square.moc"
