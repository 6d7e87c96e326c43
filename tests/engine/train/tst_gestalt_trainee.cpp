// SPDX-License-Identifier: Apache-2.0
#include "engine/train/gestalt_trainee.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/gestalt/gestalt_weights.h"
#include "engine/gestalt/small_gestalt.h"
#include "engine/train/completion_trainer.h"
#include "engine/train/small_model.h"
#include "engine/train/training_state.h"

#include <ATen/CPUGeneratorImpl.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// Training a pix2gestalt model further, at a width of milliseconds. That loss, gradients, step and moving average are
/// the reference's is in tst_self_test.
class TstGestaltTrainee : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lossOfAPredictionOfNothingIsTheNoisesPower();
    void conditionsAreDroppedAtTheirRates();
    void learnsAndLeavesTheOtherNetworks();
    void aResumedRunGoesOnAsIfItHadNotStopped();
    void theStoredAverageGoesOn();
    void weightsAreNoTrainingState();
    void impossibleShapesAreRefused_data();
    void impossibleShapesAreRefused();

private:
    CompletionTrainingRun runOf(const char* name, int steps, const std::string& more = {}) const;
    std::filesystem::path path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

    QTemporaryDir m_folder;
    Pix2Gestalt m_model = smallGestalt();
};

namespace {

const auto silentReport = [](const std::string&) {};

NamedTensors publishedTensors(const Pix2Gestalt& model)
{
    NamedTensors tensors;
    const auto append = [&tensors](const std::string& prefix, const torch::nn::Module& module) {
        for (const auto& [name, tensor] : stateDict(module))
            tensors.emplace_back(prefix + name, tensor);
    };
    append("model.diffusion_model.", *model->diffusion_model);
    append("first_stage_model.", *model->first_stage_model);
    append("cond_stage_model.model.visual.", *model->visual);
    append("cc_projection.", *model->cc_projection);
    return tensors;
}

std::map<std::string, at::Tensor> tensorsIn(const std::filesystem::path& file)
{
    const auto reader = openCheckpoint(file);
    std::map<std::string, at::Tensor> tensors;
    for (const auto& entry : reader->entries())
        tensors[entry.name] = reader->tensor(entry.name).clone();
    return tensors;
}

} // namespace

void TstGestaltTrainee::initTestCase()
{
    torch::set_num_threads(1); // the same order of sums in every run
    writeSmallBank(path("pairs.bank"));
    writeSafetensors(path("model"), publishedTensors(m_model),
                     {{"architecture", "pix2gestalt"}, {"options", "{\"num_heads\":8,\"side\":32}"}});
}

CompletionTrainingRun TstGestaltTrainee::runOf(const char* name, int steps, const std::string& more) const
{
    CompletionTrainingRun run;
    run.bank = path("pairs.bank");
    run.model = path("model");
    run.weights = path(name);
    run.state = run.weights.string() + ".state";
    run.minutes = 10;
    run.seed = 4;
    run.options = "{\"batch\":4,\"total_steps\":" + std::to_string(steps) +
                  ",\"report_steps\":10,\"warmup_steps\":1,\"learning_rate\":0.001,\"final_score_pairs\":2,"
                  "\"sample_steps\":2" +
                  more + "}";
    return run;
}

void TstGestaltTrainee::lossOfAPredictionOfNothingIsTheNoisesPower()
{
    auto model = smallGestalt();
    const torch::NoGradGuard guard;
    auto parameters = model->diffusion_model->named_parameters();
    parameters["out.2.weight"].zero_();
    parameters["out.2.bias"].zero_();
    auto generator = at::make_generator<at::CPUGeneratorImpl>(7);
    const auto latents = torch::randn({3, 4, 16, 16}, generator);
    const auto draw = GestaltDraw::random(latents, 0.05, generator);
    const auto loss = gestaltLoss(model, {latents, torch::randn({3, 1, 24}), torch::randn({3, 8, 16, 16})}, draw);
    QVERIFY(torch::allclose(loss, draw.noise.square().mean()));
    QVERIFY(draw.timesteps.min().item<int>() >= 0 && draw.timesteps.max().item<int>() < 1000);
}

void TstGestaltTrainee::conditionsAreDroppedAtTheirRates()
{
    constexpr int64_t rows = 40'000;
    auto generator = at::make_generator<at::CPUGeneratorImpl>(1);
    const auto draw = GestaltDraw::random(torch::zeros({rows, 1}), 0.05, generator);
    const auto noPrompt = draw.dropPrompt.to(torch::kBool), noConcat = draw.keepConcat == 0;
    for (const auto& which : {noPrompt & ~noConcat, ~noPrompt & noConcat, noPrompt & noConcat})
        QVERIFY(std::abs(which.to(torch::kDouble).mean().item<double>() - 0.05) < 0.005); // 4.6 deviations
}

