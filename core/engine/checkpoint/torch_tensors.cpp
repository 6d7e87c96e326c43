// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_tensors.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_header.h"
#include "engine/checkpoint/text.h"

#include <algorithm>

namespace unocclude::engine {

namespace {

using Children = PickleValue::Children;
using Counts = std::vector<std::int64_t>;

constexpr std::size_t mostDimensions = 64; // torch's own limit
constexpr std::size_t longestKey = 20;     // digits of a 64-bit address, which old versions used

[[noreturn]] void fail(const std::string& reason)
{
    throw CheckpointError(reason);
}

std::uint64_t multiplied(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        fail("it is larger than any memory");
    return product;
}

std::uint64_t added(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        fail("it is larger than any memory");
    return sum;
}

std::uint64_t itemBytes(std::string_view dtype)
{
    return *safetensorsDtypeBits(dtype) / 8;
}

bool isKey(std::string_view key)
{
    return !key.empty() && key.size() <= longestKey && key.find_first_not_of("0123456789") == std::string_view::npos;
}

std::uint64_t elementCount(const Counts& shape)
{
    std::uint64_t count = 1;
    for (const std::int64_t extent : shape)
        count = multiplied(count, static_cast<std::uint64_t>(extent));
    return count;
}

/// Elements from the first to the last that the tensor touches, both included.
std::uint64_t elementSpan(const Counts& shape, const Counts& strides)
{
    std::uint64_t last = 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == 0)
            return 0;
        last =
            added(last, multiplied(static_cast<std::uint64_t>(shape[i] - 1), static_cast<std::uint64_t>(strides[i])));
    }
    return added(last, 1);
}

/// Puts the tensor's bytes, counted from the start of its storage, into its entry.
void place(TorchTensor& tensor, std::uint64_t offset, const TorchStorage& storage)
{
    const TensorEntry& entry = tensor.entry;
    if (entry.shape.size() != tensor.strides.size() || entry.shape.size() > mostDimensions)
        fail("its shape and strides do not belong together");
    const std::uint64_t item = itemBytes(entry.dtype);
    tensor.entry.begin = multiplied(offset, item);
    tensor.entry.end = added(tensor.entry.begin, multiplied(elementSpan(entry.shape, tensor.strides), item));
    if (tensor.entry.end > storage.bytes)
        fail("it reaches to byte " + std::to_string(entry.end) + " of a storage of " + std::to_string(storage.bytes));
    if (multiplied(elementCount(entry.shape), item) > storage.bytes)
        fail("it has more elements than its storage");
}

bool isEmptyDictionary(const PickleValue& value)
{
    return value.kind == PickleKind::Dictionary && value.children()->empty();
}

} // namespace

TorchTensors::TorchTensors(const PickleGraph& graph)
    : m_graph(graph)
{
    for (PickleId id = 0; id < graph.size(); ++id)
        if (graph[id].kind == PickleKind::Storage)
            addStorage(graph[id]);
}

/// ("storage", class, key, device, count), before 1.6 followed by None for a storage that is no view of another.
void TorchTensors::addStorage(const PickleValue& value)
{
    const Children& parts = *value.children();
    if (parts.size() != 5 && (parts.size() != 6 || m_graph[parts[5]].kind != PickleKind::None))
        fail("its pickle refers to storages in an unknown way");
    const std::string_view* tag = m_graph[parts[0]].text();
    const PickleGlobal* storageClass = m_graph[parts[1]].global();
    const std::string_view* key = m_graph[parts[2]].text();
    const std::string_view* device = m_graph[parts[3]].text();
    if (!tag || *tag != "storage" || !storageClass || !key || !isKey(*key) || !device)
        fail("its pickle refers to storages in an unknown way");
    const auto dtype = storageDtype(*storageClass);
    if (!dtype)
        fail("its storage " + std::string(*key) + " holds an unknown type of number, " +
             quotedName(storageClass->name));
    if (!isKnownDevice(*device))
        fail("its storage " + std::string(*key) + " lies on an unknown device, " + quotedName(*device));
    const auto count = static_cast<std::uint64_t>(readCount(parts[4]));
    const auto [known, isNew] = m_indexOf.emplace(*key, m_storages.size());
    if (isNew)
        m_storages.push_back({*key, *dtype, count, multiplied(count, itemBytes(*dtype))});
    else if (m_storages[known->second].dtype != *dtype || m_storages[known->second].count != count)
        fail("its storage " + std::string(*key) + " is described in two different ways");
}

