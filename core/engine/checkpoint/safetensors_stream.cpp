// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_stream.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/json_value.h"
#include "engine/checkpoint/replacing_file.h"
#include "engine/checkpoint/safetensors_dtype.h"
#include "engine/checkpoint/safetensors_header.h"

#include <c10/util/accumulate.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <tuple>

namespace unocclude::engine {

namespace {

void requireWritable(const PlannedTensor& tensor)
{
    if (!safetensorsDtype(tensor.type))
        throw CheckpointError({}, tensor.name,
                              std::string("safetensors has no type for ") + c10::toString(tensor.type));
}

/// Indices of the tensors in the order of their data.
std::vector<std::size_t> inFileOrder(const std::vector<PlannedTensor>& tensors)
{
    std::vector<std::size_t> order(tensors.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rank = [&](std::size_t index) {
        const PlannedTensor& tensor = tensors[index];
        return std::tuple(-static_cast<int>(c10::elementSize(tensor.type)), std::string_view(tensor.name));
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
}

JsonValue metadataObject(const std::map<std::string, std::string>& metadata)
{
    JsonValue::Object members;
    for (const auto& [key, value] : metadata)
        members.emplace_back(key, value);
    return members;
}

JsonValue entryObject(const PlannedTensor& tensor, std::int64_t begin, std::int64_t end)
{
    JsonValue::Array shape(tensor.shape.begin(), tensor.shape.end());
    return JsonValue::Object{{"dtype", std::string(*safetensorsDtype(tensor.type))},
                             {"shape", std::move(shape)},
                             {"data_offsets", JsonValue::Array{begin, end}}};
}

std::int64_t byteCount(const PlannedTensor& tensor)
{
    return c10::multiply_integers(tensor.shape) * static_cast<std::int64_t>(c10::elementSize(tensor.type));
}

JsonValue::Object headerObject(const std::vector<PlannedTensor>& tensors, const std::vector<std::size_t>& order,
                               const std::map<std::string, std::string>& metadata)
{
    JsonValue::Object members;
    if (!metadata.empty())
        members.emplace_back("__metadata__", metadataObject(metadata));
    std::int64_t at = 0;
    for (const std::size_t index : order) {
        const std::int64_t end = at + byteCount(tensors[index]);
        members.emplace_back(tensors[index].name, entryObject(tensors[index], at, end));
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
std::string checkedHeader(const std::vector<PlannedTensor>& tensors, const std::vector<std::size_t>& order,
                          const std::map<std::string, std::string>& metadata)
{
    std::uint64_t dataSize = 0;
    for (const PlannedTensor& tensor : tensors)
        dataSize += static_cast<std::uint64_t>(byteCount(tensor));
    std::string header = headerBytes(headerObject(tensors, order, metadata));
    parseSafetensorsHeader(header, header.size() + dataSize);
    return header;
}

void writeData(ReplacingFile& file, const at::Tensor& tensor, const PlannedTensor& planned)
{
    if (tensor.scalar_type() != planned.type || tensor.sizes() != c10::IntArrayRef(planned.shape))
        throw std::logic_error("tensor \"" + planned.name + "\" was made otherwise than planned");
    const at::Tensor plain = tensor.detach().cpu().resolve_conj().resolve_neg().contiguous();
    file.write(plain.const_data_ptr(), plain.nbytes());
}

/// What stands in the file, whose preparation knows no path yet.
struct Layout
{
    std::vector<std::size_t> order;
    std::string header;
};

Layout layOut(const std::filesystem::path& path, const std::vector<PlannedTensor>& tensors,
              const std::map<std::string, std::string>& metadata)
{
    try {
        for (const PlannedTensor& tensor : tensors)
            requireWritable(tensor);
        std::vector<std::size_t> order = inFileOrder(tensors);
        std::string header = checkedHeader(tensors, order, metadata);
        return {std::move(order), std::move(header)};
    } catch (const CheckpointError& error) {
        throw error.inFile(path);
    } catch (const JsonError& error) {
        throw CheckpointError(path, error.what());
    }
}

} // namespace

void streamSafetensors(const std::filesystem::path& path, const std::vector<PlannedTensor>& tensors,
                       const TensorMaker& make, const std::map<std::string, std::string>& metadata)
{
    const Layout layout = layOut(path, tensors, metadata);
    ReplacingFile file(path);
    file.write(layout.header.data(), layout.header.size());
    for (const std::size_t index : layout.order)
        writeData(file, make(index), tensors[index]);
    file.commit();
}

} // namespace unocclude::engine
