// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/gestalt_sampling.h"

#include "engine/gestalt/small_gestalt.h"
#include "engine/sampler/sampling_stopped.h"
#include "engine/tensor/seeded_noise.h"
#include "support/tensor_compare.h"

#include <QtTest>

#include <span>
#include <stop_token>

using namespace unocclude::engine;
using namespace unocclude::test;

/// What must hold of pix2gestalt whatever its weights are; the numbers are compared with the reference's in
/// tst_self_test.
class TstGestaltSampling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void conditionSeesPictureAndMask();
    void samplesDependOnTheirSeedsAlone();
    void guidanceGoesBeyondTheCondition();
    void rewrittenDenoiserDrawsTheSame();
    void halvesStayHalvesAndChangeNothing();
    void picturesStayInTheirRange();
    void decodingOneByOneIsDecodingAll();
    void referenceMakesOneCallFewerThanItsSteps();
    void fastTierAsksATenthAndGuidesAPart();
    void stops();

private:
    torch::Tensor sample(const std::vector<std::uint64_t>& seeds, const GestaltSampling& sampling)
    {
        return sampleGestalt(m_model, plainDenoiser(m_model), m_condition, seeds, sampling);
    }

    Pix2Gestalt m_model = smallGestalt();
    torch::Tensor m_picture, m_visible;
    GestaltCondition m_condition;
};

namespace {

const GestaltSampling kQuick{.steps = 4};

} // namespace

void TstGestaltSampling::initTestCase()
{
    const torch::NoGradGuard guard;
    m_picture = seededNoise(1, {1, 3, 32, 32}).clamp(-1, 1);
    m_visible = seededNoise(2, {1, 1, 32, 32}).sign();
    m_condition = m_model->condition(m_picture, m_visible);
}

void TstGestaltSampling::conditionSeesPictureAndMask()
{
    const torch::NoGradGuard guard;
    QCOMPARE(m_condition.context.sizes(), at::IntArrayRef({1, 1, 16}));
    QCOMPARE(m_condition.concat.sizes(), at::IntArrayRef({1, 8, 16, 16}));
    const auto otherMask = m_model->condition(m_picture, -m_visible);
    QVERIFY(torch::equal(otherMask.context, m_condition.context)); // the image tower does not see the mask
    QVERIFY(torch::equal(otherMask.concat.slice(1, 0, 4), m_condition.concat.slice(1, 0, 4)));
    QVERIFY(!torch::equal(otherMask.concat.slice(1, 4, 8), m_condition.concat.slice(1, 4, 8)));
    const auto otherPicture = m_model->condition(-m_picture, m_visible);
    QVERIFY(!torch::equal(otherPicture.context, m_condition.context));
    QVERIFY(!torch::equal(otherPicture.concat.slice(1, 0, 4), m_condition.concat.slice(1, 0, 4)));
    QVERIFY(torch::equal(otherPicture.concat.slice(1, 4, 8), m_condition.concat.slice(1, 4, 8)));
    QCOMPARE(m_condition.null().context.abs().max().item<float>(), 0.0F);
    QCOMPARE(m_condition.null().concat.abs().max().item<float>(), 0.0F);
}

void TstGestaltSampling::samplesDependOnTheirSeedsAlone()
{
    const auto three = sample({7, 8, 9}, kQuick);
    QCOMPARE(three.sizes(), at::IntArrayRef({3, 3, 32, 32}));
    for (int k = 0; k < 3; ++k)
        QVERIFY(relativeL2(sample({static_cast<std::uint64_t>(7 + k)}, kQuick)[0], three[k]) < 1e-5);
    QVERIFY(relativeL2(three[0], three[1]) > 1e-2);
}

void TstGestaltSampling::guidanceGoesBeyondTheCondition()
{
    // guided eps is affine in the scale, and so is the only step's result
    const auto noise = seededNoise(3, {1, 4, 16, 16});
    const auto at = [&](double scale) {
        const GestaltSampling sampling{.steps = 2, .guidance = {.scale = scale}, .eta = 0.0};
        return sampleGestaltLatents(plainDenoiser(m_model), m_condition, sampling, noise, {});
    };
    QVERIFY(relativeL2(at(1), at(0)) > 1e-3);
    QVERIFY(relativeL2(at(3), at(0) + 3 * (at(1) - at(0))) < 1e-5);
}

