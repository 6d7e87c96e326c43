// SPDX-License-Identifier: Apache-2.0
#include "inference/gestalt_conditioner.h"

#include "engine/gestalt/small_gestalt.h"
#include "engine/sampler/sampling_stopped.h"
#include "inference/tensor_convert.h"

#include <QtTest>

#include <opencv2/core.hpp>

using namespace unocclude;
using namespace unocclude::test;

/// Which networks are run again, and which are not.
class TstGestaltConditioner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheModelsCondition();
    void theSameInputRunsNoNetwork();
    void anotherMaskRunsTheEncoderAlone();
    void objectsThatAreReturnedToAreKnown();
    void tellsWhenANetworkHasRun();
    void stops();
};

namespace {

constexpr int kSide = 32;

cv::Mat picture(int seed)
{
    cv::Mat rgb(kSide, kSide, CV_8UC3);
    cv::RNG random(static_cast<std::uint64_t>(seed));
    random.fill(rgb, cv::RNG::UNIFORM, 0, 256);
    return rgb;
}

cv::Mat mask(int width)
{
    cv::Mat visible = cv::Mat::zeros(kSide, kSide, CV_8UC1);
    visible.colRange(0, width).setTo(255);
    return visible;
}

/// From now on this network answers otherwise: who asks it again is found out.
void spoil(torch::nn::Module& network)
{
    const torch::NoGradGuard guard;
    for (auto& parameter : network.parameters())
        parameter.add_(0.25);
}

bool same(const engine::GestaltCondition& a, const engine::GestaltCondition& b)
{
    return torch::equal(a.context, b.context) && torch::equal(a.concat, b.concat);
}

} // namespace

void TstGestaltConditioner::isTheModelsCondition()
{
    const c10::InferenceMode inference;
    auto model = smallGestalt();
    GestaltConditioner conditioner(model);
    const auto expected = model->condition(toNetwork(picture(1)), toNetwork(mask(9)));
    QVERIFY(same(conditioner.condition(picture(1), mask(9), {}), expected));
}

void TstGestaltConditioner::theSameInputRunsNoNetwork()
{
    const c10::InferenceMode inference;
    auto model = smallGestalt();
    GestaltConditioner conditioner(model);
    const auto first = conditioner.condition(picture(1), mask(9), {});
    spoil(*model);
    QVERIFY(same(conditioner.condition(picture(1), mask(9), {}), first));
    const auto other = conditioner.condition(picture(2), mask(9), {});
    QVERIFY(!torch::equal(other.context, first.context));
    QVERIFY(torch::equal(other.concat.slice(1, 4, 8), first.concat.slice(1, 4, 8)));
}

void TstGestaltConditioner::anotherMaskRunsTheEncoderAlone()
{
    const c10::InferenceMode inference;
    auto model = smallGestalt();
    GestaltConditioner conditioner(model);
    const auto first = conditioner.condition(picture(1), mask(9), {});
    spoil(*model);
    const auto second = conditioner.condition(picture(1), mask(20), {}); // another object of a photo shown whole
    QVERIFY(torch::equal(second.context, first.context));
    QVERIFY(torch::equal(second.concat.slice(1, 0, 4), first.concat.slice(1, 0, 4)));
    QVERIFY(torch::equal(second.concat.slice(1, 4, 8), model->encode(toNetwork(mask(20)))));
}

void TstGestaltConditioner::objectsThatAreReturnedToAreKnown()
{
    const c10::InferenceMode inference;
    auto model = smallGestalt();
    GestaltConditioner conditioner(model);
    std::vector<engine::GestaltCondition> first;
    for (int object = 0; object < 5; ++object)
        first.push_back(conditioner.condition(picture(object), mask(3 + object), {}));
    spoil(*model);
    for (int object = 0; object < 5; ++object)
        QVERIFY(same(conditioner.condition(picture(object), mask(3 + object), {}),
                     first[static_cast<std::size_t>(object)]));
}

void TstGestaltConditioner::tellsWhenANetworkHasRun()
{
    const c10::InferenceMode inference;
    int runs = 0;
    GestaltConditioner conditioner(smallGestalt(), [&runs] { ++runs; });
    conditioner.condition(picture(1), mask(9), {});
    QCOMPARE(runs, 3); // the image tower, and the encoder for picture and mask
    conditioner.condition(picture(1), mask(9), {});
    QCOMPARE(runs, 3);
}

void TstGestaltConditioner::stops()
{
    const c10::InferenceMode inference;
    GestaltConditioner conditioner(smallGestalt());
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(conditioner.condition(picture(1), mask(9), source.get_token()), engine::SamplingStopped);
    conditioner.condition(picture(1), mask(9), {});
    conditioner.condition(picture(1), mask(9), source.get_token()); // nothing left to compute, nothing to stop
}

QTEST_APPLESS_MAIN(TstGestaltConditioner)
#include "tst_gestalt_conditioner.moc"