std::size_t TorchTensors::storageOf(PickleId id) const
{
    if (m_graph[id].kind != PickleKind::Storage)
        fail("it looks into something that is no storage");
    return m_indexOf.at(*m_graph[(*m_graph[id].children())[2]].text());
}

std::int64_t TorchTensors::readCount(PickleId id) const
{
    const std::int64_t* count = m_graph[id].integer();
    if (!count || *count < 0)
        fail("a size or position is no whole number from 0");
    return *count;
}

Counts TorchTensors::readCounts(PickleId id) const
{
    if (m_graph[id].kind != PickleKind::Tuple)
        fail("its shape or strides are no tuple");
    Counts counts;
    for (const PickleId child : *m_graph[id].children())
        counts.push_back(readCount(child));
    return counts;
}

/// The function or class that an object was made by, or null when the value is no object of a named one.
const PickleGlobal* TorchTensors::calledBy(PickleId id) const
{
    return m_graph[id].kind == PickleKind::Object ? m_graph[m_graph[id].children()->front()].global() : nullptr;
}

bool TorchTensors::isTensor(PickleId id) const
{
    const PickleGlobal* function = calledBy(id);
    return function && tensorCall(*function) != TensorCall::None;
}

TorchTensor TorchTensors::read(PickleId id, std::string_view name) const
{
    try {
        // a parameter is a tensor in a wrapping; more than a few of them nobody writes
        for (int wrappings = 0; wrappings < 4; ++wrappings) {
            const PickleGlobal* function = calledBy(id);
            if (!function || m_graph[id].children()->size() != 2 || m_graph[id].state != noPickleValue)
                fail("it is no plain tensor");
            const Children& arguments = *m_graph[(*m_graph[id].children())[1]].children();
            if (tensorCall(*function) == TensorCall::Wrapped && !arguments.empty()) {
                id = arguments.front();
                continue;
            }
            TorchTensor tensor = readCall(*function, arguments);
            tensor.entry.name = name;
            return tensor;
        }
        fail("it is wrapped too often");
    } catch (const CheckpointError& error) {
        throw CheckpointError({}, name, error.reason());
    }
}

std::string_view TorchTensors::dtypeOf(TensorCall call, const Children& arguments, std::size_t storage) const
{
    if (call == TensorCall::Typed)
        return m_storages[storage].dtype;
    const PickleGlobal* named = m_graph[arguments[6]].global();
    const auto dtype = named ? namedDtype(*named) : std::nullopt;
    if (!dtype)
        fail("its type of number is unknown");
    return *dtype;
}

/// (storage, offset, shape, strides, requires_grad, hooks[, dtype][, metadata]); the metadata would tell that the
/// values are to be negated or conjugated.
TorchTensor TorchTensors::readCall(const PickleGlobal& function, const Children& arguments) const
{
    const TensorCall call = tensorCall(function);
    if (call == TensorCall::FromSubclass && arguments.size() >= 3 && m_graph[arguments[0]].global() &&
        m_graph[arguments[2]].kind == PickleKind::Tuple) {
        const PickleGlobal& inner = *m_graph[arguments[0]].global();
        if (tensorCall(inner) == TensorCall::Typed || tensorCall(inner) == TensorCall::Untyped)
            return readCall(inner, *m_graph[arguments[2]].children());
    }
    const std::size_t withoutMetadata = call == TensorCall::Untyped ? 7 : 6;
    if ((call != TensorCall::Typed && call != TensorCall::Untyped) || arguments.size() < 4 ||
        (call == TensorCall::Untyped && arguments.size() < withoutMetadata))
        fail("it is made in an unknown way");
    if (arguments.size() > withoutMetadata && !isEmptyDictionary(m_graph[arguments[withoutMetadata]]))
        fail("its values are to be negated or conjugated, which is not supported");
    TorchTensor tensor;
    tensor.storage = storageOf(arguments[0]);
    tensor.entry.dtype = dtypeOf(call, arguments, tensor.storage);
    tensor.entry.shape = readCounts(arguments[2]);
    tensor.strides = readCounts(arguments[3]);
    place(tensor, static_cast<std::uint64_t>(readCount(arguments[1])), m_storages[tensor.storage]);
    return tensor;
}

} // namespace unocclude::engine