void TstGestaltSampling::rewrittenDenoiserDrawsTheSame()
{
    const auto compiled =
        std::make_shared<CompiledUNet>(m_model->diffusion_model, bestProducts(torch::kCPU, torch::kFloat));
    const GestaltSampling guidedBelowOne{.steps = 6,
                                         .guidance = {.scale = 2.0, .interval = GuidanceInterval{0.0, 1.0}}};
    for (const auto& sampling : {kQuick, guidedBelowOne}) {
        const auto rewritten = sampleGestalt(m_model, compiledDenoiser(compiled), m_condition, {4, 5}, sampling);
        QVERIFY(relativeL2(rewritten, sample({4, 5}, sampling)) < 1e-4);
    }
}

void TstGestaltSampling::halvesStayHalvesAndChangeNothing()
{
    const torch::NoGradGuard guard;
    auto halved = smallGestalt(), widened = smallGestalt();
    for (auto& parameter : halved->parameters())
        if (parameter.dim() > 1)
            parameter.set_data(parameter.to(torch::kHalf));
    for (auto& parameter : widened->parameters())
        if (parameter.dim() > 1)
            parameter.set_data(parameter.to(torch::kHalf).to(torch::kFloat));
    const auto condition = halved->condition(m_picture, m_visible);
    const auto expected = widened->condition(m_picture, m_visible);
    QVERIFY(relativeL2(condition.context, expected.context) < 1e-6);
    QVERIFY(relativeL2(condition.concat, expected.concat) < 1e-6);
    const auto latents = seededNoise(4, {1, 4, 16, 16});
    QVERIFY(relativeL2(halved->decode(latents), widened->decode(latents)) < 1e-6);
}

void TstGestaltSampling::picturesStayInTheirRange()
{
    const auto pictures = sample({1, 2}, {.steps = 6, .sampler = Sampler::DpmSolverPlusPlus});
    QVERIFY(pictures.abs().max().item<float>() <= 1.0F);
    QCOMPARE(pictures.scalar_type(), torch::kFloat32);
}

void TstGestaltSampling::decodingOneByOneIsDecodingAll()
{
    const torch::NoGradGuard guard;
    const auto latents = seededNoise(4, {3, 4, 16, 16});
    const auto together = m_model->first_stage_model->decode(latents / 0.18215);
    QVERIFY(relativeL2(m_model->decode(latents), together) < 1e-5);
}

void TstGestaltSampling::referenceMakesOneCallFewerThanItsSteps()
{
    QCOMPARE(gestaltTrajectory({}).size(), std::size_t{200}); // 199 calls
    QCOMPARE(gestaltTrajectory({.steps = 20, .sampler = Sampler::DpmSolverPlusPlus}).size(), std::size_t{21});
}

void TstGestaltSampling::fastTierAsksATenthAndGuidesAPart()
{
    const auto fast = fastGestaltSampling();
    const auto trajectory = gestaltTrajectory(fast);
    QCOMPARE(trajectory.size(), std::size_t{21}); // 20 calls for 199
    int guided = 0;
    for (const auto& level : std::span(trajectory).first(trajectory.size() - 1))
        guided += acts(fast.guidance, level) ? 1 : 0;
    QCOMPARE(guided, 15);
    QVERIFY(sample({1}, fast).isfinite().all().item<bool>());
}

void TstGestaltSampling::stops()
{
    std::stop_source source;
    int steps = 0;
    const SamplerControl control{source.get_token(), [&](int, int, const at::Tensor& latents) {
                                     QCOMPARE(latents.sizes(), at::IntArrayRef({1, 4, 16, 16}));
                                     if (++steps == 2)
                                         source.request_stop();
                                 }};
    QVERIFY_EXCEPTION_THROWN(sampleGestalt(m_model, plainDenoiser(m_model), m_condition, {1}, kQuick, control),
                             SamplingStopped);
    QCOMPARE(steps, 2);
    QVERIFY_EXCEPTION_THROWN(m_model->decode(torch::zeros({1, 4, 16, 16}), source.get_token()), SamplingStopped);
}

QTEST_APPLESS_MAIN(TstGestaltSampling)
#include "tst_gestalt_sampling.moc"
