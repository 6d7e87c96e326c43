// SPDX-License-Identifier: Apache-2.0
#include "engine/compact/compact_gestalt.h"

#include "engine/compact/patches.h"

namespace unocclude::engine {

namespace {

UNetOptions withChannels(UNetOptions options, int64_t in, int64_t out)
{
    options.inChannels = in;
    options.outChannels = out;
    return options;
}

} // namespace

CompactGestaltImpl::CompactGestaltImpl(const CompactOptions& options)
    : unet(withChannels(options.unet, options.sampleChannels() + options.conditionChannels(), options.sampleChannels()))
    , m_options(options)
{
    register_module("unet", unet);
}

torch::Tensor CompactGestaltImpl::condition(const torch::Tensor& image, const torch::Tensor& visible) const
{
    return torch::cat({toPatches(image, m_options.patch), toPatches(visible, m_options.patch)}, 1);
}

torch::Tensor CompactGestaltImpl::forward(const torch::Tensor& noisy, const torch::Tensor& timesteps,
                                          const torch::Tensor& condition)
{
    // channels-last pictures, as compositions are, would make the CPU's group norm up to thirty times slower
    return unet->forward(torch::cat({noisy, condition}, 1).contiguous(), timesteps);
}

torch::Tensor CompactGestaltImpl::encode(const torch::Tensor& rgba) const
{
    return toPatches(rgba, m_options.patch);
}

torch::Tensor CompactGestaltImpl::decode(const torch::Tensor& patches) const
{
    return fromPatches(patches, m_options.patch);
}

} // namespace unocclude::engine
