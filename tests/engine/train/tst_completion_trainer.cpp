// SPDX-License-Identifier: Apache-2.0
#include "engine/train/completion_trainer.h"

#include "engine/checkpoint/safetensors_reader.h"
#include "engine/compact/compact_weights.h"
#include "engine/train/small_model.h"
#include "engine/train/training_state.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

class TstCompletionTrainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learns();
    void aResumedRunGoesOnAsIfItHadNotStopped();
    void weightsAreTrainedFurther();
    void aRunFromWeightsIsResumedToo();
    void aRunOfNoMinutesOnlyScores();
    void stopsWhenAsked();
    void optionsThatDoNotExistAreRefused();
    void theAverageFollowsSlowly();

private:
    CompletionTrainingRun runOf(const char* name, int steps) const;

    QTemporaryDir m_folder;
    std::string m_bank;
};

namespace {

std::string recipe(int steps)
{
    return "{\"architecture\":" + smallOptions().toJson() + ",\"batch\":8,\"total_steps\":" + std::to_string(steps) +
           ",\"cooldown\":0,\"warmup_steps\":5,\"learning_rate\":0.002,\"report_steps\":10,\"score_steps\":100000,"
           "\"score_pairs\":8,\"final_score_pairs\":8}";
}

std::map<std::string, at::Tensor> tensorsOf(const std::filesystem::path& file)
{
    const SafetensorsReader reader(file);
    std::map<std::string, at::Tensor> tensors;
    for (const auto& entry : reader.entries())
        tensors[entry.name] = reader.tensor(entry.name).clone();
    return tensors;
}

} // namespace

void TstCompletionTrainer::initTestCase()
{
    torch::set_num_threads(1); // the same order of sums in every run
    m_bank = m_folder.filePath(QStringLiteral("pairs.bank")).toStdString();
    writeSmallBank(m_bank);
}

CompletionTrainingRun TstCompletionTrainer::runOf(const char* name, int steps) const
{
    CompletionTrainingRun run;
    run.bank = m_bank;
    run.weights = m_folder.filePath(QLatin1String(name)).toStdString();
    run.state = run.weights.string() + ".state";
    run.minutes = 10;
    run.seed = 11;
    run.options = recipe(steps);
    return run;
}

void TstCompletionTrainer::learns()
{
    std::vector<double> alphaLosses;
    const auto report = [&alphaLosses](const std::string& line) {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        if (json.contains(QLatin1String("loss_alpha")))
            alphaLosses.push_back(json[QLatin1String("loss_alpha")].toDouble());
    };
    const auto run = runOf("learned", 60);
    trainCompletion(run, report, {});
    QCOMPARE(alphaLosses.size(), std::size_t{6});
    QVERIFY2(alphaLosses.back() < 0.6 * alphaLosses.front(),
             qPrintable(QStringLiteral("%1 to %2").arg(alphaLosses.front()).arg(alphaLosses.back())));
    const SafetensorsReader weights(run.weights);
    QCOMPARE(weights.metadata().at("training.samples"), std::string("480"));
    QVERIFY(weights.metadata().at("training.recipe").find("\"side_object\"") != std::string::npos);
    QVERIFY(QFile::exists(QString::fromStdString(run.weights.string() + ".png"))); // samples to look at
    QCOMPARE(readCompactWeights(run.weights)->options().side, int64_t{32});
}

void TstCompletionTrainer::aResumedRunGoesOnAsIfItHadNotStopped()
{
    const auto silent = [](const std::string&) {};
    const auto whole = runOf("whole", 8);
    trainCompletion(whole, silent, {});

    auto firstHalf = runOf("half", 4);
    trainCompletion(firstHalf, silent, {});
    auto secondHalf = runOf("resumed", 8);
    secondHalf.resume = firstHalf.state;
    secondHalf.seed = 99; // the state's own seed counts
    trainCompletion(secondHalf, silent, {});

    const auto expected = tensorsOf(whole.state);
    const auto actual = tensorsOf(secondHalf.state);
    QCOMPARE(actual.size(), expected.size());
    for (const auto& [name, tensor] : expected)
        QVERIFY2(torch::equal(actual.at(name), tensor), name.c_str());
    QCOMPARE(readTrainingProgress(secondHalf.state).step, int64_t{8});
}

