// SPDX-License-Identifier: Apache-2.0
#include "document/sample_recipe.h"

#include "support/runtime_error.h"

#include <QTest>

using namespace unocclude;

/// Seeds and settings on their way through the clipboard.
class TestSampleRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBackIsTheSame();
    void aSeedAloneTakesTheSettingsThereAre();
    void whatIsNoRecipeIsRefused_data();
    void whatIsNoRecipeIsRefused();
};

void TestSampleRecipe::thereAndBackIsTheSame()
{
    SampleRecipe recipe;
    recipe.seed = 4294967297; // more than 32 bits
    recipe.settings.seed = 4294967295;
    recipe.settings.samples = 6;
    recipe.settings.steps = 33;
    recipe.settings.guidanceScale = 1.75;
    recipe.settings.sampler = SamplerKind::DpmSolverPlusPlus;
    recipe.settings.spacing = StepSpacing::Karras;
    recipe.settings.geometry = Geometry::Image;
    recipe.model = {QStringLiteral("unocclude-compact"), QStringLiteral("unocclude-compact.safetensors"),
                    QString(64, QLatin1Char('a')), QStringLiteral("cpu")};
    const QString text = recipeText(recipe);
    QVERIFY(!text.contains(u'\n'));
    QCOMPARE(recipeFrom(text, {}), recipe);
    QCOMPARE(recipeFrom(QStringLiteral("  ") + text + u'\n', {}), recipe);
}

void TestSampleRecipe::aSeedAloneTakesTheSettingsThereAre()
{
    CompletionSettings settings;
    settings.steps = 50;
    settings.samples = 8;
    const SampleRecipe recipe = recipeFrom(QStringLiteral(" 123 "), settings);
    QCOMPARE(recipe.seed, std::uint64_t{123});
    QCOMPARE(recipe.settings.seed, std::uint64_t{123});
    QCOMPARE(recipe.settings.samples, 1);
    QCOMPARE(recipe.settings.steps, 50);
}

void TestSampleRecipe::whatIsNoRecipeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const QString settings = QStringLiteral(
        R"({"samples": 4, "steps": 20, "guidance": 1.5, "eta": 0, "sampler": "ddim", "geometry": "crop", "seed": 7})");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("a fine seed");
    QTest::newRow("negative") << QStringLiteral("-3");
    QTest::newRow("too large") << QStringLiteral("99999999999999999999999");
    QTest::newRow("no settings") << QStringLiteral(R"({"seed": 7})");
    QTest::newRow("not of the batch") << QStringLiteral(R"({"seed": 11, "settings": %1})").arg(settings);
    QTest::newRow("before the batch") << QStringLiteral(R"({"seed": 6, "settings": %1})").arg(settings);
}

void TestSampleRecipe::whatIsNoRecipeIsRefused()
{
    QFETCH(QString, text);
    QVERIFY_EXCEPTION_THROWN(recipeFrom(text, {}), RuntimeError);
}

QTEST_APPLESS_MAIN(TestSampleRecipe)
#include "tst_sample_recipe.moc"
