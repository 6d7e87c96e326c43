// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/planned_sampling.h"
#include "engine/cuda/planned_unet.h"
#include "engine/cuda/twin_device.h"
#include "engine/support/memory_in_use.h"
#include "engine/tensor/lent_weights.h"
#include "engine/tensor/seeded_noise.h"
#include "support/tensor_compare.h"

#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// Samples by planned steps in a memory that is a number: how many are drawn at once is known beforehand.
class TestPlannedSampling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void foreseesWhatIsTaken_data();
    void foreseesWhatIsTaken();
    void foreseeingTakesNothing();
    void foreseesWhatDecodingTakes_data();
    void foreseesWhatDecodingTakes();
    void drawsAsManyAsFit_data();
    void drawsAsManyAsFit();
    void keepsWhatIsPrepared();
    void makesRoomForAnotherSize();
    void decodesOneByOneWhereMemoryIsShort();
    void triesWhereNothingIsExpectedToFit();

private:
    torch::Tensor draw(const ThriftySampling& sampling, std::size_t samples, Thrift& thrift) const;
    std::int64_t bytesFor(std::int64_t samples) const;

    Pix2Gestalt m_model = plannedGestalt();
    std::shared_ptr<const CompiledUNet> m_unet = plannedUNet(m_model);
    GestaltCondition m_condition;
};

namespace {

constexpr std::int64_t kSide = 8;
const GestaltSampling kOneStep{.steps = 2, .eta = 0.0}; // DDIM's list of two levels is one call

/// Its denoiser's matrices are as cards have them, so that a plan copies none.
Pix2Gestalt uploadedGestalt()
{
    const torch::NoGradGuard guard;
    auto model = plannedGestalt();
    for (auto& parameter : model->diffusion_model->parameters())
        if (parameter.dim() > 1)
            parameter.set_data(parameter.to(at::kHalf));
    uploadWeights(*model->diffusion_model, at::kCPU);
    return model;
}

SamplingSize sizeOf(std::int64_t samples)
{
    return {samples, kSide, kSide};
}

/// Has so many bytes; what is prepared is taken off them, and comes back through giveBack().
class CountedMemory : public DeviceMemory
{
public:
    CountedMemory(const StepSampler& steps, std::int64_t bytes)
        : m_steps(steps)
        , m_bytes(bytes)
    {
    }
    std::int64_t unused() const override { return m_bytes - m_steps.bytesHeld() - m_kept; }
    std::int64_t kept() const override { return m_kept; }
    void giveBack() override
    {
        ++times;
        m_kept = 0;
    }
    void keep(std::int64_t bytes) { m_kept = bytes; }

    int times = 0; ///< that memory was given back

private:
    const StepSampler& m_steps;
    std::int64_t m_bytes, m_kept = 0;
};

/// Says of what sizes steps were prepared, in their order.
class SizesDevice : public TwinDevice
{
public:
    std::unique_ptr<ReadyStep> prepare(const Step& step) override
    {
        const auto* first = std::get_if<Convolution>(&step.front());
        log += std::to_string(first->in.size(0));
        return TwinDevice::prepare(step);
    }
    std::string log;
};

/// A sampling with its parts at hand.
struct Small
{
    std::shared_ptr<SizesDevice> device = std::make_shared<SizesDevice>();
    std::shared_ptr<StepSampler> steps;
    std::shared_ptr<CountedMemory> memory;
    ThriftySampling sampling;

    Small(const Pix2Gestalt& model, const std::shared_ptr<const CompiledUNet>& unet, std::int64_t bytes)
        : steps(std::make_shared<StepSampler>(unet, device))
        , memory(std::make_shared<CountedMemory>(*steps, bytes))
        , sampling(plannedSampling(model, steps, memory))
    {
    }
};

} // namespace

void TestPlannedSampling::initTestCase()
{
    const torch::NoGradGuard guard;
    m_condition = {seededNoise(1, {1, 1, 16}), seededNoise(2, {1, 8, kSide, kSide})};
}

torch::Tensor TestPlannedSampling::draw(const ThriftySampling& sampling, std::size_t samples, Thrift& thrift) const
{
    std::vector<std::uint64_t> seeds(samples);
    std::iota(seeds.begin(), seeds.end(), 40);
    return sampling.sample(m_condition, 4, seeds, kOneStep, {}, thrift);
}

std::int64_t TestPlannedSampling::bytesFor(std::int64_t samples) const
{
    return StepSampler(m_unet, std::make_shared<TwinDevice>()).bytesFor(sizeOf(samples), kOneStep);
}

void TestPlannedSampling::foreseesWhatIsTaken_data()
{
    QTest::addColumn<int>("samples");
    QTest::addColumn<bool>("bothForms");
    QTest::newRow("one sample") << 1 << false;
    QTest::newRow("several") << 4 << false;
    QTest::newRow("guided at times") << 2 << true;
}

/// Against LibTorch's allocator. Sums of two biases, which a plan makes, are left out of account.
void TestPlannedSampling::foreseesWhatIsTaken()
{
    QFETCH(int, samples);
    QFETCH(bool, bothForms);
    const auto model = uploadedGestalt();
    std::int64_t vectors = 0;
    for (const auto& parameter : model->diffusion_model->parameters())
        vectors += parameter.dim() == 1 ? static_cast<std::int64_t>(parameter.nbytes()) : 0;
    StepSampler steps(plannedUNet(model), std::make_shared<TwinDevice>());
    GestaltSampling sampling{.steps = 4, .eta = 0.0};
    if (bothForms)
        sampling.guidance.interval = GuidanceInterval{0.2, 4.0};

    const auto foreseen = steps.bytesFor(sizeOf(samples), sampling);
    MemoryInUse memory;
    const auto noise = seededNoise(9, {samples, 4, kSide, kSide});
    const auto latents = steps.sample(m_condition, sampling, noise, {}, {});
    const auto taken = memory.now() - static_cast<std::int64_t>(noise.nbytes() + latents.nbytes());
    QVERIFY2(foreseen <= taken && taken <= foreseen + (bothForms ? 2 : 1) * vectors,
             qPrintable(QStringLiteral("%1 foreseen, %2 taken").arg(foreseen).arg(taken)));
    QCOMPARE(steps.bytesHeld(), foreseen);
    QVERIFY(vectors < foreseen / 10);
}

