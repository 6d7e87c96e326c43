// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/thrifty_sampling.h"

#include "engine/sampler/sampling_stopped.h"
#include "engine/tensor/seeded_noise.h"

#include <QtTest>

#include <stop_token>

using namespace unocclude::engine;

/// The ladder from all samples at once to one, on a device whose memory is a number.
class TstThriftySampling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksDownTheLadder_data();
    void walksDownTheLadder();
    void drawsTheSameOnEveryRung();
    void beginsWithWhatIsForeseen_data();
    void beginsWithWhatIsForeseen();
    void memoryMayRunOutInTheMiddle();
    void foreseesEqualRounds_data();
    void foreseesEqualRounds();
    void givesUpBelowOneSample();
    void givesUpBelowOnePicture();
    void showsAllSamplesOnTheWay();
    void otherFailuresAreNotItsOwn();
    void stops();
};

namespace {

const std::vector<std::uint64_t> kSeeds = {3, 4, 5, 6, 7};
const GestaltSampling kSampling{.steps = 3};
constexpr std::int64_t kChannels = 4;

void throwOutOfMemory()
{
    throw c10::OutOfMemoryError({__func__, __FILE__, static_cast<std::uint32_t>(__LINE__)}, "no memory");
}

/// Draws and decodes no more than so many at once; logs what is asked of it.
struct Device
{
    std::int64_t sampled, decoded;
    MemoryForesight foresight = {};
    std::string log = {};
    std::int64_t failsAtCall = 0; ///< this one fails whatever it is

    torch::Tensor draw(const torch::Tensor& noise, const StepNoise& stepNoise, const SamplerControl& control)
    {
        log += std::to_string(noise.size(0));
        if (noise.size(0) > sampled || --failsAtCall == 0)
            throwOutOfMemory();
        auto latents = noise;
        for (int step = 0; step < kSampling.steps; ++step) {
            throwIfStopped(control.stop);
            latents = latents + stepNoise(step);
            if (control.onStep)
                control.onStep(step + 1, kSampling.steps, latents);
        }
        return latents;
    }

    torch::Tensor decode(const torch::Tensor& latents)
    {
        log += static_cast<char>('a' + latents.size(0));
        if (latents.size(0) > decoded)
            throwOutOfMemory();
        return latents.narrow(1, 0, 3) / 2;
    }

    ThriftySampling sampling()
    {
        return {[this](const GestaltCondition&, const GestaltSampling&, const torch::Tensor& noise,
                       const StepNoise& stepNoise,
                       const SamplerControl& control) { return draw(noise, stepNoise, control); },
                [this](const torch::Tensor& latents, const std::stop_token&) { return decode(latents); },
                [this] { log += '!'; }, foresight};
    }

    torch::Tensor sample(Thrift& thrift, const SamplerControl& control = {})
    {
        const GestaltCondition condition{torch::zeros({1, 1, 2}), torch::zeros({1, 8, 2, 2})};
        return sampling().sample(condition, kChannels, kSeeds, kSampling, control, thrift);
    }
};

torch::Tensor plenty()
{
    Thrift thrift;
    return Device{99, 99}.sample(thrift);
}

} // namespace

void TstThriftySampling::walksDownTheLadder_data()
{
    QTest::addColumn<int>("sampled");
    QTest::addColumn<int>("decoded");
    QTest::addColumn<int>("together");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("all") << 5 << 5 << 5 << false << QByteArray("5ccb");
    QTest::newRow("half") << 4 << 5 << 3 << false << QByteArray("5!32ccb");
    QTest::newRow("a quarter") << 2 << 5 << 2 << false << QByteArray("5!3!221ccb");
    QTest::newRow("one") << 1 << 5 << 1 << false << QByteArray("5!3!2!11111ccb");
    QTest::newRow("pictures one by one") << 5 << 1 << 5 << true << QByteArray("5c!bbbbb");
    QTest::newRow("all the way down") << 1 << 1 << 1 << true << QByteArray("5!3!2!11111c!bbbbb");
}

void TstThriftySampling::walksDownTheLadder()
{
    QFETCH(int, sampled);
    QFETCH(int, decoded);
    QFETCH(int, together);
    QFETCH(bool, alone);
    QFETCH(QByteArray, log);
    Device device{sampled, decoded};
    Thrift thrift;
    const auto pictures = device.sample(thrift);
    QCOMPARE(QByteArray(device.log.c_str()), log);
    QVERIFY(thrift == (Thrift{together, alone}));
    QCOMPARE(pictures.sizes(), at::IntArrayRef({5, 3, 2, 2}));
    QVERIFY(pictures.abs().max().item<float>() <= 1.0F);
}

void TstThriftySampling::drawsTheSameOnEveryRung()
{
    for (const int sampled : {4, 2, 1})
        for (const int decoded : {5, 1}) {
            Thrift thrift;
            QVERIFY(torch::equal(Device{sampled, decoded}.sample(thrift), plenty()));
        }
}

void TstThriftySampling::beginsWithWhatIsForeseen_data()
{
    QTest::addColumn<int>("drawn"); // foreseen
    QTest::addColumn<int>("decoded");
    QTest::addColumn<int>("together");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("all") << 5 << 2 << 3 << false << QByteArray("5!32ccb");
    QTest::newRow("what fits") << 3 << 2 << 3 << false << QByteArray("32ccb");
    QTest::newRow("less") << 2 << 2 << 2 << false << QByteArray("221ccb");
    QTest::newRow("pictures one by one") << 3 << 1 << 3 << true << QByteArray("32bbbbb");
    QTest::newRow("nothing") << 0 << 0 << 1 << true << QByteArray("11111bbbbb");
    QTest::newRow("more than there are") << 99 << 99 << 3 << false << QByteArray("5!32ccb");
}

