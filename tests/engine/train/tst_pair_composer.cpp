// SPDX-License-Identifier: Apache-2.0
#include "engine/train/pair_composer.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_reader.h"
#include "engine/train/held_out_score.h"
#include "engine/train/small_model.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

class TstPairComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPairIsMadeOfItsParts();
    void hidesAsMuchAsTheRecipeSays();
    void somethingInFrontDoesNotTellThatSomethingIsHidden();
    void objectsTakeOnThePhotographsTint();
    void whatIsOutOfFocusIsBlurred();
    void shadowsFallAnywhere();
    void whatStandsInFrontCastsShadows();
    void recipesAreJson();
    void recipesOutOfRangeAreRefused_data();
    void recipesOutOfRangeAreRefused();
    void theSameSeedGivesTheSamePairs();
    void splitsNeverMeet();
    void whatIsHeldOutNeverReachesTraining();
    void aBankCutShortIsRefused();
    void anAffineMapHasItsInverse();
    void placementPutsTheTextureWhereItSays();
    void theHullOfAnLIsItsTriangle();

private:
    QTemporaryDir m_folder;
    std::string m_bank;
};

void TstPairComposer::initTestCase()
{
    m_bank = m_folder.filePath(QStringLiteral("pairs.bank")).toStdString();
    writeSmallBank(m_bank);
}

void TstPairComposer::aPairIsMadeOfItsParts()
{
    const PairBank bank(m_bank);
    const auto pairs = PairComposer(bank, PairBank::Split::Train, {}, 32, at::kCPU).compose(64, 1);
    QCOMPARE(pairs.image.sizes(), at::IntArrayRef({64, 3, 32, 32}));
    QCOMPARE(pairs.target.sizes(), at::IntArrayRef({64, 4, 32, 32}));
    QVERIFY((pairs.visible.abs() == 1).all().item<bool>());
    for (const auto& picture : {pairs.image, pairs.target})
        QVERIFY(picture.isfinite().all().item<bool>() && picture.abs().max().item<float>() <= 1.0F + 1e-5F);
    // where the whole object is not, the target is white
    const auto away = (pairs.target.slice(1, 3, 4) <= -1.0 + 1e-6).expand({-1, 3, -1, -1});
    QVERIFY(away.any().item<bool>());
    QVERIFY((pairs.target.slice(1, 0, 3).masked_select(away) > 1 - 1e-4).all().item<bool>());
}

void TstPairComposer::hidesAsMuchAsTheRecipeSays()
{
    const PairBank bank(m_bank);
    const auto pairs = PairComposer(bank, PairBank::Split::HeldOut, PairRecipe::judging(), 64, at::kCPU).compose(64, 2);
    QVERIFY(pairs.hidden.min().item<double>() >= 0.20 && pairs.hidden.max().item<double>() <= 0.60);
    // the visible mask lies within the whole object, but for the rim that half-covered pixels make
    const auto visible = pairs.visible > 0;
    const auto outside = visible & (pairs.target.slice(1, 3, 4) < -0.2);
    QVERIFY(outside.sum().item<double>() < 0.01 * visible.sum().item<double>());
    const auto whole = (pairs.target.slice(1, 3, 4) > 0).sum({1, 2, 3}).to(torch::kFloat32);
    QVERIFY((visible.sum({1, 2, 3}).to(torch::kFloat32) < 0.95 * whole).all().item<bool>());
}

void TstPairComposer::somethingInFrontDoesNotTellThatSomethingIsHidden()
{
    PairRecipe recipe;
    recipe.unoccluded = recipe.sideObject = 1;
    recipe.secondOccluder = recipe.thirdOccluder = recipe.cutByFrame = 0;
    Draws draws(5, at::kCPU);
    const auto scene = SceneDrafter(PairBank(m_bank), PairBank::Split::Train, recipe, at::kCPU).draw(64, draws);
    QVERIFY(scene.occluders.back().present.min().item<float>() == 1.0F);
    const auto untouched = (scene.hidden < 0.005).to(torch::kFloat32).mean().item<double>();
    QVERIFY2(untouched > 0.1, qPrintable(QString::number(untouched)));
}

