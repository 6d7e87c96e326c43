// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/compiled_run.h"
#include "engine/compiled/compiled_unet.h"
#include "engine/compiled/tile_kernel.h"
#include "engine/sampler/ddim.h"
#include "support/tensor_compare.h"

#include <QtTest>

#include <torch/torch.h>

#include <malloc.h>

using namespace unocclude::engine;
using namespace unocclude::test;

/// The rewritten UNet against the plain one.
class TstCompiledUNet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalsThePlainForm_data();
    void equalsThePlainForm();
    void rowsMayBeToldDifferentThings();
    void needsNoContextWithoutCrossAttention();
    void weightsMayBeHalves();
    void guidedRunEqualsThePlainOne();
    void refusesSeveralTokens();
    void stepsTakeNoMemoryForGood();
};

Q_DECLARE_METATYPE(Products)

namespace {

UNetOptions smallOptions()
{
    UNetOptions options;
    options.modelChannels = 32;
    options.channelMult = {1, 2};
    options.attentionResolutions = {2};
    options.transformerDepth = 2;
    options.numHeads = 4;
    options.contextDim = 24;
    return options;
}

/// Random weights, also where training starts from zero, so that everything matters.
UNet restless(const UNetOptions& options)
{
    const torch::NoGradGuard guard;
    torch::manual_seed(5);
    UNet unet(options);
    for (auto& parameter : unet->parameters())
        if (parameter.dim() == 1 || parameter.abs().max().item<float>() == 0.0F)
            parameter.add_(0.05 * torch::randn_like(parameter));
    return unet;
}

/// What a network is asked.
struct Question
{
    torch::Tensor noisy, concat, context;

    explicit Question(int64_t rows, int64_t side = 8)
        : noisy(torch::randn({rows, 4, side, side}))
        , concat(torch::randn({rows, 8, side, side}))
        , context(torch::randn({rows, 1, 24}))
    {
    }
    torch::Tensor ask(UNet& unet, double time) const
    {
        return unet->forward(torch::cat({noisy, concat}, 1), torch::full({noisy.size(0)}, time), context);
    }
    torch::Tensor ask(const CompiledUNet& unet, double time) const
    {
        return unet.forward(noisy, unet.timeTable({time}), unet.condition(concat, context));
    }
};

bool isThere(Products products)
{
    return products == Products::Library || hasTileKernel();
}

Products fastest()
{
    return bestProducts(torch::kCPU, torch::kFloat);
}

} // namespace

void TstCompiledUNet::init()
{
    torch::manual_seed(6);
}

void TstCompiledUNet::equalsThePlainForm_data()
{
    QTest::addColumn<Products>("products");
    QTest::newRow("packed") << Products::Packed;
    QTest::newRow("library") << Products::Library;
}

void TstCompiledUNet::equalsThePlainForm()
{
    QFETCH(Products, products);
    if (!isThere(products))
        QSKIP("This CPU lacks AVX2, FMA or F16C.");
    const torch::NoGradGuard guard;
    auto unet = restless(smallOptions());
    const CompiledUNet compiled(unet, products);
    for (const double time : {0.0, 1.0, 500.0, 999.0})
        for (const int64_t rows : {1, 3}) {
            const Question question(rows);
            const double error = relativeL2(question.ask(compiled, time), question.ask(unet, time));
            QVERIFY2(error <= 1e-5, qPrintable(QString::number(error)));
        }
}

void TstCompiledUNet::rowsMayBeToldDifferentThings()
{
    const torch::NoGradGuard guard;
    const CompiledUNet compiled(restless(smallOptions()), fastest());
    const Question both(2);
    const auto together = both.ask(compiled, 300);
    auto first = both;
    first.noisy = both.noisy.narrow(0, 0, 1);
    first.concat = both.concat.narrow(0, 0, 1);
    first.context = both.context.narrow(0, 0, 1);
    QVERIFY(relativeL2(first.ask(compiled, 300), together.narrow(0, 0, 1)) <= 1e-6);
    first.context = both.context.narrow(0, 1, 1);
    QVERIFY(relativeL2(first.ask(compiled, 300), together.narrow(0, 0, 1)) > 1e-4);
}

