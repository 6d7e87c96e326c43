// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_reader.h"

#include "engine/checkpoint/checkpoint_error.h"

namespace unocclude::engine {

namespace {

TorchFile parsedTorchFile(const std::filesystem::path& path, std::string_view bytes)
{
    try {
        return parseTorchFile(bytes);
    } catch (const CheckpointError& error) {
        throw error.inFile(path);
    }
}

std::vector<TensorEntry> entriesOf(const TorchFile& torch)
{
    std::vector<TensorEntry> entries;
    for (const TorchTensor& tensor : torch.tensors)
        entries.push_back(tensor.entry);
    return entries;
}

} // namespace

TorchReader::TorchReader(const std::filesystem::path& path, const std::shared_ptr<const MappedFile>& file)
    : TorchReader(path, file, parsedTorchFile(path, file->bytes()))
{
}

TorchReader::TorchReader(const std::filesystem::path& path, const std::shared_ptr<const MappedFile>& file,
                         TorchFile torch)
    : CheckpointReader(path, file, Contents{torch.metadata, entriesOf(torch), torch.passedOver})
    , m_torch(std::move(torch))
    , m_isVerified(m_torch.storages.size(), false)
{
}

void TorchReader::verifyStorage(const std::string& name, std::size_t storage) const
{
    if (m_isVerified[storage])
        return;
    try {
        verifyChecksum(m_torch.storages[storage]);
    } catch (const CheckpointError& error) {
        throw CheckpointError(path(), name, error.reason());
    }
    m_isVerified[storage] = true;
}

at::Tensor TorchReader::tensor(const std::string& name) const
{
    const TorchTensor& found = m_torch.tensors[indexOf(name)];
    verifyStorage(name, found.storage);
    return view(found.entry, found.strides);
}

} // namespace unocclude::engine
