// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_reader.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_dtype.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>

#include <bit>
#include <cstring>

namespace unocclude::engine {

static_assert(std::endian::native == std::endian::little, "safetensors data is little-endian and used as it lies");

namespace {

SafetensorsHeader parseFile(const std::filesystem::path& path, std::string_view bytes)
{
    try {
        return parseSafetensorsHeader(bytes, bytes.size());
    } catch (const CheckpointError& error) {
        throw error.inFile(path);
    }
}

c10::ScalarType scalarType(const std::filesystem::path& path, const TensorEntry& entry)
{
    if (const auto type = torchDtype(entry.dtype))
        return *type;
    throw CheckpointError(path, entry.name, "its dtype " + entry.dtype + " is not supported");
}

bool isAligned(const void* address, std::size_t itemSize)
{
    return reinterpret_cast<std::uintptr_t>(address) % itemSize == 0;
}

at::Tensor copied(const void* source, const TensorEntry& entry, c10::ScalarType type)
{
    at::Tensor tensor = at::empty(entry.shape, at::dtype(type));
    if (tensor.nbytes() > 0)
        std::memcpy(tensor.mutable_data_ptr(), source, tensor.nbytes());
    return tensor;
}

} // namespace

SafetensorsReader::SafetensorsReader(const std::filesystem::path& path)
    : m_path(path)
    , m_file(MappedFile::open(path))
    , m_header(parseFile(path, m_file->bytes()))
{
    for (std::size_t i = 0; i < m_header.entries.size(); ++i)
        m_indexOf.emplace(m_header.entries[i].name, i);
}

const TensorEntry& SafetensorsReader::entry(const std::string& name) const
{
    const auto found = m_indexOf.find(name);
    if (found == m_indexOf.end())
        throw CheckpointError(m_path, name, "the file does not hold it");
    return m_header.entries[found->second];
}

at::Tensor SafetensorsReader::tensor(const std::string& name) const
{
    const TensorEntry& found = entry(name);
    const c10::ScalarType type = scalarType(m_path, found);
    void* address = m_file->at(found.begin);
    // a bool that is neither 0 nor 1 would be undefined behaviour in every kernel
    if (type == c10::ScalarType::Bool)
        return copied(address, found, c10::ScalarType::Byte).ne(0);
    if (!isAligned(address, c10::elementSize(type)))
        return copied(address, found, type);
    return at::from_blob(
        address, found.shape, [keepAlive = m_file](void*) {}, at::dtype(type));
}

} // namespace unocclude::engine
