// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_trainer.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/sam/sam_shapes.h"
#include "engine/sam/sam_weights.h"
#include "engine/sam/small_sam.h"
#include "engine/train/click_score.h"
#include "engine/train/small_scenes.h"
#include "engine/train/training_state.h"

#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

using namespace unocclude::engine;
using namespace unocclude::test;

/// Training to answer clicks, with a network and a bank of milliseconds.
class TstClickTrainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learns();
    void aResumedRunGoesOnAsIfItHadNotStopped();
    void weightsAreTrainedFurther();
    void weightsInBytesStayInBytes();
    void aBankWithoutPhotographsTrainsUnscored();
    void aBadRunIsRefused_data();
    void aBadRunIsRefused();
    void scoresCountPerfectAnswers();

private:
    ClickTrainingRun runOf(const char* name, int steps) const;

    QTemporaryDir m_folder;
    std::filesystem::path m_bank;
    std::filesystem::path m_model;
};

namespace {

const auto silent = [](const std::string&) {};

std::string recipe(int steps)
{
    return "{\"batch\":2,\"targets\":2,\"total_steps\":" + std::to_string(steps) +
           ",\"cooldown\":0,\"warmup_steps\":5,\"learning_rate\":0.01,\"ema_decay\":0.8,\"report_steps\":10,"
           "\"score_steps\":100000,\"pasted\":0.3}";
}

std::map<std::string, at::Tensor> tensorsOf(const std::filesystem::path& file)
{
    const SafetensorsReader reader(file);
    std::map<std::string, at::Tensor> tensors;
    for (const auto& entry : reader.entries())
        tensors[entry.name] = reader.tensor(entry.name).clone();
    return tensors;
}

/// Answers every prompt with the mask it was made with.
class Oracle : public PromptableSegmenter
{
public:
    explicit Oracle(const at::Tensor& mask)
        : m_logits(mask.to(at::kFloat).unsqueeze(0) - 0.5F)
    {
    }
    std::string name() const override { return "oracle"; }
    const PhotoSquare& square() const override { return m_square; }
    ImageFeatures encode(const at::Tensor&, const EncodingControl&) override { return {}; }
    bool fits(const ImageFeatures&) const override { return true; }
    PromptedMasks decode(const ImageFeatures&, const SquarePrompt& prompt, Answers answers) override
    {
        mostClicks = std::max(mostClicks, prompt.points.size(0));
        const bool one = answers == Answers::One;
        return {one ? m_logits : torch::cat({-m_logits, m_logits}),
                one ? torch::ones({1}) : torch::tensor({0.2F, 0.9F})};
    }

    int64_t mostClicks = 0;

private:
    PhotoSquare m_square{64, 32};
    at::Tensor m_logits;
};

} // namespace

void TstClickTrainer::initTestCase()
{
    torch::set_num_threads(1); // the same order of sums in every run
    m_bank = m_folder.filePath(QStringLiteral("scenes.bank")).toStdString();
    writeSmallSceneBank(m_bank);
    m_model = m_folder.filePath(QStringLiteral("sam.safetensors")).toStdString();
    torch::manual_seed(2);
    writeSam(m_model, Sam(smallMobile(64)), at::kHalf, {});
}

ClickTrainingRun TstClickTrainer::runOf(const char* name, int steps) const
{
    ClickTrainingRun run;
    run.bank = m_bank;
    run.model = m_model;
    run.weights = m_folder.filePath(QLatin1String(name)).toStdString();
    run.state = run.weights.string() + ".state";
    run.minutes = 10;
    run.seed = 11;
    run.options = recipe(steps);
    return run;
}

/// The encoder stays as it is; the file says that a single click has a sure answer now.
void TstClickTrainer::learns()
{
    std::vector<double> losses;
    int scores = 0;
    const auto report = [&](const std::string& line) {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        if (json.contains(QLatin1String("loss")))
            losses.push_back(json[QLatin1String("loss")].toDouble());
        scores += json.contains(QLatin1String("held_out"));
    };
    const auto run = runOf("learned", 120);
    trainClick(run, report, {});
    QCOMPARE(losses.size(), std::size_t{12});
    const auto ofThree = [](auto first) { return std::accumulate(first, first + 3, 0.0) / 3; }; // each is of ten steps
    const double early = ofThree(losses.begin()), late = ofThree(losses.end() - 3);
    QVERIFY2(late < 0.97 * early, qPrintable(QStringLiteral("%1 to %2").arg(early).arg(late)));
    QCOMPARE(scores, 1);
    const auto before = tensorsOf(m_model), after = tensorsOf(run.weights);
    QCOMPARE(after.size(), before.size());
    for (const auto& [name, tensor] : before)
        if (name.starts_with("image_encoder."))
            QVERIFY2(torch::equal(after.at(name), tensor), name.c_str());
    QVERIFY(!torch::equal(after.at("mask_decoder.mask_tokens.weight"), before.at("mask_decoder.mask_tokens.weight")));
    const auto options = samOptionsOf(*openCheckpoint(run.weights));
    QVERIFY(options.decoder.surelyAnswersOneClick);
    QCOMPARE(options.decoder.side, 64);
    for (const auto& [name, tensor] : tensorsOf(run.state)) // what does not change is not kept
        QVERIFY2(name.find("image_encoder") == std::string::npos, name.c_str());
}

