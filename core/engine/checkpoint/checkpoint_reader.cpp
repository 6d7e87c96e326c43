// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/checkpoint_reader.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_dtype.h"

#include <ATen/ops/empty_strided.h>
#include <ATen/ops/from_blob.h>

#include <bit>
#include <cstring>

namespace unocclude::engine {

static_assert(std::endian::native == std::endian::little, "the data is little-endian and used as it lies");

namespace {

using Extents = std::vector<std::int64_t>;

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

at::Tensor copied(const void* source, const TensorEntry& entry, const Extents& strides, c10::ScalarType type)
{
    at::Tensor tensor = at::empty_strided(entry.shape, strides, at::dtype(type));
    if (entry.end > entry.begin)
        std::memcpy(tensor.mutable_data_ptr(), source, entry.end - entry.begin);
    return tensor;
}

} // namespace

CheckpointReader::CheckpointReader(std::filesystem::path path, std::shared_ptr<const MappedFile> file,
                                   Contents contents)
    : m_path(std::move(path))
    , m_file(std::move(file))
    , m_contents(std::move(contents))
{
    for (std::size_t i = 0; i < m_contents.entries.size(); ++i)
        m_indexOf.emplace(m_contents.entries[i].name, i);
}

std::size_t CheckpointReader::indexOf(const std::string& name) const
{
    const auto found = m_indexOf.find(name);
    if (found == m_indexOf.end())
        throw CheckpointError(m_path, name, "the file does not hold it");
    return found->second;
}

at::Tensor CheckpointReader::view(const TensorEntry& entry, const std::vector<std::int64_t>& strides) const
{
    const c10::ScalarType type = scalarType(m_path, entry);
    void* address = m_file->at(entry.begin);
    // a bool that is neither 0 nor 1 would be undefined behaviour in every kernel
    if (type == c10::ScalarType::Bool)
        return copied(address, entry, strides, c10::ScalarType::Byte).ne(0);
    if (!isAligned(address, c10::elementSize(type)))
        return copied(address, entry, strides, type);
    return at::from_blob(
        address, entry.shape, strides, [keepAlive = m_file](void*) {}, at::dtype(type));
}

} // namespace unocclude::engine