void TestPlannedSampling::foreseeingTakesNothing()
{
    const StepSampler steps(plannedUNet(uploadedGestalt()), std::make_shared<TwinDevice>());
    const MemoryInUse memory;
    const auto foreseen = steps.bytesFor(sizeOf(8), kOneStep);
    QCOMPARE(memory.now(), std::int64_t(0));
    QVERIFY2(memory.most() < foreseen / 10, qPrintable(QString::number(memory.most())));
}

void TestPlannedSampling::foreseesWhatDecodingTakes_data()
{
    QTest::addColumn<int>("pictures");
    QTest::newRow("one picture") << 1;
    QTest::newRow("three pictures") << 3;
}

/// In float32, on a CPU, whose convolutions take a copy of their input.
void TestPlannedSampling::foreseesWhatDecodingTakes()
{
    QFETCH(int, pictures);
    const torch::NoGradGuard guard;
    const AutoencoderOptions options{.channels = 64, .channelMult = {1, 2, 2}};
    AutoencoderKL autoencoder(options);
    autoencoder->eval();
    const auto latents = seededNoise(3, {pictures, options.latentChannels, 16, 16});
    autoencoder->decode(latents);
    const MemoryInUse memory;
    const auto decoded = autoencoder->decode(latents);
    const auto foreseen = pictures * options.decodingBytes(decoded.size(2) * decoded.size(3));
    QVERIFY2(memory.most() <= foreseen && foreseen <= 1.5 * static_cast<double>(memory.most()),
             qPrintable(QStringLiteral("%1 foreseen, %2 taken").arg(foreseen).arg(memory.most())));
}

void TestPlannedSampling::drawsAsManyAsFit_data()
{
    QTest::addColumn<int>("fitting"); // samples that memory holds at once
    QTest::addColumn<int>("together");
    QTest::addColumn<QByteArray>("prepared");
    QTest::newRow("all") << 5 << 5 << QByteArray("5");
    QTest::newRow("all but one") << 4 << 3 << QByteArray("32");
    QTest::newRow("two") << 2 << 2 << QByteArray("21");
    QTest::newRow("one") << 1 << 1 << QByteArray("1");
}

void TestPlannedSampling::drawsAsManyAsFit()
{
    QFETCH(int, fitting);
    QFETCH(int, together);
    QFETCH(QByteArray, prepared);
    const Small small(m_model, m_unet, bytesFor(fitting));
    Thrift thrift;
    const auto pictures = draw(small.sampling, 5, thrift);
    QCOMPARE(thrift.together, std::int64_t(together));
    QCOMPARE(QByteArray(small.device->log.c_str()), prepared);
    const Small plenty(m_model, m_unet, 1 << 30);
    Thrift none;
    const double error = relativeL2(pictures, draw(plenty.sampling, 5, none));
    QVERIFY2(error < 5e-3, qPrintable(QString::number(error)));
}

void TestPlannedSampling::keepsWhatIsPrepared()
{
    const Small small(m_model, m_unet, bytesFor(2));
    Thrift thrift;
    for (int time = 0; time < 3; ++time) {
        draw(small.sampling, 4, thrift);
        QCOMPARE(thrift.together, std::int64_t(2));
    }
    QCOMPARE(QByteArray(small.device->log.c_str()), QByteArray("2"));
}

void TestPlannedSampling::makesRoomForAnotherSize()
{
    const Small small(m_model, m_unet, bytesFor(3) + bytesFor(1));
    Thrift thrift;
    draw(small.sampling, 1, thrift);
    draw(small.sampling, 3, thrift); // beside the first
    QCOMPARE(small.steps->bytesHeld(), bytesFor(3) + bytesFor(1));
    draw(small.sampling, 2, thrift); // instead of both
    QCOMPARE(thrift.together, std::int64_t(2));
    QCOMPARE(small.steps->bytesHeld(), bytesFor(2));
    small.memory->keep(bytesFor(3)); // which only has to be given back
    draw(small.sampling, 1, thrift);
    QCOMPARE(small.steps->bytesHeld(), bytesFor(2) + bytesFor(1));
}

void TestPlannedSampling::decodesOneByOneWhereMemoryIsShort()
{
    const auto& options = m_model->options().autoencoder;
    const auto pixels = kSide * kSide * options.downsampling() * options.downsampling();
    const auto picture = options.decodingBytes(pixels);
    for (const auto& [pictures, alone] : {std::pair{2, false}, std::pair{1, true}}) {
        const Small small(m_model, m_unet, bytesFor(3) + pictures * picture);
        Thrift thrift;
        draw(small.sampling, 3, thrift);
        QCOMPARE(thrift, (Thrift{3, alone}));
    }
}

/// What is foreseen may be wrong: then it is memory that says no (tst_thrifty_sampling).
void TestPlannedSampling::triesWhereNothingIsExpectedToFit()
{
    const Small small(m_model, m_unet, 0);
    Thrift thrift;
    QCOMPARE(draw(small.sampling, 2, thrift).size(0), std::int64_t(2));
    QCOMPARE(thrift, (Thrift{1, true}));
}

QTEST_APPLESS_MAIN(TestPlannedSampling)
#include "tst_planned_sampling.moc"