void TstPairComposer::objectsTakeOnThePhotographsTint()
{
    const PairBank bank(m_bank);
    const ScenePainter painter(bank, PairBank::Split::Train, 16, at::kCPU);
    const auto alpha = torch::zeros({2, 1, 16, 16});
    alpha.slice(2, 4, 12).slice(3, 4, 12).fill_(1);
    const auto picture = torch::cat({alpha * 0.2, alpha * 0.4, alpha * 0.4, alpha}, 1);
    const auto photo = torch::full({2, 3, 16, 16}, 0.3);
    Draws draws(3, at::kCPU);
    const auto tinted = painter.harmonised(picture, photo, 1, draws);
    QVERIFY(torch::equal(tinted.slice(1, 3, 4), alpha));
    const auto inside = [&tinted](int64_t channel) { return tinted[0][channel][8][8].item<float>(); };
    QVERIFY(inside(0) > 0.2F && inside(0) < 0.3F); // towards the photograph, never all the way
    QVERIFY(inside(1) < 0.4F && inside(1) > 0.3F);
    QVERIFY(torch::allclose(painter.harmonised(picture, photo, 0, draws), picture));
}

void TstPairComposer::whatIsOutOfFocusIsBlurred()
{
    const PairBank bank(m_bank);
    const ScenePainter painter(bank, PairBank::Split::Train, 16, at::kCPU);
    auto dot = torch::zeros({1, 4, 16, 16});
    dot.index_put_({0, torch::indexing::Slice(), 8, 8}, 1);
    Draws draws(3, at::kCPU);
    const auto soft = painter.defocused(dot, 1, draws);
    QVERIFY(std::abs(soft.sum().item<double>() - 4) < 1e-5); // nothing is lost
    QVERIFY(soft.max().item<double>() < 0.2);
    QVERIFY(torch::equal(painter.defocused(dot, 0, draws), dot));
}

void TstPairComposer::shadowsFallAnywhere()
{
    const PairBank bank(m_bank);
    constexpr int64_t count = 256, side = 64;
    const ScenePainter painter(bank, PairBank::Split::Train, side, at::kCPU);
    const auto alpha = torch::zeros({count, 1, side, side});
    alpha.slice(2, 28, 36).slice(3, 28, 36).fill_(1);
    const auto white = torch::ones({count, 3, side, side});
    Draws draws(3, at::kCPU);
    const auto shadow = (1 - painter.shaded(white, alpha, painter.light(count, 1, draws))).mean(1); // N x S x S
    const auto mass = shadow.sum({1, 2});
    QVERIFY(mass.min().item<double>() > 0);
    const auto axis = torch::arange(side) + 0.5 - side / 2.0;
    const auto x = (shadow * axis).sum({1, 2}) / mass, y = (shadow * axis.unsqueeze(1)).sum({1, 2}) / mass;
    for (const auto& where : {(x > 0) & (y > 0), (x > 0) & (y < 0), (x < 0) & (y > 0), (x < 0) & (y < 0)})
        QVERIFY(where.sum().item<int64_t>() > count / 8);
    const auto length = torch::hypot(x, y) * 2 / side;
    QVERIFY(length.min().item<double>() < 0.05 && length.max().item<double>() > 0.2);
    const auto peak = shadow.amax({1, 2}) / mass; // what is spread is less dark anywhere
    QVERIFY(peak.max().item<double>() > 2 * peak.min().item<double>());
    QVERIFY(torch::equal(painter.shaded(white, alpha, painter.light(count, 0, draws)), white));
}