void TstCompletionTrainer::weightsAreTrainedFurther()
{
    const auto silent = [](const std::string&) {};
    const auto first = runOf("first", 4);
    trainCompletion(first, silent, {});
    auto further = runOf("further", 7);
    further.resume = first.weights;
    trainCompletion(further, silent, {});

    const SafetensorsReader weights(further.weights);
    QCOMPARE(weights.metadata().at("training.steps"), std::string("7"));
    QCOMPARE(weights.metadata().at("training.samples"), std::string("56"));
    QVERIFY(!torch::equal(tensorsOf(first.weights).begin()->second, tensorsOf(further.weights).begin()->second));
}

void TstCompletionTrainer::aRunFromWeightsIsResumedToo()
{
    const auto silent = [](const std::string&) {};
    const auto first = runOf("start", 4);
    trainCompletion(first, silent, {});
    auto whole = runOf("whole-further", 9);
    whole.model = first.weights; // the same as to resume them
    trainCompletion(whole, silent, {});
    auto half = runOf("half-further", 6);
    half.resume = first.weights;
    trainCompletion(half, silent, {});
    auto rest = runOf("rest-further", 9);
    rest.resume = half.state;
    trainCompletion(rest, silent, {});
    const auto actual = tensorsOf(rest.state);
    for (const auto& [name, tensor] : tensorsOf(whole.state))
        QVERIFY2(torch::equal(actual.at(name), tensor), name.c_str());
}

void TstCompletionTrainer::aRunOfNoMinutesOnlyScores()
{
    const auto silent = [](const std::string&) {};
    const auto trained = runOf("trained", 3);
    trainCompletion(trained, silent, {});
    auto scored = runOf("scored", 0);
    scored.resume = trained.weights;
    scored.minutes = 0;
    trainCompletion(scored, silent, {});

    const auto actual = tensorsOf(scored.weights);
    for (const auto& [name, tensor] : tensorsOf(trained.weights))
        QVERIFY2(torch::equal(actual.at(name), tensor), name.c_str());
    QCOMPARE(SafetensorsReader(scored.weights).metadata().at("training.steps"), std::string("3"));
}

void TstCompletionTrainer::stopsWhenAsked()
{
    std::stop_source stop;
    const auto report = [&stop](const std::string& line) {
        if (line.find("loss_alpha") != std::string::npos)
            stop.request_stop();
    };
    const auto run = runOf("stopped", 1000);
    trainCompletion(run, report, stop.get_token());
    QCOMPARE(readTrainingProgress(run.state).step, int64_t{10});
    QVERIFY(std::filesystem::exists(run.weights));
}

void TstCompletionTrainer::optionsThatDoNotExistAreRefused()
{
    auto run = runOf("refused", 1);
    run.options = "{\"learning_rat\":1}";
    QVERIFY_EXCEPTION_THROWN(trainCompletion(run, [](const std::string&) {}, {}), std::invalid_argument);
    QVERIFY(!std::filesystem::exists(run.weights));
}

void TstCompletionTrainer::theAverageFollowsSlowly()
{
    torch::nn::Linear layer(1, 1);
    const torch::NoGradGuard guard;
    layer->weight.fill_(0.0);
    ExponentialMovingAverage average(*layer, 0.9999);
    layer->weight.fill_(1.0);
    average.update(*layer); // decay 2 / 11
    QVERIFY(std::abs(average.parameters().front().second.item<float>() - (1 - 2.0F / 11)) < 1e-6F);
    average.update(*layer); // decay 3 / 12
    QVERIFY(std::abs(average.parameters().front().second.item<float>() - (1 - 2.0F / 11 * 3 / 12)) < 1e-6F);
}

QTEST_APPLESS_MAIN(TstCompletionTrainer)
#include "tst_completion_trainer.moc"
