// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/checkpoint/safetensors_writer.h"

#include <torch/nn/module.h>

#include <functional>
#include <optional>
#include <string>

namespace unocclude::engine {

/// The module's parameters and buffers by their full names. The tensors are the module's own, without gradient history:
/// they change when it is trained.
NamedTensors stateDict(const torch::nn::Module& module);

/// Copies every parameter and buffer of `module` from the tensor `prefix` + its name, to the module's device and,
/// between floating point types, in the module's precision. Throws CheckpointError, with the module unchanged, that
/// names every key which is missing, unexpected under `prefix`, or has another shape or kind of number.
/// @param spelling how the file spells a tensor's name after the prefix, where it is not spelt as in the module
void loadStateDict(torch::nn::Module& module, const CheckpointReader& file, const std::string& prefix = {},
                   const std::function<std::string(std::string)>& spelling = {});

/// Like loadStateDict(), but the module's tensors become those of the file instead of copies, where they lie in the
/// file as they are wanted: whatever has two dimensions or more in `matrices` (none: in the file's type), the rest in
/// its own type. Others are converted. For modules on the CPU that are not trained, best skeletons (SkeletonGuard).
void adoptStateDict(torch::nn::Module& module, const CheckpointReader& file, std::optional<at::ScalarType> matrices,
                    const std::string& prefix = {}, const std::function<std::string(std::string)>& spelling = {});

} // namespace unocclude::engine
