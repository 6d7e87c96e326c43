// SPDX-License-Identifier: Apache-2.0
#include "engine/autoencoder/autoencoder_kl.h"

#include "engine/tensor/seeded_noise.h"
#include "support/parameter_count.h"
#include "support/tensor_compare.h"

#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// The autoencoder's shape and invariants; its numbers are compared with the reference's in tst_self_test.
class TstAutoencoderKl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThePublishedSize();
    void namesAreThePublishedOnes();
    void mapsPicturesToLatentsAndBack();
    void varianceIsBounded();
    void downsamplingLooksRightAndDown();
};

namespace {

AutoencoderOptions smallOptions()
{
    AutoencoderOptions options;
    options.channels = 32;
    options.channelMult = {1, 2, 2};
    options.numResBlocks = 1;
    return options;
}

} // namespace

void TstAutoencoderKl::hasThePublishedSize()
{
    // known of the published weights
    QCOMPARE(parameterCount(*AutoencoderKL(AutoencoderOptions{})), 83'653'863);
}

void TstAutoencoderKl::namesAreThePublishedOnes()
{
    const auto parameters = AutoencoderKL(smallOptions())->named_parameters();
    for (const char* name :
         {"encoder.conv_in.weight", "encoder.down.0.downsample.conv.bias", "encoder.down.1.block.0.nin_shortcut.weight",
          "encoder.mid.attn_1.proj_out.weight", "decoder.up.0.block.1.norm2.bias", "decoder.up.2.upsample.conv.weight",
          "decoder.up.0.block.0.nin_shortcut.bias", "quant_conv.weight", "post_quant_conv.bias"})
        QVERIFY2(parameters.contains(name), name);
    QVERIFY(!parameters.contains("encoder.down.2.downsample.conv.bias")); // the coarsest level
    QVERIFY(!parameters.contains("decoder.up.0.upsample.conv.weight"));   // the finest level
}

void TstAutoencoderKl::mapsPicturesToLatentsAndBack()
{
    const torch::NoGradGuard guard;
    AutoencoderKL autoencoder(smallOptions());
    QCOMPARE(autoencoder->options().downsampling(), 4);
    const auto posterior = autoencoder->encode(torch::zeros({2, 3, 32, 16}));
    QCOMPARE(posterior.mean.sizes(), at::IntArrayRef({2, 4, 8, 4}));
    QCOMPARE(posterior.logvar.sizes(), at::IntArrayRef({2, 4, 8, 4}));
    QCOMPARE(autoencoder->decode(posterior.mean).sizes(), at::IntArrayRef({2, 3, 32, 16}));
}

void TstAutoencoderKl::varianceIsBounded()
{
    const torch::NoGradGuard guard;
    AutoencoderKL autoencoder(smallOptions());
    auto bias = autoencoder->named_parameters()["quant_conv.bias"];
    bias.slice(0, 4, 6).fill_(1e6);
    bias.slice(0, 6, 8).fill_(-1e6);
    const auto logvar = autoencoder->encode(torch::zeros({1, 3, 16, 16})).logvar;
    QCOMPARE(logvar.slice(1, 0, 2).min().item<float>(), 20.0F);
    QCOMPARE(logvar.slice(1, 2, 4).max().item<float>(), -30.0F);
}

/// Output pixel (0, 0) of a strided convolution padded at right and bottom sees input pixels 0 to 2, none before them.
void TstAutoencoderKl::downsamplingLooksRightAndDown()
{
    const torch::NoGradGuard guard;
    CornerDownsample downsample(1);
    for (auto& parameter : downsample->parameters())
        parameter.zero_();
    downsample->named_parameters()["conv.weight"].select(2, 2).select(2, 2).fill_(1.0); // the kernel's last corner
    const auto picture = torch::arange(16, torch::kFloat32).view({1, 1, 4, 4});
    const auto expected = torch::tensor({10.0F, 0.0F, 0.0F, 0.0F}).view({1, 1, 2, 2});
    QVERIFY(torch::equal(downsample->forward(picture), expected));
}

QTEST_APPLESS_MAIN(TstAutoencoderKl)
#include "tst_autoencoder_kl.moc"
