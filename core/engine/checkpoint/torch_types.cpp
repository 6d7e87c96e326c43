// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_types.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace unocclude::engine {

namespace {

using Names = std::pair<std::string_view, std::string_view>;

constexpr Names storages[] = {
    {"FloatStorage", "F32"}, {"HalfStorage", "F16"},  {"BFloat16Storage", "BF16"},    {"DoubleStorage", "F64"},
    {"LongStorage", "I64"},  {"IntStorage", "I32"},   {"ShortStorage", "I16"},        {"CharStorage", "I8"},
    {"ByteStorage", "U8"},   {"BoolStorage", "BOOL"}, {"ComplexFloatStorage", "C64"},
};

constexpr Names dtypes[] = {
    {"float32", "F32"},
    {"float16", "F16"},
    {"bfloat16", "BF16"},
    {"float64", "F64"},
    {"int64", "I64"},
    {"int32", "I32"},
    {"int16", "I16"},
    {"int8", "I8"},
    {"uint8", "U8"},
    {"uint16", "U16"},
    {"uint32", "U32"},
    {"uint64", "U64"},
    {"bool", "BOOL"},
    {"complex64", "C64"},
    {"float8_e5m2", "F8_E5M2"},
    {"float8_e4m3fn", "F8_E4M3"},
    {"float8_e8m0fnu", "F8_E8M0"},
    {"float8_e5m2fnuz", "F8_E5M2FNUZ"},
    {"float8_e4m3fnuz", "F8_E4M3FNUZ"},
};

constexpr std::pair<PickleGlobal, TensorCall> calls[] = {
    {{"torch._utils", "_rebuild_tensor"}, TensorCall::Typed},
    {{"torch._utils", "_rebuild_tensor_v2"}, TensorCall::Typed},
    {{"torch._utils", "_rebuild_tensor_v3"}, TensorCall::Untyped},
    {{"torch._utils", "_rebuild_parameter"}, TensorCall::Wrapped},
    {{"torch._utils", "_rebuild_parameter_with_state"}, TensorCall::Wrapped},
    {{"torch._tensor", "_rebuild_from_type_v2"}, TensorCall::FromSubclass},
};

template <std::size_t N>
std::optional<std::string_view> lookUp(const Names (&table)[N], std::string_view name)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const Names& n) { return n.first == name; });
    return found == std::end(table) ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<std::string_view> storageDtype(const PickleGlobal& storageClass)
{
    if (storageClass == PickleGlobal{"torch.storage", "UntypedStorage"})
        return "U8";
    const bool isTorch = storageClass.module == "torch" || storageClass.module == "torch.cuda";
    return isTorch ? lookUp(storages, storageClass.name) : std::nullopt;
}

std::optional<std::string_view> namedDtype(const PickleGlobal& dtype)
{
    return dtype.module == "torch" ? lookUp(dtypes, dtype.name) : std::nullopt;
}

bool isKnownDevice(std::string_view device)
{
    static constexpr std::string_view known[] = {"cpu", "cuda", "mps", "xpu", "hpu", "npu", "xla"};
    const std::string_view kind = device.substr(0, device.find(':'));
    const std::string_view number = device.substr(std::min(kind.size() + 1, device.size()));
    return std::find(std::begin(known), std::end(known), kind) != std::end(known) && number.size() <= 3 &&
           number.find_first_not_of("0123456789") == std::string_view::npos;
}

TensorCall tensorCall(const PickleGlobal& function)
{
    const auto found =
        std::find_if(std::begin(calls), std::end(calls), [&](const auto& call) { return call.first == function; });
    return found == std::end(calls) ? TensorCall::None : found->second;
}

} // namespace unocclude::engine
