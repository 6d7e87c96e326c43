// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/torch_tensors.h"
#include "engine/checkpoint/zip_directory.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace unocclude::engine {

/// A file that torch.save wrote, parsed. The tensors' bytes count from the start of the file.
struct TorchFile
{
    std::string_view format;                     ///< for people
    std::map<std::string, std::string> metadata; ///< numbers and short texts beside the weights
    std::vector<TorchTensor> tensors;
    std::vector<ZipMember> storages; ///< where TorchTensor::storage points; before 1.6 without checksums
    std::vector<std::string> passedOver;
};

/// Whether the bytes begin as a file that parseTorchFile() reads: a zip, or PyTorch's old magic number.
bool looksLikeTorchFile(std::string_view bytes);

/// Parses what torch.save wrote: since 1.6 a zip of one pickle and its storages, before that five pickles followed by
/// the storages. Beyond the rules of parseZipDirectory(), readPickle() and TorchTensors: data is little-endian, every
/// storage is there with exactly the bytes that it should have, nothing follows the last one, and the tensors
/// together are at most twice as large as the file. Storages' checksums are not looked at, everything else's are.
/// Pure: no torch. Throws CheckpointError (without a file name).
TorchFile parseTorchFile(std::string_view bytes);

} // namespace unocclude::engine