void TstCompiledUNet::needsNoContextWithoutCrossAttention()
{
    const torch::NoGradGuard guard;
    auto options = smallOptions();
    options.contextDim = 0;
    auto unet = restless(options);
    const CompiledUNet compiled(unet, fastest());
    Question question(2);
    question.context = torch::Tensor();
    QVERIFY(relativeL2(question.ask(compiled, 40), question.ask(unet, 40)) <= 1e-5);
}

void TstCompiledUNet::weightsMayBeHalves()
{
    if (!hasTileKernel())
        QSKIP("This CPU lacks AVX2, FMA or F16C.");
    const torch::NoGradGuard guard;
    auto halved = restless(smallOptions()), widened = restless(smallOptions());
    for (auto& parameter : halved->parameters())
        if (parameter.dim() > 1)
            parameter.set_data(parameter.to(torch::kHalf));
    for (auto& parameter : widened->parameters())
        if (parameter.dim() > 1)
            parameter.set_data(parameter.to(torch::kHalf).to(torch::kFloat));
    int layers = 0;
    const CompiledUNet compiled(halved, Products::Packed, [&layers] { ++layers; });
    const Question question(2);
    QVERIFY(relativeL2(question.ask(compiled, 700), question.ask(widened, 700)) <= 1e-5);
    QCOMPARE(layers, 4 + 2 + 1 + 3 + 6 + 3 + 1); // down: blocks, transformers, resampling; middle; up likewise
}

void TstCompiledUNet::guidedRunEqualsThePlainOne()
{
    const torch::NoGradGuard guard;
    auto unet = restless(smallOptions());
    const auto compiled = std::make_shared<CompiledUNet>(unet, fastest());
    const Question told(1);
    const auto trajectory = ddimTrajectory(scaledLinearAlphasCumprod(0.00085, 0.012, 1000), 6);
    const auto nothing = compiled->condition(torch::zeros_like(told.concat), torch::zeros_like(told.context));
    const auto network = compiledNetwork(compiled, nothing.repeated(2),
                                         compiled->condition(told.concat, told.context).repeated(2), trajectory);
    const ConditionalNetwork plain = [&](const at::Tensor& x, const NoiseLevel& level, Branches branches) {
        Question asked(2);
        asked.noisy = x;
        asked.concat = told.concat.repeat({2, 1, 1, 1});
        asked.context = told.context.repeat({2, 1, 1});
        if (branches == Branches::NullThenConditional) {
            asked.concat = torch::cat({torch::zeros_like(asked.concat), asked.concat});
            asked.context = torch::cat({torch::zeros_like(asked.context), asked.context});
        }
        return asked.ask(unet, level.time);
    };
    const auto run = [&](const ConditionalNetwork& asked) {
        const Denoise denoise = [&](const at::Tensor& x, const NoiseLevel& level) {
            return x0FromEps(x, guide(asked, x, level, {.scale = 2.0}), level);
        };
        return sampleDdim(denoise, torch::ones({2, 4, 8, 8}), trajectory, 0.0, {});
    };
    QVERIFY(relativeL2(run(network), run(plain)) <= 1e-4);
}

void TstCompiledUNet::refusesSeveralTokens()
{
    const CompiledUNet compiled(restless(smallOptions()), fastest());
    QVERIFY_EXCEPTION_THROWN(compiled.condition(torch::zeros({1, 8, 8, 8}), torch::zeros({1, 2, 24})),
                             std::invalid_argument);
}

void TstCompiledUNet::stepsTakeNoMemoryForGood()
{
    const torch::NoGradGuard guard;
    const CompiledUNet compiled(restless(smallOptions()), fastest());
    const Question question(2, 16);
    const auto inUse = [] {
        const auto heap = mallinfo2();
        return heap.uordblks + heap.hblkhd;
    };
    question.ask(compiled, 10);
    const auto before = inUse();
    for (int step = 0; step < 20; ++step)
        question.ask(compiled, 10 + step);
    const auto oneMap = 2 * 32 * 16 * 16 * sizeof(float);
    QVERIFY2(inUse() < before + oneMap, qPrintable(QString::number(inUse() - before)));
}

QTEST_APPLESS_MAIN(TstCompiledUNet)
#include "tst_compiled_unet.moc"
