// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/cuda_library.h"
#include "engine/tensor/lent_weights.h"

#include <QtTest>

#include <torch/torch.h>

using namespace unocclude::engine;

/// Weights that are on a device for a while.
class TestLentWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThereAndComeBack();
    void whatIsThereAlreadyStays();
    void aRefusalLeavesThemWhereTheyWere();
};

namespace {

/// A convolution with parameters, a normalisation that has buffers, too.
torch::nn::Sequential someNetwork()
{
    return torch::nn::Sequential(torch::nn::Conv2d(3, 4, 3), torch::nn::BatchNorm2d(4));
}

std::vector<at::Tensor> allOf(torch::nn::Module& module)
{
    auto all = module.parameters();
    for (auto& buffer : module.buffers())
        all.push_back(buffer);
    return all;
}

std::vector<const void*> places(torch::nn::Module& module)
{
    std::vector<const void*> found;
    for (const auto& weights : allOf(module))
        found.push_back(weights.const_data_ptr());
    return found;
}

} // namespace

void TestLentWeights::areThereAndComeBack()
{
    if (!hasCuda())
        QSKIP("there is no other device than the CPU");
    auto network = someNetwork();
    const auto before = places(*network);
    QCOMPARE(before.size(), std::size_t{7});
    {
        const LentWeights lent(*network, at::kCUDA);
        for (const auto& weights : allOf(*network))
            QVERIFY(weights.is_cuda());
    }
    QCOMPARE(places(*network), before); // the very memory, as of a mapped file
}

void TestLentWeights::whatIsThereAlreadyStays()
{
    auto network = someNetwork();
    const auto before = places(*network);
    const LentWeights lent(*network, at::kCPU);
    QCOMPARE(places(*network), before);
}

void TestLentWeights::aRefusalLeavesThemWhereTheyWere()
{
    auto network = someNetwork();
    const auto before = places(*network);
    QVERIFY_EXCEPTION_THROWN(LentWeights(*network, at::kXLA), c10::Error); // which this LibTorch has no code for
    QCOMPARE(places(*network), before);
}

QTEST_APPLESS_MAIN(TestLentWeights)
#include "tst_lent_weights.moc"
