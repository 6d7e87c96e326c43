// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/distributed/nccl_functions.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Stream.h>

#include <chrono>

namespace unocclude::engine {

/// A process's place in an NCCL communicator: sums that go from card to card, over NVLink or the network, without
/// passing through host memory.
class NcclGroup
{
public:
    /// Joins on a card; returns when all processes have. No two of them may name the same card of a machine.
    /// @param id the same one for all, made by tryMakeId() in one of them
    /// @throw std::runtime_error in NCCL's words
    NcclGroup(const NcclFunctions& functions, const NcclId& id, int rank, int size, at::Device card);
    ~NcclGroup();
    NcclGroup(const NcclGroup&) = delete;
    NcclGroup& operator=(const NcclGroup&) = delete;

    /// None where the machine has no way for processes to meet.
    static std::optional<NcclId> tryMakeId(const NcclFunctions& functions);

    /// Said to all, in the same order: a contiguous tensor on the card becomes the sum of those of all processes.
    /// Returns when it is there.
    /// @throw std::runtime_error if another process is gone or nothing came for as long as `patience`; the group is of
    /// no use afterwards
    void sum(const at::Tensor& tensor, std::chrono::milliseconds patience);

private:
    void wait(const c10::Stream& stream, std::chrono::milliseconds patience);
    void refuse(int result);
    void abandon();

    NcclFunctions m_functions;
    void* m_communicator = nullptr; ///< null once it was abandoned
};

} // namespace unocclude::engine