void TstGestaltTrainee::learnsAndLeavesTheOtherNetworks()
{
    std::vector<double> losses;
    const auto report = [&losses](const std::string& line) {
        const auto json = parseJson(line);
        if (const auto* loss = json.find("loss"))
            losses.push_back(loss->number());
    };
    const auto run = runOf("learned", 60);
    trainCompletion(run, report, {});
    QCOMPARE(losses.size(), std::size_t{6});
    QVERIFY2(losses.back() < 0.9 * losses.front(),
             qPrintable(QStringLiteral("%1 to %2").arg(losses.front()).arg(losses.back())));

    const auto file = openCheckpoint(run.weights);
    QVERIFY(holdsPix2Gestalt(*file));
    const auto options = pix2GestaltOptionsOf(*file);
    QCOMPARE(options.side, int64_t{32});
    const auto before = tensorsIn(*run.model), after = tensorsIn(run.weights);
    QCOMPARE(after.size(), before.size());
    for (const auto& [name, tensor] : after) {
        const bool isTrained = name.starts_with("model.") || name.starts_with("cc_projection.");
        const bool same = torch::equal(tensor, before.at(name).to(torch::kHalf));
        QVERIFY2(isTrained || same, name.c_str());
    }
    QVERIFY(!torch::equal(after.at("cc_projection.weight"), before.at("cc_projection.weight").to(torch::kHalf)));
    QVERIFY(QFile::exists(QString::fromStdString(run.weights.string() + ".png")));
}

void TstGestaltTrainee::aResumedRunGoesOnAsIfItHadNotStopped()
{
    const auto whole = runOf("whole", 6);
    trainCompletion(whole, silentReport, {});
    const auto half = runOf("half", 3);
    trainCompletion(half, silentReport, {});
    auto rest = runOf("rest", 6);
    rest.resume = half.state;
    trainCompletion(rest, silentReport, {});
    const auto expected = tensorsIn(whole.state), actual = tensorsIn(rest.state);
    QCOMPARE(actual.size(), expected.size());
    for (const auto& [name, tensor] : expected)
        QVERIFY2(torch::equal(actual.at(name), tensor), name.c_str());
    for (const auto& [name, tensor] : tensorsIn(whole.weights))
        QVERIFY2(torch::equal(tensorsIn(rest.weights).at(name), tensor), name.c_str());
}

/// A training checkpoint holds raw weights, which are trained, and their average, which goes on.
void TstGestaltTrainee::theStoredAverageGoesOn()
{
    auto tensors = publishedTensors(m_model);
    for (const auto& [name, tensor] : stateDict(*m_model->diffusion_model)) {
        std::string flat = "diffusion_model" + name;
        std::erase(flat, '.');
        tensors.emplace_back("model_ema." + flat, torch::full_like(tensor, 0.01));
    }
    tensors.emplace_back("model_ema.decay", torch::tensor(0.9999F));
    tensors.emplace_back("model_ema.num_updates", torch::tensor(9, torch::kInt32));
    writeSafetensors(path("checkpoint"), tensors, {{"options", "{\"num_heads\":8,\"side\":32}"}});
    auto run = runOf("averaged", 1);
    run.model = path("checkpoint");
    trainCompletion(run, silentReport, {});
    const auto state = tensorsIn(run.state);
    const auto trained = state.at("model.diffusion_model.out.2.weight");
    QVERIFY((trained - m_model->diffusion_model->named_parameters()["out.2.weight"]).abs().max().item<double>() <
            0.002);
    const double decay = 11.0 / 20; // of the tenth update
    QVERIFY(torch::allclose(state.at("ema.out.2.weight"), decay * 0.01 + (1 - decay) * trained, 1e-5, 1e-6));
}

void TstGestaltTrainee::weightsAreNoTrainingState()
{
    auto run = runOf("again", 1);
    run.resume = run.model;
    QVERIFY_EXCEPTION_THROWN(trainCompletion(run, silentReport, {}), std::invalid_argument);
}

void TstGestaltTrainee::impossibleShapesAreRefused_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("side") << ",\"side\":33";
    QTest::newRow("heads") << ",\"num_heads\":5";
    QTest::newRow("a compact model's option") << ",\"alpha_weight\":1";
    QTest::newRow("dropping more than all") << ",\"drop_condition\":0.4";
}

void TstGestaltTrainee::impossibleShapesAreRefused()
{
    QFETCH(QString, options);
    const auto run = runOf("refused", 1, options.toStdString());
    QVERIFY_EXCEPTION_THROWN(trainCompletion(run, silentReport, {}), std::invalid_argument);
    QVERIFY(!std::filesystem::exists(run.weights));
}

QTEST_APPLESS_MAIN(TstGestaltTrainee)
#include "tst_gestalt_trainee.moc"
