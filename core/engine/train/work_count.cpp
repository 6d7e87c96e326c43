// SPDX-License-Identifier: Apache-2.0
#include "engine/train/work_count.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/transpose.h>
#include <ATen/record_function.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <string_view>

namespace unocclude::engine {

namespace {

using Inputs = c10::ArrayRef<const c10::IValue>;

std::atomic<double> countedFlop;    // LibTorch's callbacks are plain functions
thread_local int countedAround = 0; // operators that others consist of: they are counted once

at::Tensor tensorAt(Inputs inputs, std::size_t index)
{
    return index < inputs.size() && inputs[index].isTensor() ? inputs[index].toTensor() : at::Tensor();
}

double product(const at::Tensor& a, const at::Tensor& b) // the last two dimensions
{
    return 2.0 * static_cast<double>(a.numel()) * static_cast<double>(b.size(-1));
}

double ofEachOutput(const at::Tensor& weight) // Cout x Cin / groups x ...
{
    return 2.0 * static_cast<double>(weight.numel()) / static_cast<double>(weight.size(0));
}

double convolution(Inputs inputs)
{
    const auto x = tensorAt(inputs, 0), weight = tensorAt(inputs, 1);
    const auto stride = inputs[3].toIntVector(), padding = inputs[4].toIntVector(), dilation = inputs[5].toIntVector();
    auto outputs = static_cast<double>(x.size(0) * weight.size(0));
    for (int64_t i = 2; i < x.dim(); ++i) {
        const auto k = static_cast<std::size_t>(i - 2);
        const auto side = std::min(k, stride.size() - 1); // one number may stand for all
        outputs *= static_cast<double>((x.size(i) + 2 * padding[std::min(k, padding.size() - 1)] -
                                        dilation[std::min(k, dilation.size() - 1)] * (weight.size(i) - 1) - 1) /
                                           stride[side] +
                                       1);
    }
    return outputs * ofEachOutput(weight);
}

double convolutionBackward(Inputs inputs)
{
    const auto gradients = tensorAt(inputs, 0), weight = tensorAt(inputs, 2);
    const auto wanted = inputs.back().toBoolList(); // of input, weight and bias
    const int products = (wanted.get(0) ? 1 : 0) + (wanted.get(1) ? 1 : 0);
    return products * static_cast<double>(gradients.numel()) * ofEachOutput(weight);
}

double attention(Inputs inputs) // queries N x h x T x d, keys N x h x S x d
{
    return 2 * product(tensorAt(inputs, 0), tensorAt(inputs, 1).transpose(-1, -2));
}

double attentionBackward(Inputs inputs) // scores once more, and four products
{
    return 5 * product(tensorAt(inputs, 1), tensorAt(inputs, 2).transpose(-1, -2));
}

const std::map<std::string_view, double (*)(Inputs)>& counters()
{
    static const std::map<std::string_view, double (*)(Inputs)> all = {
        {"aten::convolution", convolution},
        {"aten::convolution_backward", convolutionBackward},
        {"aten::mm", [](Inputs in) { return product(tensorAt(in, 0), tensorAt(in, 1)); }},
        {"aten::bmm", [](Inputs in) { return product(tensorAt(in, 0), tensorAt(in, 1)); }},
        {"aten::addmm", [](Inputs in) { return product(tensorAt(in, 1), tensorAt(in, 2)); }},
        {"aten::baddbmm", [](Inputs in) { return product(tensorAt(in, 1), tensorAt(in, 2)); }},
        {"aten::scaled_dot_product_attention", attention},
        {"aten::_scaled_dot_product_flash_attention_for_cpu_backward", attentionBackward},
        {"aten::_scaled_dot_product_flash_attention_backward", attentionBackward},
        {"aten::_scaled_dot_product_efficient_attention_backward", attentionBackward}};
    return all;
}

struct Counted : at::ObserverContext
{
};

std::unique_ptr<at::ObserverContext> beginOperator(const at::RecordFunction& function)
{
    const auto found = counters().find(function.name());
    if (found == counters().end())
        return nullptr;
    if (countedAround++ == 0)
        countedFlop += found->second(function.inputs());
    return std::make_unique<Counted>();
}

void endOperator(const at::RecordFunction&, at::ObserverContext* context)
{
    if (context)
        --countedAround;
}

} // namespace

WorkCount::WorkCount()
{
    countedFlop = 0;
    m_callback = at::addGlobalCallback(
        at::RecordFunctionCallback(beginOperator, endOperator).needsInputs(true).scopes({at::RecordScope::FUNCTION}));
}

WorkCount::~WorkCount()
{
    at::removeCallback(m_callback);
}

double WorkCount::flop() const
{
    return countedFlop;
}

} // namespace unocclude::engine
