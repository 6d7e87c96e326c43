// SPDX-License-Identifier: Apache-2.0
#include "engine/unet/unet.h"

#include "engine/checkpoint/safetensors_reader.h"
#include "support/tensor_compare.h"

#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// The UNet against one call of the reference's, with the reference's weights (tests/golden/unet.safetensors).
class TstUnet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheReference();
    void startsSilent();
    void needsNoContextWithoutCrossAttention();
};

namespace {

UNetOptions referenceOptions()
{
    UNetOptions options;
    options.modelChannels = 32;
    options.channelMult = {1, 2};
    options.numResBlocks = 1;
    options.attentionResolutions = {2, 1};
    options.numHeads = 4;
    return options;
}

// Copies every weight of the file into the parameter of the same name.
int loadWeights(UNet& unet, const SafetensorsReader& file)
{
    const torch::NoGradGuard guard;
    auto parameters = unet->named_parameters();
    int loaded = 0;
    for (const auto& entry : file.entries()) {
        const std::string prefix = "weights.";
        if (entry.name.rfind(prefix, 0) != 0)
            continue;
        parameters[entry.name.substr(prefix.size())].copy_(file.tensor(entry.name));
        ++loaded;
    }
    return loaded;
}

} // namespace

void TstUnet::equalsTheReference()
{
    const SafetensorsReader golden(std::string(UNOCCLUDE_TEST_DATA) + "/golden/unet.safetensors");
    UNet unet(referenceOptions());
    const int loaded = loadWeights(unet, golden);
    int crossQueriesAndKeys = 0;
    for (const auto& item : unet->named_parameters())
        if (item.key().find("attn2.to_q") != std::string::npos || item.key().find("attn2.to_k") != std::string::npos)
            ++crossQueriesAndKeys;
    QCOMPARE(loaded + crossQueriesAndKeys, static_cast<int>(unet->named_parameters().size()));

    const torch::NoGradGuard guard;
    const auto out = unet->forward(golden.tensor("unet.in"), golden.tensor("unet.t"), golden.tensor("unet.context"));
    const double error = relativeL2(out, golden.tensor("unet.out_ema"));
    QVERIFY2(error <= 1e-5, qPrintable(QString::number(error)));
}

void TstUnet::startsSilent()
{
    UNet unet(referenceOptions());
    const torch::NoGradGuard guard;
    const auto out = unet->forward(torch::ones({1, 12, 8, 8}), torch::zeros({1}), torch::ones({1, 1, 768}));
    QCOMPARE(out.abs().max().item<float>(), 0.0F); // the last convolution starts at zero
}

void TstUnet::needsNoContextWithoutCrossAttention()
{
    auto options = referenceOptions();
    options.contextDim = 0;
    UNet unet(options);
    const torch::NoGradGuard guard;
    const auto out = unet->forward(torch::ones({2, 12, 8, 8}), torch::zeros({2}));
    QCOMPARE(out.sizes(), at::IntArrayRef({2, 4, 8, 8}));
    for (const auto& item : unet->named_parameters())
        QVERIFY2(item.key().find("attn2") == std::string::npos, item.key().c_str());
}

QTEST_APPLESS_MAIN(TstUnet)
#include "tst_unet.moc"
