// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/click/click_options.h"
#include "engine/promptable/encoding_steps.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// An inverted residual block (MobileNetV2, arXiv 1801.04381, section 3.3): widened by a 1x1 convolution, filtered
/// channel by channel, narrowed again; ReLU6 between; added to what came in where the shape stays.
class MobileBlockImpl : public torch::nn::Module
{
public:
    /// @param expansion 1: is not widened
    MobileBlockImpl(int64_t in, int64_t out, int64_t kernel, int64_t stride, int64_t expansion);
    torch::Tensor forward(const torch::Tensor& x);

private:
    bool m_isResidual;
    torch::nn::Conv2d _expand_conv{nullptr}; // null where it is not widened
    torch::nn::BatchNorm2d _bn0{nullptr};
    torch::nn::Conv2d _depthwise_conv;
    torch::nn::BatchNorm2d _bn1;
    torch::nn::Conv2d _project_conv;
    torch::nn::BatchNorm2d _bn2;
};
TORCH_MODULE(MobileBlock);

/// EfficientNet-Lite ("EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", Tan and Le, arXiv
/// 1905.11946; Lite: without squeeze-and-excitation, with ReLU6) without its classifier. Member names equal the keys of
/// the PyTorch checkpoints. Batch normalisations always use what they remember, and are folded into the convolutions.
class EfficientNetLiteImpl : public torch::nn::Module
{
public:
    explicit EfficientNetLiteImpl(const EfficientNetOptions& options);

    /// @param pixels [N, 3, H, W], normalised by pixels(); sides are multiples of 32
    /// @param frozen so many of the first stages, and the stem, get no gradients; 0: the stem does, too
    /// @return what the stages say at strides 4, 8, 16 and 32
    std::vector<torch::Tensor> forward(const torch::Tensor& pixels, EncodingSteps& steps, std::size_t frozen = 0);

    /// @param photo values 0..255   @return as the published weights were trained with: (value - 127) / 128
    static torch::Tensor pixels(const torch::Tensor& photo) { return (photo.to(torch::kFloat) - 127.0) / 128.0; }

    /// Takes stem and blocks from a checkpoint of the whole classifier. @throw CheckpointError
    void load(const CheckpointReader& classifier);

    int64_t blocks() const { return static_cast<int64_t>(_blocks->size()); }

private:
    EfficientNetOptions m_options;
    torch::nn::Conv2d _conv_stem;
    torch::nn::BatchNorm2d _bn0;
    torch::nn::ModuleList _blocks;
};
TORCH_MODULE(EfficientNetLite);

} // namespace unocclude::engine