void TstPairComposer::whatStandsInFrontCastsShadows()
{
    const PairBank bank(m_bank);
    PairRecipe recipe;
    recipe.lowResolution = 0;
    const auto composed = [&](double shadow) {
        recipe.shadow = shadow;
        return PairComposer(bank, PairBank::Split::Train, recipe, 32, at::kCPU).compose(64, 9);
    };
    const auto lit = composed(0), shaded = composed(1);
    QVERIFY(torch::equal(lit.visible, shaded.visible) && torch::equal(lit.target, shaded.target));
    QVERIFY((shaded.image <= lit.image + 1e-5).all().item<bool>());
    const auto darker = (shaded.image < lit.image - 0.05).flatten(1).any(1).to(torch::kFloat32).mean().item<double>();
    QVERIFY2(darker > 0.5, qPrintable(QString::number(darker)));
}

void TstPairComposer::recipesAreJson()
{
    const auto changed = PairRecipe{}.with(parseJson("{\"min_hidden\":0.05,\"max_crop\":3}"));
    QCOMPARE(changed.minHidden, 0.05);
    QCOMPARE(changed.maxCrop, 3.0);
    QCOMPARE(changed.shadow, PairRecipe{}.shadow);
    QVERIFY(PairRecipe{}.with(changed.toJson()).toJson() == changed.toJson());
}

void TstPairComposer::recipesOutOfRangeAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("unknown") << "{\"shadows\":1}";
    QTest::newRow("rate") << "{\"shadow\":1.5}";
    QTest::newRow("order") << "{\"min_hidden\":0.8}";
    QTest::newRow("size") << "{\"occluder_min_size\":0}";
    QTest::newRow("crop") << "{\"max_crop\":1}";
}

void TstPairComposer::recipesOutOfRangeAreRefused()
{
    QFETCH(QString, json);
    QVERIFY_EXCEPTION_THROWN(PairRecipe{}.with(parseJson(json.toStdString())), std::invalid_argument);
}

void TstPairComposer::theSameSeedGivesTheSamePairs()
{
    const PairBank bank(m_bank);
    const PairComposer composer(bank, PairBank::Split::Train, {}, 32, at::kCPU);
    const auto first = composer.compose(8, 3);
    QVERIFY(torch::equal(first.image, composer.compose(8, 3).image));
    QVERIFY(!torch::equal(first.image, composer.compose(8, 4).image));
}

void TstPairComposer::splitsNeverMeet()
{
    const PairBank bank(m_bank);
    QVERIFY(!torch::isin(bank.wholeObjects(PairBank::Split::Train), bank.occluders(PairBank::Split::HeldOut))
                 .any()
                 .item<bool>());
    QCOMPARE(bank.occluders(PairBank::Split::Train).numel() + bank.occluders(PairBank::Split::HeldOut).numel(),
             int64_t{16});
    QCOMPARE(bank.backgroundRows(PairBank::Split::HeldOut).numel(), int64_t{4});
}

// Whatever stands in the rows that are held out, pairs to train on are the same to the last bit; and the other way.
void TstPairComposer::whatIsHeldOutNeverReachesTraining()
{
    const auto composed = [](const std::string& bank, PairBank::Split split) {
        const auto pairs = PairComposer(PairBank(bank), split, {}, 32, at::kCPU).compose(64, 9);
        return torch::cat({pairs.image, pairs.visible, pairs.target}, 1);
    };
    const auto repainted = [&](int64_t flag, const QString& name) {
        const SafetensorsReader reader(m_bank);
        NamedTensors tensors;
        for (const char* kind : {"objects", "backgrounds"}) {
            const auto flags = reader.tensor(std::string(kind) + ".heldout").clone();
            auto pictures = reader.tensor(kind).clone();
            pictures.index_put_({flags == flag}, torch::randint(0, 256, {1}, torch::kInt64).to(torch::kByte));
            tensors.emplace_back(kind, pictures);
            tensors.emplace_back(std::string(kind) + ".heldout", flags);
        }
        tensors.emplace_back("objects.whole", reader.tensor("objects.whole").clone());
        const auto file = m_folder.filePath(name).toStdString();
        writeSafetensors(file, tensors, {});
        return file;
    };
    torch::manual_seed(1);
    const auto otherHeldOut = repainted(1, QStringLiteral("held-out.bank"));
    const auto otherTraining = repainted(0, QStringLiteral("training.bank"));
    using Split = PairBank::Split;
    QVERIFY(torch::equal(composed(m_bank, Split::Train), composed(otherHeldOut, Split::Train)));
    QVERIFY(!torch::equal(composed(m_bank, Split::HeldOut), composed(otherHeldOut, Split::HeldOut)));
    QVERIFY(torch::equal(composed(m_bank, Split::HeldOut), composed(otherTraining, Split::HeldOut)));
    QVERIFY(!torch::equal(composed(m_bank, Split::Train), composed(otherTraining, Split::Train)));
}

