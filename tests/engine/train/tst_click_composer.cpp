// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_composer.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/train/small_scenes.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// Pictures for training the click model: what is said to be visible in them is.
class TstClickComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameSeedGivesTheSameBatch();
    void masksCoverWhatIsVisible();
    void ofTwoObjectsTheFrontOneHidesTheOther();
    void heldOutPhotographsAreNotTrainedOn();
    void damagedBanksAreRefused_data();
    void damagedBanksAreRefused();

private:
    ClickComposer composer(const ClickSceneRecipe& recipe) const;

    QTemporaryDir m_folder;
    std::filesystem::path m_file;
    std::optional<PairBank> m_bank;
    std::optional<SceneBank> m_scenes;
};

namespace {

/// Nothing between the bank and the picture but where things are.
ClickSceneRecipe plain(double real)
{
    ClickSceneRecipe recipe;
    recipe.real = real;
    recipe.pastedOnReal = recipe.pasted = recipe.fromPhoto = recipe.shadow = recipe.lowResolution = 0;
    return recipe;
}

} // namespace

void TstClickComposer::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("scenes.bank")).toStdString();
    writeSmallSceneBank(m_file);
    m_bank.emplace(m_file);
    m_scenes = SceneBank::open(m_file);
    QVERIFY(m_scenes);
}

ClickComposer TstClickComposer::composer(const ClickSceneRecipe& recipe) const
{
    return {*m_bank, &*m_scenes, recipe, 64, at::kCPU};
}

void TstClickComposer::theSameSeedGivesTheSameBatch()
{
    const auto composing = composer({});
    const auto a = composing.compose(6, 3, 42), b = composing.compose(6, 3, 42), c = composing.compose(6, 3, 43);
    QVERIFY(torch::equal(a.images, b.images) && torch::equal(a.targets, b.targets) && torch::equal(a.of, b.of));
    QVERIFY(!torch::equal(a.images, c.images));
    QCOMPARE(a.images.sizes(), at::IntArrayRef({6, 3, 64, 64}));
    QCOMPARE(a.targets.sizes().slice(1), at::IntArrayRef({32, 32}));
    QVERIFY(a.images.min().item<float>() >= 0 && a.images.max().item<float>() <= 255);
    QVERIFY(a.of.numel() > 6 && a.of.max().item<int64_t>() == 5);
}

// In the photographs red tells the discs, blue the squares; light and noise change little about that.
void TstClickComposer::masksCoverWhatIsVisible()
{
    const auto batch = composer(plain(1)).compose(12, 2, 7);
    double agreeing = 0;
    for (int64_t i = 0; i < batch.of.numel(); ++i) {
        const auto image = torch::avg_pool2d(batch.images[batch.of[i].item<int64_t>()], 2);
        const auto reddish = image[0] > image[2] * 1.25; // both differ from grey in this way
        const auto target = batch.targets[i] > 0.5;
        agreeing += (target & reddish).sum().item<double>() / target.sum().item<double>();
    }
    QVERIFY2(agreeing / double(batch.of.numel()) > 0.9,
             qPrintable(QString::number(agreeing / double(batch.of.numel()))));
}

void TstClickComposer::ofTwoObjectsTheFrontOneHidesTheOther()
{
    auto recipe = plain(0);
    recipe.pasted = 1;
    recipe.smallest = 0.5;
    const auto batch = composer(recipe).compose(4, 5, 9);
    for (int64_t image = 0; image < 4; ++image) {
        const auto sum = batch.targets.index({batch.of == image}).sum(0);
        QVERIFY2(sum.max().item<float>() < 1.01F, qPrintable(QString::number(sum.max().item<float>())));
        QVERIFY(sum.max().item<float>() > 0.9F);
    }
}

void TstClickComposer::heldOutPhotographsAreNotTrainedOn()
{
    QVERIFY(torch::equal(m_scenes->masks(PairBank::Split::Train), torch::arange(6)));
    QVERIFY(torch::equal(m_scenes->masks(PairBank::Split::HeldOut), torch::tensor({6, 7}, torch::kLong)));
    QVERIFY(torch::equal(m_scenes->scenes(PairBank::Split::HeldOut), torch::tensor({3}, torch::kLong)));
    QCOMPARE(m_scenes->masksOf(1), (std::pair<int64_t, int64_t>(2, 4)));
}

void TstClickComposer::damagedBanksAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("photographs") << "scenes";
    QTest::newRow("sizes") << "scenes.size";
    QTest::newRow("flags") << "scenes.heldout";
    QTest::newRow("masks") << "scenes.masks";
    QTest::newRow("whose masks") << "scenes.of";
}

void TstClickComposer::damagedBanksAreRefused()
{
    QFETCH(QString, name);
    NamedTensors tensors;
    const SafetensorsReader whole(m_file);
    for (const auto& entry : whole.entries()) {
        const auto tensor = whole.tensor(entry.name);
        tensors.emplace_back(entry.name,
                             entry.name == name.toStdString() ? tensor.flatten().slice(0, 1).clone() : tensor);
    }
    const std::filesystem::path damaged = m_folder.filePath(QStringLiteral("damaged.bank")).toStdString();
    writeSafetensors(damaged, tensors, {});
    try {
        SceneBank::open(damaged);
        QFAIL("it was opened");
    } catch (const CheckpointError& error) {
        QVERIFY2(QByteArray(error.what()).contains("damaged.bank"), error.what());
    }
}

QTEST_APPLESS_MAIN(TstClickComposer)
#include "tst_click_composer.moc"
