// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <c10/core/ScalarType.h>

#include <optional>
#include <string_view>

namespace unocclude::engine {

/// The torch type of a safetensors dtype, or nothing for those that torch stores in another way (F4, F6_*).
std::optional<c10::ScalarType> torchDtype(std::string_view safetensorsDtype);

/// The safetensors spelling of a torch type, or nothing for a type that the format does not know.
std::optional<std::string_view> safetensorsDtype(c10::ScalarType type);

} // namespace unocclude::engine
