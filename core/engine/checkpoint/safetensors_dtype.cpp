// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_dtype.h"

#include <algorithm>
#include <utility>

namespace unocclude::engine {

namespace {

using c10::ScalarType;

constexpr std::pair<std::string_view, ScalarType> table[] = {
    {"BOOL", ScalarType::Bool},
    {"U8", ScalarType::Byte},
    {"I8", ScalarType::Char},
    {"I16", ScalarType::Short},
    {"U16", ScalarType::UInt16},
    {"I32", ScalarType::Int},
    {"U32", ScalarType::UInt32},
    {"I64", ScalarType::Long},
    {"U64", ScalarType::UInt64},
    {"F16", ScalarType::Half},
    {"BF16", ScalarType::BFloat16},
    {"F32", ScalarType::Float},
    {"F64", ScalarType::Double},
    {"C64", ScalarType::ComplexFloat},
    {"F8_E5M2", ScalarType::Float8_e5m2},
    {"F8_E4M3", ScalarType::Float8_e4m3fn},
    {"F8_E8M0", ScalarType::Float8_e8m0fnu},
    {"F8_E5M2FNUZ", ScalarType::Float8_e5m2fnuz},
    {"F8_E4M3FNUZ", ScalarType::Float8_e4m3fnuz},
};

} // namespace

std::optional<ScalarType> torchDtype(std::string_view safetensorsDtype)
{
    for (const auto& [name, type] : table)
        if (name == safetensorsDtype)
            return type;
    return std::nullopt;
}

std::optional<std::string_view> safetensorsDtype(ScalarType type)
{
    for (const auto& [name, candidate] : table)
        if (candidate == type)
            return name;
    return std::nullopt;
}

} // namespace unocclude::engine
