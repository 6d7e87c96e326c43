// SPDX-License-Identifier: Apache-2.0
#include "engine/selftest/denoiser_check.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/unet/unet.h"

namespace unocclude::engine {

namespace {

constexpr double kDenoiserTolerance = 1e-5;

/// The widths of the reference's small checkpoint.
UNetOptions cutOptions()
{
    UNetOptions options;
    options.modelChannels = 32;
    options.channelMult = {1, 2};
    options.numResBlocks = 1;
    options.attentionResolutions = {2, 1};
    options.numHeads = 4;
    return options;
}

/// With one context token the cross attention's queries and keys change nothing; the cut leaves them out.
UNet unetFrom(const CheckpointReader& file)
{
    const torch::NoGradGuard guard;
    UNet unet(cutOptions());
    for (auto& parameter : unet->named_parameters())
        if (const auto name = "weights." + parameter.key();
            name.find(".attn2.to_q.") == std::string::npos && name.find(".attn2.to_k.") == std::string::npos)
            parameter.value().copy_(file.tensor(name));
    return unet;
}

} // namespace

GoldenChecks checkDenoiserCut(const std::filesystem::path& file, at::Device device)
{
    const torch::NoGradGuard guard;
    const auto golden = openCheckpoint(file);
    auto unet = unetFrom(*golden);
    unet->to(device);
    const auto input = [&](const char* name) { return golden->tensor(name).to(device); };
    const auto out = unet->forward(input("unet.in"), input("unet.t"), input("unet.context"));
    return {{"unet.out_ema", relativeError(out, golden->tensor("unet.out_ema")), kDenoiserTolerance}};
}

} // namespace unocclude::engine
