// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/open_checkpoint.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_reader.h"
#include "engine/checkpoint/torch_reader.h"

namespace unocclude::engine {

namespace {

constexpr std::size_t tarMagicAt = 257;

/// Eight bytes of length, then JSON.
bool looksLikeSafetensors(std::string_view bytes)
{
    return bytes.size() > 8 && bytes[8] == '{';
}

/// What the file is instead, as far as a person can do something about it.
std::string refusal(std::string_view bytes)
{
    if (bytes.empty())
        return "the file is empty";
    if (bytes.size() > tarMagicAt && bytes.substr(tarMagicAt).starts_with("ustar"))
        return "it is a tar archive, as PyTorch wrote before 0.1.10; load and save it with a newer PyTorch";
    if (bytes.starts_with('\x80'))
        return "it is a pickle, but not one that torch.save wrote";
    return "it is no weights file: it begins neither as safetensors nor as a file of PyTorch";
}

} // namespace

std::unique_ptr<CheckpointReader> openCheckpoint(const std::filesystem::path& path)
{
    const std::shared_ptr<const MappedFile> file = MappedFile::open(path);
    if (looksLikeSafetensors(file->bytes()))
        return std::make_unique<SafetensorsReader>(path, file);
    if (looksLikeTorchFile(file->bytes()))
        return std::make_unique<TorchReader>(path, file);
    throw CheckpointError(path, refusal(file->bytes()));
}

} // namespace unocclude::engine
