// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/planned_unet.h"
#include "engine/cuda/step_check.h"
#include "engine/cuda/step_sampler.h"
#include "engine/cuda/twin_device.h"
#include "engine/sampler/sampling_stopped.h"
#include "engine/tensor/seeded_noise.h"
#include "support/tensor_compare.h"

#include <QtTest>

#include <stop_token>

using namespace unocclude::engine;
using namespace unocclude::test;

/// Whole samplings by planned steps on the kernels' twins against the paper's network and the samplers' own lines.
class TestStepSampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samplesAsTheReferenceDoes_data();
    void samplesAsTheReferenceDoes();
    void picturesKeepFortyDecibels();
    void noiseIsTheSamplersOwn();
    void preparesOnceForASize();
    void preparesAnewForMoreSteps();
    void showsEveryStep();
    void stopsWithinOneStep();
    void hostWaitsForTheStepBefore();
    void refusesWhatSamplersRefuse();
    void checkForCardsPassesOnTheTwins();
    void checkForCardsFindsABrokenDevice_data();
    void checkForCardsFindsABrokenDevice();

private:
    at::Tensor reference(const GestaltSampling& sampling, std::int64_t samples);
    at::Tensor planned(StepSampler& sampler, const GestaltSampling& sampling, std::int64_t samples,
                       const SamplerControl& control = {});

    Pix2Gestalt m_model = plannedGestalt();
    std::shared_ptr<const CompiledUNet> m_unet = plannedUNet(m_model);
    GestaltCondition m_condition;
};

Q_DECLARE_METATYPE(GestaltSampling)

namespace {

constexpr std::int64_t kSide = 8;

/// Counts what is asked of a device that runs the twins.
class CountingDevice : public TwinDevice
{
public:
    std::unique_ptr<ReadyStep> prepare(const Step& step) override
    {
        log += 'p';
        isReady = isReady && *std::get<kernels::NextStep>(step.back()).step == 0;
        auto ready = isIdle ? std::unique_ptr<ReadyStep>(std::make_unique<Idle>()) : TwinDevice::prepare(step);
        ready->run(); // as a card does
        return std::make_unique<Logged>(std::move(ready), log);
    }
    void mark(int place) override { log += static_cast<char>('A' + place); }
    void wait(int place) override { log += static_cast<char>('a' + place); }

    std::string log;
    bool isIdle = false;
    bool isReady = true; ///< whether every step was at its beginning when it was prepared

private:
    class Idle : public ReadyStep
    {
    public:
        void run() override {}
    };
    class Logged : public ReadyStep
    {
    public:
        Logged(std::unique_ptr<ReadyStep> step, std::string& log)
            : m_step(std::move(step))
            , m_log(log)
        {
        }
        void run() override
        {
            m_log += '.';
            m_step->run();
        }

    private:
        std::unique_ptr<ReadyStep> m_step;
        std::string& m_log;
    };
};

/// Leaves out one kind of operation.
class BrokenDevice : public TwinDevice
{
public:
    explicit BrokenDevice(std::size_t left)
        : m_left(left)
    {
    }
    std::unique_ptr<ReadyStep> prepare(const Step& step) override
    {
        m_steps.push_back(std::make_unique<Step>());
        for (const auto& operation : step)
            if (operation.index() != m_left)
                m_steps.back()->push_back(operation);
        return TwinDevice::prepare(*m_steps.back());
    }

private:
    std::size_t m_left;
    std::vector<std::unique_ptr<Step>> m_steps;
};

at::Tensor start(std::int64_t samples)
{
    return seededNoise(9, {samples, 4, kSide, kSide});
}

at::Tensor noiseOf(int step, std::int64_t samples)
{
    return seededNoise(100 + step, {samples, 4, kSide, kSide});
}

StepSampler onTwins(const std::shared_ptr<const CompiledUNet>& unet)
{
    return {unet, std::make_shared<TwinDevice>()};
}

double decibels(const at::Tensor& found, const at::Tensor& expected)
{
    const double off = (found.to(at::kDouble) - expected.to(at::kDouble)).square().mean().item<double>();
    return 10 * std::log10(4.0 / off); // pictures range from -1 to 1
}

const GestaltSampling kDdim{.steps = 6};

} // namespace

void TestStepSampler::initTestCase()
{
    m_condition = {seededNoise(1, {1, 1, 16}), seededNoise(2, {1, 8, kSide, kSide})};
}

