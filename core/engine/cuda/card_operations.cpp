// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/card_operations.h"

#include "engine/cuda/library_operations.h"

#include <ATen/ATen.h>
#include <ATen/Context.h>

#include <array>
#include <sstream>

namespace unocclude::engine {

namespace {

constexpr int kConvolutionWays = 2;
constexpr int kProductWays = 2;
constexpr int kAttentionWays = 3;

/// "convolution [16, 8, 8, 640] [1280, 640, 3, 3] / 2"
std::string words(const char* kind, const at::Tensor& in, const at::Tensor& weights, std::int64_t number)
{
    std::ostringstream text;
    text << kind << ' ' << in.sizes() << ' ' << weights.sizes() << " / " << number;
    return text.str();
}

/// Which product library LibTorch asks, while it lives.
class ProductLibrary
{
public:
    explicit ProductLibrary(at::BlasBackend library)
        : m_before(at::globalContext().blasPreferredBackend())
    {
        at::globalContext().setBlasPreferredBackend(library);
    }
    ~ProductLibrary() { at::globalContext().setBlasPreferredBackend(m_before); }
    ProductLibrary(const ProductLibrary&) = delete;
    ProductLibrary& operator=(const ProductLibrary&) = delete;

private:
    at::BlasBackend m_before;
};

/// Which kernel of scaled dot products LibTorch may take, while it lives: one, or it would silently take another.
class AttentionKernel
{
public:
    explicit AttentionKernel(int way)
        : m_before(allowed())
    {
        allow({way == 0, way == 1, way == 2, false});
    }
    ~AttentionKernel() { allow(m_before); }
    AttentionKernel(const AttentionKernel&) = delete;
    AttentionKernel& operator=(const AttentionKernel&) = delete;

private:
    using Allowed = std::array<bool, 4>; // flash, memory-efficient, cuDNN, plain

    static Allowed allowed()
    {
        const auto& context = at::globalContext();
        return {context.userEnabledFlashSDP(), context.userEnabledMemEfficientSDP(), context.userEnabledCuDNNSDP(),
                context.userEnabledMathSDP()};
    }
    static void allow(const Allowed& kernels)
    {
        auto& context = at::globalContext();
        context.setSDPUseFlash(kernels[0]);
        context.setSDPUseMemEfficient(kernels[1]);
        context.setSDPUseCuDNN(kernels[2]);
        context.setSDPUseMath(kernels[3]);
    }

    Allowed m_before;
};

at::Tensor asRows(const at::Tensor& map)
{
    return map.view({-1, map.size(-1)});
}

void multiply(const at::Tensor& rows, const at::Tensor& weights, const at::Tensor& out)
{
    auto written = asRows(out);
    at::mm_out(written, rows, weights.t());
}

} // namespace

std::string nameOfShape(const StepOperation& operation)
{
    if (const auto* one = std::get_if<Convolution>(&operation))
        return words("convolution", one->in, one->weights, one->stride);
    if (const auto* one = std::get_if<Product>(&operation))
        return words("product", one->in, one->weights, 1);
    if (const auto* one = std::get_if<Attention>(&operation))
        return words("attention", one->queriesKeysValues, one->weights, one->heads);
    return {};
}

int waysOf(const StepOperation& operation)
{
    return std::holds_alternative<Convolution>(operation) ? kConvolutionWays
           : std::holds_alternative<Product>(operation)   ? kProductWays
           : std::holds_alternative<Attention>(operation) ? kAttentionWays
                                                          : 1;
}

void runOnCard(const Convolution& one, int way)
{
    auto out = asPictures(one.out);
    const auto padding = one.weights.size(2) / 2;
    at::cudnn_convolution_out(out, asPictures(one.in), one.weights, {padding, padding}, {one.stride, one.stride},
                              {1, 1}, 1, way == 1, false, true);
}

void runOnCard(const Product& one, int way)
{
    const ProductLibrary library(way == 1 ? at::BlasBackend::Cublaslt : at::BlasBackend::Cublas);
    multiply(asRows(one.in), one.weights, one.out);
}

void runOnCard(const Attention& one, int way)
{
    const AttentionKernel kernel(way);
    multiply(asRows(attended(one.queriesKeysValues, one.heads)), one.weights, one.out);
}

} // namespace unocclude::engine
