// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_reader.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_header.h"

#include <algorithm>

namespace unocclude::engine {

namespace {

SafetensorsHeader parseFile(const std::filesystem::path& path, std::string_view bytes)
{
    try {
        return parseSafetensorsHeader(bytes, bytes.size());
    } catch (const CheckpointError& error) {
        throw error.inFile(path);
    }
}

/// Row-major strides; zero extents count as one, as torch has it.
std::vector<std::int64_t> contiguousStrides(const std::vector<std::int64_t>& shape)
{
    std::vector<std::int64_t> strides(shape.size(), 1);
    for (std::size_t i = shape.size(); i-- > 1;)
        strides[i - 1] = strides[i] * std::max<std::int64_t>(shape[i], 1);
    return strides;
}

} // namespace

SafetensorsReader::SafetensorsReader(const std::filesystem::path& path)
    : SafetensorsReader(path, MappedFile::open(path))
{
}

SafetensorsReader::SafetensorsReader(const std::filesystem::path& path, const std::shared_ptr<const MappedFile>& file)
    : CheckpointReader(path, file, [&] {
        SafetensorsHeader header = parseFile(path, file->bytes());
        return Contents{std::move(header.metadata), std::move(header.entries), {}};
    }())
{
}

at::Tensor SafetensorsReader::tensor(const std::string& name) const
{
    const TensorEntry& found = entry(name);
    return view(found, contiguousStrides(found.shape));
}

} // namespace unocclude::engine
