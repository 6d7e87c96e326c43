// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/pickle_graph.h"

#include <optional>
#include <string_view>

namespace unocclude::engine {

/// The safetensors dtype of the elements of torch's typed storages ("torch.HalfStorage" gives "F16"), "U8" for an
/// untyped one; nothing for storages that hold anything else.
std::optional<std::string_view> storageDtype(const PickleGlobal& storageClass);

/// The safetensors dtype of a torch.dtype ("torch.bfloat16" gives "BF16"), or nothing for one that it has not.
std::optional<std::string_view> namedDtype(const PickleGlobal& dtype);

/// Whether values on a device of that name ("cuda:0") were written as they are. A GPU's are read to the CPU.
bool isKnownDevice(std::string_view device);

/// How a call makes a tensor.
enum class TensorCall {
    None,        ///< it makes something else
    Typed,       ///< _rebuild_tensor, _v2: the type is that of the storage
    Untyped,     ///< _rebuild_tensor_v3: the type is an argument
    Wrapped,     ///< _rebuild_parameter: the first argument is the tensor
    FromSubclass ///< _rebuild_from_type_v2: the first argument is another of these functions, the third its arguments
};

TensorCall tensorCall(const PickleGlobal& function);

} // namespace unocclude::engine
