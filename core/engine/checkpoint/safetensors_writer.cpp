// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_writer.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/json_value.h"
#include "engine/checkpoint/replacing_file.h"
#include "engine/checkpoint/safetensors_dtype.h"
#include "engine/checkpoint/safetensors_header.h"

#include <algorithm>
#include <tuple>

namespace unocclude::engine {

namespace {

using NamedTensor = NamedTensors::value_type;

void requireWritable(const NamedTensor& named)
{
    const auto& [name, tensor] = named;
    if (!tensor.defined() || tensor.layout() != c10::kStrided)
        throw CheckpointError({}, name, "only dense tensors can be written");
    if (!safetensorsDtype(tensor.scalar_type()))
        throw CheckpointError({}, name,
                              std::string("safetensors has no type for ") + c10::toString(tensor.scalar_type()));
}

/// Pointers to the tensors in the order of their data.
std::vector<const NamedTensor*> inFileOrder(const NamedTensors& tensors)
{
    std::vector<const NamedTensor*> ordered;
    for (const NamedTensor& named : tensors) {
        requireWritable(named);
        ordered.push_back(&named);
    }
    std::sort(ordered.begin(), ordered.end(), [](const NamedTensor* a, const NamedTensor* b) {
        return std::tuple(-a->second.element_size(), std::string_view(a->first)) <
               std::tuple(-b->second.element_size(), std::string_view(b->first));
    });
    return ordered;
}

JsonValue metadataObject(const std::map<std::string, std::string>& metadata)
{
    JsonValue::Object members;
    for (const auto& [key, value] : metadata)
        members.emplace_back(key, value);
    return members;
}

JsonValue entryObject(const at::Tensor& tensor, std::int64_t begin, std::int64_t end)
{
    JsonValue::Array shape(tensor.sizes().begin(), tensor.sizes().end());
    return JsonValue::Object{{"dtype", std::string(*safetensorsDtype(tensor.scalar_type()))},
                             {"shape", std::move(shape)},
                             {"data_offsets", JsonValue::Array{begin, end}}};
}

std::int64_t byteCount(const at::Tensor& tensor)
{
    return tensor.numel() * tensor.element_size();
}

JsonValue::Object headerObject(const std::vector<const NamedTensor*>& ordered,
                               const std::map<std::string, std::string>& metadata)
{
    JsonValue::Object members;
    if (!metadata.empty())
        members.emplace_back("__metadata__", metadataObject(metadata));
    std::int64_t at = 0;
    for (const NamedTensor* named : ordered) {
        const std::int64_t end = at + byteCount(named->second);
        members.emplace_back(named->first, entryObject(named->second, at, end));
        at = end;
    }
    return members;
}

/// Length field and JSON; trailing spaces bring the data to a multiple of 8 bytes.
std::string headerBytes(const JsonValue::Object& members)
{
    std::string text = writeJson(members);
    text.resize((text.size() + 7) / 8 * 8, ' ');
    std::string length(8, '\0');
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<char>(std::uint64_t{text.size()} >> (8 * i));
    return length + text;
}

/// The header, which our own parser has accepted: no file is written that could not be read again.
std::string checkedHeader(const std::vector<const NamedTensor*>& ordered,
                          const std::map<std::string, std::string>& metadata)
{
    std::uint64_t dataSize = 0;
    for (const NamedTensor* named : ordered)
        dataSize += static_cast<std::uint64_t>(byteCount(named->second));
    std::string header = headerBytes(headerObject(ordered, metadata));
    parseSafetensorsHeader(header, header.size() + dataSize);
    return header;
}

void writeData(ReplacingFile& file, const at::Tensor& tensor)
{
    const at::Tensor plain = tensor.detach().cpu().resolve_conj().resolve_neg().contiguous();
    file.write(plain.const_data_ptr(), plain.nbytes());
}

/// What stands in the file, whose preparation knows no path yet.
struct Layout
{
    std::vector<const NamedTensor*> ordered;
    std::string header;
};

Layout layOut(const std::filesystem::path& path, const NamedTensors& tensors,
              const std::map<std::string, std::string>& metadata)
{
    try {
        std::vector<const NamedTensor*> ordered = inFileOrder(tensors);
        std::string header = checkedHeader(ordered, metadata);
        return {std::move(ordered), std::move(header)};
    } catch (const CheckpointError& error) {
        throw error.inFile(path);
    } catch (const JsonError& error) {
        throw CheckpointError(path, error.what());
    }
}

} // namespace

void writeSafetensors(const std::filesystem::path& path, const NamedTensors& tensors,
                      const std::map<std::string, std::string>& metadata)
{
    const Layout layout = layOut(path, tensors, metadata);
    ReplacingFile file(path);
    file.write(layout.header.data(), layout.header.size());
    for (const NamedTensor* named : layout.ordered)
        writeData(file, named->second);
    file.commit();
}

} // namespace unocclude::engine
