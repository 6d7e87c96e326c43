// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/pickle_machine.h"
#include "engine/checkpoint/tensor_entry.h"
#include "engine/checkpoint/torch_types.h"

#include <map>
#include <string_view>
#include <vector>

namespace unocclude::engine {

/// One block of bytes that tensors look into, as a pickle refers to it.
struct TorchStorage
{
    std::string_view key;   ///< of digits; names its bytes in the file
    std::string_view dtype; ///< as safetensors spells it
    std::uint64_t count;    ///< elements
    std::uint64_t bytes;
};

/// One tensor, as a pickle describes it.
struct TorchTensor
{
    TensorEntry entry;                 ///< its bytes count from the start of its storage
    std::vector<std::int64_t> strides; ///< elements, never negative
    std::size_t storage;               ///< index into TorchTensors::storages()
};

/// The storages and tensors of a pickle that torch.save wrote. Every number is checked before it is believed: a tensor
/// lies inside its storage and has no more elements than that. Throws CheckpointError (without a file name).
class TorchTensors
{
public:
    /// Finds the storages. One that is referred to twice must be described alike; types and devices must be known.
    explicit TorchTensors(const PickleGraph& graph);

    const std::vector<TorchStorage>& storages() const noexcept { return m_storages; }

    /// Whether the value is what a call of torch's functions would make a tensor.
    bool isTensor(PickleId id) const;

    /// The tensor that the value describes, under that name.
    TorchTensor read(PickleId id, std::string_view name) const;

private:
    void addStorage(const PickleValue& value);
    std::size_t storageOf(PickleId id) const;
    TorchTensor readCall(const PickleGlobal& function, const PickleValue::Children& arguments) const;
    std::string_view dtypeOf(TensorCall call, const PickleValue::Children& arguments, std::size_t storage) const;
    std::vector<std::int64_t> readCounts(PickleId id) const;
    std::int64_t readCount(PickleId id) const;
    const PickleGlobal* calledBy(PickleId id) const;

    const PickleGraph& m_graph;
    std::vector<TorchStorage> m_storages;
    std::map<std::string_view, std::size_t> m_indexOf; ///< of a storage by its key
};

} // namespace unocclude::engine
