// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/torch_tensors.h"

#include <map>
#include <string>
#include <vector>

namespace unocclude::engine {

/// What a pickle that torch.save wrote holds, sorted into what we read and what we leave.
struct TorchContents
{
    std::map<std::string, std::string> metadata; ///< numbers and short texts beside the weights: "epoch", ...
    std::vector<TorchTensor> tensors;            ///< the weights, by their names
    std::vector<TorchStorage> storages;          ///< of everything, also of what is passed over
    std::vector<std::string> passedOver;         ///< one line each
};

/// Lines of TorchContents::passedOver at most; the last one then counts the rest.
inline constexpr std::size_t torchMaxPassedOver = 1000;

/// Finds the weights: the dictionary under "state_dict" (PyTorch Lightning), else that under "model", else the pickle's
/// own dictionary. Tensors in it are read; what else stands in or beside it is told in a line: how many tensors and
/// objects of which classes. Throws CheckpointError (without a file name) when there is no dictionary, two tensors have
/// one name, a name is not printable text, or a tensor breaks a rule of TorchTensors.
TorchContents readTorchContents(const Pickle& pickle);

} // namespace unocclude::engine