void TstPairComposer::aBankCutShortIsRefused()
{
    QFile whole(QString::fromStdString(m_bank));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile cut(m_folder.filePath(QStringLiteral("cut.bank")));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(whole.read(whole.size() / 2));
    cut.close();
    QVERIFY_EXCEPTION_THROWN(PairBank(cut.fileName().toStdString()), CheckpointError);
    const auto other = m_folder.filePath(QStringLiteral("other.safetensors")).toStdString();
    writeSafetensors(other, {{"objects", torch::ones({1})}}, {});
    QVERIFY_EXCEPTION_THROWN(PairBank{other}, CheckpointError);
}

void TstPairComposer::anAffineMapHasItsInverse()
{
    const auto map = Affine::placement(torch::tensor({{0.3, -0.2}}), torch::tensor({0.5}), torch::tensor({-0.25}),
                                       torch::tensor({0.7}));
    const auto unit = map.inverse().after(map);
    QVERIFY(torch::allclose(unit.m[0], torch::eye(2), 1e-5, 1e-6));
    QVERIFY(torch::allclose(unit.t, torch::zeros({1, 2}), 1e-5, 1e-6));
}

void TstPairComposer::placementPutsTheTextureWhereItSays()
{
    // a white texture of a quarter of the window's side, right of and below the middle
    const auto map = Affine::placement(torch::tensor({{0.5, 0.25}}), torch::tensor({0.25}), torch::tensor({0.25}),
                                       torch::zeros({1}));
    const auto window = Affine::window(torch::zeros({1, 2}), torch::ones({1}));
    const auto drawn = sampleThrough(torch::ones({1, 1, 16, 16}), map.inverse().after(window), 64)[0][0] > 0.5;
    const auto set = drawn.nonzero();
    QCOMPARE(set.size(0), int64_t{16 * 16});
    QCOMPARE(set.slice(1, 0, 1).min().item<int64_t>(), int64_t{32}); // y
    QCOMPARE(set.slice(1, 1, 2).min().item<int64_t>(), int64_t{40}); // x
}

void TstPairComposer::theHullOfAnLIsItsTriangle()
{
    auto mask = torch::zeros({1, 1, 40, 40});
    mask.slice(2, 5, 35).slice(3, 5, 8).fill_(1);
    mask.slice(2, 32, 35).slice(3, 5, 35).fill_(1);
    const auto hull = convexHull(mask)[0][0];
    QVERIFY((hull >= mask[0][0]).all().item<bool>());
    QCOMPARE(hull[30][10].item<float>(), 1.0F);              // within
    QCOMPARE(hull[8][30].item<float>(), 0.0F);               // beyond the slope
    QVERIFY(std::abs(hull.sum().item<double>() - 535) < 20); // half of 30 x 30, and the slope's rim
    QVERIFY(torch::equal(convexHull(torch::ones({1, 1, 9, 9})), torch::ones({1, 1, 9, 9})));
}

QTEST_APPLESS_MAIN(TstPairComposer)
#include "tst_pair_composer.moc"