at::Tensor TestStepSampler::reference(const GestaltSampling& sampling, std::int64_t samples)
{
    return sampleGestaltLatents(plainDenoiser(m_model), m_condition, sampling, start(samples),
                                [samples](int step) { return noiseOf(step, samples); });
}

at::Tensor TestStepSampler::planned(StepSampler& sampler, const GestaltSampling& sampling, std::int64_t samples,
                                    const SamplerControl& control)
{
    return sampler.sample(
        m_condition, sampling, start(samples), [samples](int step) { return noiseOf(step, samples); }, control);
}

void TestStepSampler::samplesAsTheReferenceDoes_data()
{
    QTest::addColumn<GestaltSampling>("sampling");
    QTest::addColumn<int>("samples");
    const Guidance interval{.scale = 3.0, .interval = GuidanceInterval{0.2, 4.0}};
    QTest::newRow("DDIM, ancestral") << kDdim << 1;
    QTest::newRow("several samples") << kDdim << 3;
    QTest::newRow("DDIM, deterministic") << GestaltSampling{.steps = 6, .eta = 0.0} << 2;
    QTest::newRow("not guided") << GestaltSampling{.steps = 5, .guidance = {.scale = 1.0}} << 1;
    QTest::newRow("guided in an interval") << GestaltSampling{.steps = 8, .guidance = interval} << 2;
    QTest::newRow("DPM-Solver++") << GestaltSampling{.steps = 6, .sampler = Sampler::DpmSolverPlusPlus} << 2;
    QTest::newRow("DPM-Solver++, Karras, in an interval")
        << GestaltSampling{.steps = 6, .guidance = interval, .sampler = Sampler::DpmSolverPlusPlus, .karras = true}
        << 1;
}

void TestStepSampler::samplesAsTheReferenceDoes()
{
    QFETCH(GestaltSampling, sampling);
    QFETCH(int, samples);
    auto sampler = onTwins(m_unet);
    const auto found = planned(sampler, sampling, samples), expected = reference(sampling, samples);
    const double error = relativeL2(found, expected);
    QVERIFY2(error < 5e-3, qPrintable(QString::number(error)));
    QCOMPARE(found.scalar_type(), at::kFloat);
    QVERIFY(found.is_contiguous());
}

/// Float16 against float32 at the same seed, in pictures.
void TestStepSampler::picturesKeepFortyDecibels()
{
    const torch::NoGradGuard guard;
    const GestaltSampling sampling{.steps = 20};
    auto sampler = onTwins(m_unet);
    const auto found = m_model->decode(planned(sampler, sampling, 1)).clamp(-1, 1);
    const auto expected = m_model->decode(reference(sampling, 1)).clamp(-1, 1);
    const double quality = decibels(found, expected);
    QVERIFY2(quality >= 40, qPrintable(QString::number(quality)));
    qInfo("%.1f dB", quality);
}

void TestStepSampler::noiseIsTheSamplersOwn()
{
    auto sampler = onTwins(m_unet);
    std::vector<int> asked;
    const auto remember = [&asked](int step) {
        asked.push_back(step);
        return noiseOf(step, 1);
    };
    sampler.sample(m_condition, kDdim, start(1), remember, {});
    QVERIFY(asked == std::vector<int>({0, 1, 2, 3, 4, 5}));
    asked.clear();
    sampler.sample(m_condition, {.steps = 6, .eta = 0.0}, start(1), remember, {});
    sampler.sample(m_condition, {.steps = 6, .sampler = Sampler::DpmSolverPlusPlus}, start(1), remember, {});
    QVERIFY(asked.empty());
}

void TestStepSampler::preparesOnceForASize()
{
    const auto device = std::make_shared<CountingDevice>();
    StepSampler sampler(m_unet, device);
    const auto first = planned(sampler, kDdim, 1);
    planned(sampler, {.steps = 3, .eta = 0.5}, 1); // leaves its own traces in the state
    const auto again = planned(sampler, kDdim, 1);
    QVERIFY(torch::equal(first, again));
    QCOMPARE(std::count(device->log.begin(), device->log.end(), 'p'), 1);
    planned(sampler, {.steps = 3, .guidance = {.scale = 1.0}}, 1); // the other form
    planned(sampler, kDdim, 2);                                    // another size
    QCOMPARE(std::count(device->log.begin(), device->log.end(), 'p'), 3);
    planned(sampler, kDdim, 3); // a third size: the others are forgotten
    planned(sampler, kDdim, 1);
    QCOMPARE(std::count(device->log.begin(), device->log.end(), 'p'), 5);
    sampler.release();
    QVERIFY(torch::equal(planned(sampler, kDdim, 1), first));
    QCOMPARE(std::count(device->log.begin(), device->log.end(), 'p'), 6);
    QVERIFY(device->isReady);
}

