// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/row_quantisation.h"

#include <torch/torch.h>

#include <limits>

namespace unocclude::engine {

namespace {

constexpr double kLargest = 127;
constexpr std::string_view kSuffix = ".scale";

at::Tensor perRow(const at::Tensor& scales, const at::Tensor& weights)
{
    std::vector<int64_t> shape(static_cast<std::size_t>(weights.dim()), 1);
    shape.front() = weights.size(0);
    return scales.view(shape);
}

bool isWorthQuantising(c10::IntArrayRef shape)
{
    constexpr std::int64_t rows = 16, rowNumbers = 64;
    return shape.size() > 1 && shape.front() >= rows && c10::multiply_integers(shape) >= rowNumbers * shape.front();
}

} // namespace

QuantisedRows QuantisedRows::of(const at::Tensor& weights)
{
    const auto values = weights.to(at::kFloat);
    const auto scales = (values.abs().flatten(1).amax(1) / kLargest).clamp_min(std::numeric_limits<float>::min());
    return {(values / perRow(scales, values)).round().clamp(-kLargest, kLargest).to(at::kChar), scales};
}

at::Tensor QuantisedRows::weights() const
{
    return numbers.to(at::kFloat) * perRow(scales, numbers);
}

StoredForm storedForm(c10::ScalarType type, c10::IntArrayRef shape, c10::ScalarType wanted)
{
    if (!c10::isFloatingType(type))
        return {false, type};
    if (wanted != c10::kChar)
        return {false, wanted};
    return {isWorthQuantising(shape), c10::kHalf};
}

std::string scalesOf(const std::string& name)
{
    return name + std::string(kSuffix);
}

bool isQuantised(const CheckpointReader& file, const std::string& name)
{
    const auto scales = scalesOf(name);
    if (file.entry(name).dtype != "I8" || !file.contains(scales))
        return false;
    const auto& rows = file.entry(name).shape;
    return file.entry(scales).dtype == "F32" && rows.size() > 1 &&
           file.entry(scales).shape == std::vector<std::int64_t>{rows.front()};
}

at::Tensor valuesOf(const CheckpointReader& file, const std::string& name)
{
    if (!isQuantised(file, name))
        return file.tensor(name);
    return QuantisedRows{file.tensor(name), file.tensor(scalesOf(name))}.weights();
}

} // namespace unocclude::engine