void TstClickTrainer::aResumedRunGoesOnAsIfItHadNotStopped()
{
    const auto whole = runOf("whole", 6);
    trainClick(whole, silent, {});
    auto firstHalf = runOf("half", 3);
    trainClick(firstHalf, silent, {});
    auto secondHalf = runOf("resumed", 6);
    secondHalf.resume = firstHalf.state;
    secondHalf.seed = 99; // the state's own seed counts
    trainClick(secondHalf, silent, {});
    const auto expected = tensorsOf(whole.state), actual = tensorsOf(secondHalf.state);
    QCOMPARE(actual.size(), expected.size());
    for (const auto& [name, tensor] : expected)
        QVERIFY2(torch::equal(actual.at(name), tensor), name.c_str());
    QCOMPARE(readTrainingProgress(secondHalf.state).step, int64_t{6});
}

void TstClickTrainer::weightsAreTrainedFurther()
{
    const auto first = runOf("first", 2);
    trainClick(first, silent, {});
    auto further = runOf("further", 4);
    further.model = first.weights;
    further.options = "{\"total_steps\":4}"; // the rest stands in the file
    trainClick(further, silent, {});
    const SafetensorsReader weights(further.weights);
    QCOMPARE(weights.metadata().at("training.steps"), std::string("4"));
    QVERIFY(!torch::equal(tensorsOf(first.weights).at("mask_decoder.mask_tokens.weight"),
                          tensorsOf(further.weights).at("mask_decoder.mask_tokens.weight")));
}

void TstClickTrainer::weightsInBytesStayInBytes()
{
    auto run = runOf("bytes", 1);
    run.model = m_folder.filePath(QStringLiteral("bytes-before.safetensors")).toStdString();
    torch::manual_seed(4);
    writeSam(run.model, Sam(smallMobile(64)), at::kChar, {});
    trainClick(run, silent, {});
    const auto before = tensorsOf(run.model), after = tensorsOf(run.weights);
    QCOMPARE(after.size(), before.size());
    int packed = 0;
    for (const auto& [name, tensor] : before) {
        QCOMPARE(after.at(name).scalar_type(), tensor.scalar_type());
        packed += tensor.scalar_type() == at::kChar;
        if (name.starts_with("image_encoder.") && tensor.scalar_type() == at::kChar)
            QVERIFY2(torch::equal(after.at(name), tensor), name.c_str());
    }
    QVERIFY(packed > 0);
}

void TstClickTrainer::aBankWithoutPhotographsTrainsUnscored()
{
    auto run = runOf("unscored", 2);
    run.bank = m_folder.filePath(QStringLiteral("plain.bank")).toStdString();
    writeSmallBank(run.bank);
    int scores = 0;
    trainClick(run, [&](const std::string& line) { scores += line.find("held_out") != std::string::npos; }, {});
    QCOMPARE(scores, 0);
    QVERIFY(std::filesystem::exists(run.weights));
}

void TstClickTrainer::aBadRunIsRefused_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("model");
    QTest::newRow("unknown member") << QByteArray("{\"learning_rat\":1}") << QString();
    QTest::newRow("wrong kind") << QByteArray("{\"batch\":\"many\"}") << QString();
    QTest::newRow("out of range") << QByteArray("{\"targets\":0}") << QString();
    QTest::newRow("no weights") << QByteArray() << QStringLiteral("absent.pth");
    QTest::newRow("another network's file") << QByteArray() << QStringLiteral("scenes.bank");
}

void TstClickTrainer::aBadRunIsRefused()
{
    QFETCH(QByteArray, options);
    QFETCH(QString, model);
    auto run = runOf("refused", 1);
    run.options = options.toStdString();
    if (!model.isEmpty())
        run.model = m_folder.filePath(model).toStdString();
    bool refused = false;
    try {
        trainClick(run, silent, {});
    } catch (const std::invalid_argument&) {
        refused = model.isEmpty();
    } catch (const CheckpointError& error) {
        refused = !model.isEmpty() && QByteArray(error.what()).contains(model.toUtf8());
    }
    QVERIFY(refused);
    QVERIFY(!std::filesystem::exists(run.weights));
}

void TstClickTrainer::scoresCountPerfectAnswers()
{
    const auto scenes = SceneBank::open(m_bank);
    QVERIFY(scenes);
    const auto disc = scenes->masks()[6] > 127; // of the held-out photograph
    Oracle oracle(disc);
    const auto score = scoreClicks(oracle, *scenes, 1);
    QCOMPARE(score.objects, int64_t{1});
    QCOMPARE(score.after[0], 1.0); // the likelier of two answers
    QCOMPARE(score.after[4], 1.0);
    QCOMPARE(score.firstBest, 1.0);
    QCOMPARE(score.box, 1.0);
    QCOMPARE(oracle.mostClicks, int64_t{1}); // nothing was left to be clicked on
    const auto both = scoreClicks(oracle, *scenes, 10);
    QCOMPARE(both.objects, int64_t{2});
    QCOMPARE(both.after[0], 0.5); // the same mask for the square, which it misses
    QVERIFY(oracle.mostClicks == 5);
}

QTEST_APPLESS_MAIN(TstClickTrainer)
#include "tst_click_trainer.moc"