void TestStepSampler::preparesAnewForMoreSteps()
{
    const auto device = std::make_shared<CountingDevice>();
    device->isIdle = true;
    StepSampler sampler(m_unet, device);
    planned(sampler, {.steps = 2, .eta = 0.0}, 1);
    planned(sampler, {.steps = 240, .guidance = {.scale = 1.0}, .eta = 0.0}, 1);
    planned(sampler, {.steps = 2, .eta = 0.0}, 1);
    QCOMPARE(std::count(device->log.begin(), device->log.end(), 'p'), 3);
}

void TestStepSampler::showsEveryStep()
{
    std::vector<at::Tensor> expected, found;
    const auto into = [](std::vector<at::Tensor>& list) {
        return SamplerControl{.onStep = [&list](int step, int steps, const at::Tensor& latents) {
            QCOMPARE(step, static_cast<int>(list.size()) + 1);
            QCOMPARE(steps, 6);
            list.push_back(latents.clone());
        }};
    };
    auto sampler = onTwins(m_unet);
    planned(sampler, kDdim, 2, into(found));
    sampleGestaltLatents(
        plainDenoiser(m_model), m_condition, kDdim, start(2), [](int step) { return noiseOf(step, 2); },
        into(expected));
    QCOMPARE(found.size(), expected.size());
    for (std::size_t step = 0; step < found.size(); ++step)
        QVERIFY(relativeL2(found[step], expected[step]) < 5e-3);
}

void TestStepSampler::stopsWithinOneStep()
{
    const auto device = std::make_shared<CountingDevice>();
    StepSampler sampler(m_unet, device);
    std::stop_source source;
    const SamplerControl control{source.get_token(), [&source](int step, int, const at::Tensor&) {
                                     if (step == 2)
                                         source.request_stop();
                                 }};
    QVERIFY_EXCEPTION_THROWN(planned(sampler, kDdim, 1, control), SamplingStopped);
    QCOMPARE(std::count(device->log.begin(), device->log.end(), '.'), 3); // the third was on its way
    QVERIFY(torch::equal(planned(sampler, kDdim, 1), planned(sampler, kDdim, 1)));
}

/// One step ahead: the device always has work, and what was asked last is soon heeded.
void TestStepSampler::hostWaitsForTheStepBefore()
{
    const auto device = std::make_shared<CountingDevice>();
    StepSampler sampler(m_unet, device);
    planned(sampler, {.steps = 5, .eta = 0.0}, 1); // four calls
    QCOMPARE(QByteArray(device->log.c_str()), QByteArray("p.A.Ba.Ab.Bab"));
}

void TestStepSampler::refusesWhatSamplersRefuse()
{
    auto sampler = onTwins(m_unet);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, planned(sampler, {.steps = 4, .eta = 1.5}, 1));
}

void TestStepSampler::checkForCardsPassesOnTheTwins()
{
    for (const auto& comparison : compareSteps(std::make_shared<TwinDevice>()))
        QVERIFY2(comparison.passed(), qPrintable(QString::number(comparison.error)));
}

void TestStepSampler::checkForCardsFindsABrokenDevice_data()
{
    QTest::addColumn<int>("left");
    const char* const kinds[] = {"convolution", "product",       "attention", "joining",    "doubling", "statistics",
                                 "group norm",  "residual bias", "GEGLU",     "layer norm", "update",   "next step"};
    for (int kind = 0; kind < static_cast<int>(std::variant_size_v<StepOperation>); ++kind)
        QTest::newRow(kinds[kind]) << kind;
}

void TestStepSampler::checkForCardsFindsABrokenDevice()
{
    QFETCH(int, left);
    const auto found = compareSteps(std::make_shared<BrokenDevice>(static_cast<std::size_t>(left)));
    QVERIFY(!std::all_of(found.begin(), found.end(), [](const auto& comparison) { return comparison.passed(); }));
}

QTEST_APPLESS_MAIN(TestStepSampler)
#include "tst_step_sampler.moc"