/// On a device that holds three samples, in fact.
void TstThriftySampling::beginsWithWhatIsForeseen()
{
    QFETCH(int, drawn);
    QFETCH(int, decoded);
    QFETCH(int, together);
    QFETCH(bool, alone);
    QFETCH(QByteArray, log);
    Device device{3, 2};
    device.foresight = {
        [drawn](std::int64_t samples, const GestaltCondition&, const GestaltSampling& sampling) {
            return samples == 5 && sampling.steps == kSampling.steps ? drawn : -1;
        },
        [decoded](std::int64_t, const torch::Tensor& latents) { return latents.size(0) == 5 ? decoded : -1; }};
    Thrift thrift;
    QVERIFY(torch::equal(device.sample(thrift), plenty()));
    QCOMPARE(QByteArray(device.log.c_str()), log);
    QVERIFY(thrift == (Thrift{together, alone}));
}

void TstThriftySampling::foreseesEqualRounds_data()
{
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("available");
    QTest::addColumn<int>("count");
    QTest::newRow("all fit") << 8 << 90 << 8;
    QTest::newRow("all but one fit") << 8 << 80 << 4;
    QTest::newRow("two rounds") << 8 << 60 << 4;
    QTest::newRow("three rounds") << 8 << 49 << 3;
    QTest::newRow("not the most that fit") << 16 << 130 << 8;
    QTest::newRow("one by one") << 8 << 29 << 1;
    QTest::newRow("none fits") << 8 << 0 << 1;
    QTest::newRow("one of one") << 1 << 0 << 1;
}

/// Ten bytes whatever is done, and ten for each.
void TstThriftySampling::foreseesEqualRounds()
{
    QFETCH(int, all);
    QFETCH(int, available);
    QFETCH(int, count);
    QCOMPARE(countInARound(all, available, [](std::int64_t some) { return 10 + 10 * some; }), std::int64_t(count));
}

/// Somebody else may take the card's memory between two groups: what was drawn is kept.
void TstThriftySampling::memoryMayRunOutInTheMiddle()
{
    Device device{3, 5};
    device.failsAtCall = 2; // among those that fit: the second group
    Thrift thrift;
    QVERIFY(torch::equal(device.sample(thrift), plenty()));
    QCOMPARE(QByteArray(device.log.c_str()), QByteArray("5!32!2ccb"));
    QCOMPARE(thrift.together, std::int64_t(2));
}

void TstThriftySampling::givesUpBelowOneSample()
{
    Device device{0, 5};
    Thrift thrift;
    QVERIFY_THROWS_EXCEPTION(TooLittleMemory, device.sample(thrift));
    QCOMPARE(QByteArray(device.log.c_str()), QByteArray("5!3!2!1!"));
}

void TstThriftySampling::givesUpBelowOnePicture()
{
    Device device{5, 0};
    Thrift thrift;
    QVERIFY_THROWS_EXCEPTION(TooLittleMemory, device.sample(thrift));
    QCOMPARE(QByteArray(device.log.c_str()), QByteArray("5c!b!"));
}

void TstThriftySampling::showsAllSamplesOnTheWay()
{
    Device device{2, 5};
    Thrift thrift;
    int last = 0;
    torch::Tensor shown;
    const SamplerControl control{.onStep = [&](int step, int steps, const torch::Tensor& latents) {
        QCOMPARE(step, ++last);
        QCOMPARE(steps, 3 * kSampling.steps); // two, two, and one
        QCOMPARE(latents.sizes(), at::IntArrayRef({5, kChannels, 2, 2}));
        if (step <= kSampling.steps)
            QCOMPARE(latents.narrow(0, 2, 3).abs().max().item<float>(), 0.0F);
        shown = latents;
    }};
    const auto pictures = device.sample(thrift, control);
    QCOMPARE(last, 3 * kSampling.steps);
    QVERIFY(torch::equal((shown.narrow(1, 0, 3) / 2).clamp(-1, 1), pictures));
}

void TstThriftySampling::otherFailuresAreNotItsOwn()
{
    const ThriftySampling sampling([](const auto&, const auto&, const auto&, const auto&,
                                      const auto&) -> torch::Tensor { throw std::runtime_error("something else"); },
                                   [](const torch::Tensor& latents, const std::stop_token&) { return latents; }, [] {});
    Thrift thrift;
    const GestaltCondition condition{torch::zeros({1, 1, 2}), torch::zeros({1, 8, 2, 2})};
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, sampling.sample(condition, kChannels, kSeeds, kSampling, {}, thrift));
}

void TstThriftySampling::stops()
{
    std::stop_source source;
    Device device{2, 5};
    Thrift thrift;
    const SamplerControl control{source.get_token(), [&source](int step, int, const torch::Tensor&) {
                                     if (step == 4)
                                         source.request_stop();
                                 }};
    QVERIFY_EXCEPTION_THROWN(device.sample(thrift, control), SamplingStopped);
    QCOMPARE(QByteArray(device.log.c_str()), QByteArray("5!3!22"));
}

QTEST_APPLESS_MAIN(TstThriftySampling)
#include "tst_thrifty_sampling.moc"
