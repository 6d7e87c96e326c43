// SPDX-License-Identifier: Apache-2.0
#include "engine/click/efficientnet_lite.h"

#include "engine/checkpoint/state_dict.h"
#include "engine/nn/folded_convolution.h"

#include <ATen/core/grad_mode.h>

namespace unocclude::engine {

namespace nn = torch::nn;

namespace {

constexpr std::array<int64_t, EfficientNetOptions::stages> kKernels = {3, 3, 5, 3, 5, 5, 3};
constexpr std::array<int64_t, EfficientNetOptions::stages> kStrides = {1, 2, 2, 2, 1, 2, 1};
constexpr std::array<int64_t, EfficientNetOptions::stages> kExpansions = {1, 6, 6, 6, 6, 6, 6};

nn::BatchNorm2d normalisation(int64_t channels)
{
    return nn::BatchNorm2d(nn::BatchNorm2dOptions(channels).eps(1e-3));
}

nn::Conv2d convolution(int64_t in, int64_t out, int64_t kernel, int64_t stride = 1, int64_t groups = 1)
{
    const int64_t padding = stride == 1 ? kernel / 2 : 0; // the rest is up to padded()
    return nn::Conv2d(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(padding).groups(groups).bias(false));
}

/// TensorFlow's "same" padding: for even sides and stride 2 the odd pixel lies at the right and below.
torch::Tensor padded(const torch::Tensor& x, const nn::Conv2d& convolution)
{
    const auto& options = convolution->options;
    const int64_t both = options.kernel_size()->at(0) - 2, before = both / 2, after = both - before;
    return options.stride()->at(0) == 1 ? x : torch::constant_pad_nd(x, {before, after, before, after});
}

torch::Tensor filtered(const torch::Tensor& x, const nn::Conv2d& convolution, const nn::BatchNorm2d& normalisation)
{
    return FoldedConvolution::of(convolution, normalisation)(padded(x, convolution), convolution);
}

bool isLevel(std::size_t stage)
{
    return stage + 1 == EfficientNetOptions::stages || kStrides[stage + 1] == 2;
}

} // namespace

MobileBlockImpl::MobileBlockImpl(int64_t in, int64_t out, int64_t kernel, int64_t stride, int64_t expansion)
    : m_isResidual(in == out && stride == 1)
    , _depthwise_conv(convolution(in * expansion, in * expansion, kernel, stride, in * expansion))
    , _bn1(normalisation(in * expansion))
    , _project_conv(convolution(in * expansion, out, 1))
    , _bn2(normalisation(out))
{
    if (expansion != 1) {
        _expand_conv = register_module("_expand_conv", convolution(in, in * expansion, 1));
        _bn0 = register_module("_bn0", normalisation(in * expansion));
    }
    register_module("_depthwise_conv", _depthwise_conv);
    register_module("_bn1", _bn1);
    register_module("_project_conv", _project_conv);
    register_module("_bn2", _bn2);
}

torch::Tensor MobileBlockImpl::forward(const torch::Tensor& x)
{
    const auto wide = _expand_conv ? torch::relu6(filtered(x, _expand_conv, _bn0)) : x;
    const auto narrow = filtered(torch::relu6(filtered(wide, _depthwise_conv, _bn1)), _project_conv, _bn2);
    return m_isResidual ? narrow + x : narrow;
}

EfficientNetLiteImpl::EfficientNetLiteImpl(const EfficientNetOptions& options)
    : m_options(options)
    , _conv_stem(convolution(3, options.stem, 3, 2))
    , _bn0(normalisation(options.stem))
{
    register_module("_conv_stem", _conv_stem);
    register_module("_bn0", _bn0);
    register_module("_blocks", _blocks);
    int64_t in = options.stem;
    for (std::size_t stage = 0; stage < EfficientNetOptions::stages; ++stage)
        for (int64_t i = 0; i < options.depths[stage]; ++i) {
            const int64_t out = options.widths[stage];
            _blocks->push_back(MobileBlock(in, out, kKernels[stage], i == 0 ? kStrides[stage] : 1, kExpansions[stage]));
            in = out;
        }
}

std::vector<torch::Tensor> EfficientNetLiteImpl::forward(const torch::Tensor& pixels, EncodingSteps& steps,
                                                         std::size_t frozen)
{
    const bool gradients = at::GradMode::is_enabled();
    at::AutoGradMode mode(gradients && frozen == 0);
    std::vector<torch::Tensor> levels;
    auto x = torch::relu6(filtered(pixels, _conv_stem, _bn0));
    auto block = _blocks->begin();
    for (std::size_t stage = 0; stage < EfficientNetOptions::stages; ++stage) {
        at::GradMode::set_enabled(gradients && stage >= frozen);
        for (int64_t i = 0; i < m_options.depths[stage]; ++i, ++block) {
            steps.begin();
            x = (*block)->as<MobileBlock>()->forward(x);
            steps.done();
        }
        if (stage > 0 && isLevel(stage))
            levels.push_back(x);
    }
    return levels;
}

void EfficientNetLiteImpl::load(const CheckpointReader& classifier)
{
    loadStateDict(*_conv_stem, classifier, "_conv_stem.");
    loadStateDict(*_bn0, classifier, "_bn0.");
    loadStateDict(*_blocks, classifier, "_blocks.");
}

} // namespace unocclude::engine
